import Scenarios

/// What to make of what was said about the fault: a claim, or the right question back.
extension OfflineInterpreter {
    /// A diagnosis, or why there is none; nil when the words have nothing to do with what is wrong.
    ///
    /// - Parameter isDeliberate: `/diagnose` was typed: naming a component is enough, and a question mark is no question.
    func diagnosis(in utterance: Utterance, isDeliberate: Bool = false) -> Interpretation? {
        guard vocabulary.asset != nil else { return nil }
        return twoFaults(in: utterance) ?? oneDiagnosis(in: utterance, isDeliberate: isDeliberate)
    }

    /// The same for a claim that names one thing.
    func oneDiagnosis(in utterance: Utterance, isDeliberate: Bool) -> Interpretation {
        let reading = ClaimReader(vocabulary: vocabulary, scorer: faultScorer).read(utterance, isDeliberate: isDeliberate)
        var out = decide(reading, utterance)
        out.negated = reading.negatedFaults
        out.negatedComponents = reading.negatedComponents
        return out
    }

    private func decide(_ reading: ClaimReading, _ utterance: Utterance) -> Interpretation {
        let asserted = distinct(reading.asserted)
        if asserted.count == 1, asserted[0].components.count <= 1 {
            let claim = command(asserted[0], reading, utterance)
            return Interpretation(
                commands: [claim], confidence: asserted[0].confidence, alternatives: others(than: claim, reading, utterance))
        }
        if !asserted.isEmpty { return which(asserted, reading, utterance) }
        let hedged = distinct(reading.hedged)
        if hedged.count > 1 { return which(hedged, reading, utterance) }
        if reading.saysAllWell || reading.explainsAway, hedged.isEmpty, !reading.isQuestion {
            return Interpretation(commands: [healthy(reading, utterance)], confidence: 0.9)
        }
        if !hedged.isEmpty || reading.saysNoIdea { return noClaim(hedged, reading, utterance) }
        let denied = reading.negatedFaults + reading.negatedComponents
        if !denied.isEmpty, !reading.isQuestion {
            return Interpretation(commands: [], confidence: 0.9, clarification: .eliminationOnly(ids: denied))
        }
        if let component = reading.mentioned.first, reading.mentioned.count == 1 {
            let looks = [
                Interpretation.Alternative(command: Command(.inspect, ["component": .text(component)]), confidence: 0.5),
                .init(command: command(.init(components: [component], confidence: 0.4), reading, utterance), confidence: 0.4),
            ]
            return Interpretation(commands: [], confidence: 0, alternatives: looks, clarification: .noClaim)
        }
        if !reading.mentioned.isEmpty || reading.isQuestion && !reading.resembles.isEmpty { return noClaim([], reading, utterance) }
        return Interpretation(
            commands: [], confidence: 0, alternatives: alternatives(reading, utterance), clarification: .notUnderstood)
    }

    /// Candidates that differ in what they accuse.
    private func distinct(_ candidates: [ClaimReading.Candidate]) -> [ClaimReading.Candidate] {
        candidates.reduce(into: []) { out, candidate in
            guard
                let known = out.firstIndex(where: {
                    $0.components == candidate.components && ($0.fault == nil || candidate.fault == nil)
                })
            else { return out.append(candidate) }
            if out[known].fault == nil { out[known] = candidate }
        }
    }

    private func command(_ candidate: ClaimReading.Candidate, _ reading: ClaimReading, _ utterance: Utterance) -> Command {
        var arguments: [String: ArgumentValue] = [
            "verdict": candidate.isInstrument ? "instrument" : "fault", "quote": .text(utterance.text),
        ]
        if let component = candidate.components.first { arguments["component"] = .text(component) }
        if let fault = candidate.fault { arguments["fault"] = .text(fault) }
        if let action = reading.action { arguments["action"] = .text(action) }
        if let confidence = reading.confidence { arguments["confidence"] = .number(confidence) }
        return Command(.submitDiagnosis, arguments)
    }

    private func healthy(_ reading: ClaimReading, _ utterance: Utterance) -> Command {
        var arguments: [String: ArgumentValue] = ["verdict": "healthy", "quote": .text(utterance.text)]
        if let action = reading.action { arguments["action"] = .text(action) }
        if let confidence = reading.confidence { arguments["confidence"] = .number(confidence) }
        return Command(.submitDiagnosis, arguments)
    }

    /// Several were accused: one must be put first.
    private func which(_ candidates: [ClaimReading.Candidate], _ reading: ClaimReading, _ utterance: Utterance) -> Interpretation {
        let singles = candidates.flatMap { candidate in
            candidate.components.count <= 1
                ? [candidate] : candidate.components.map { .init(components: [$0], confidence: candidate.confidence) }
        }
        let share = 1 / Double(max(singles.count, 1))
        let byFault = singles.allSatisfy { $0.fault != nil }
        var ids: [String] = []
        for single in singles {
            if let id = byFault ? single.fault : single.components.first, !ids.contains(id) { ids.append(id) }
        }
        return Interpretation(
            commands: [], confidence: 0,
            alternatives: singles.prefix(3).map { .init(command: command($0, reading, utterance), confidence: share) },
            clarification: .rank(kind: byFault ? "fault" : "component", ids: ids))
    }

    private func noClaim(_ hedged: [ClaimReading.Candidate], _ reading: ClaimReading, _ utterance: Utterance) -> Interpretation {
        let named = hedged.map { Interpretation.Alternative(command: command($0, reading, utterance), confidence: 0.5) }
        return Interpretation(
            commands: [], confidence: 0, alternatives: named.isEmpty ? alternatives(reading, utterance) : named,
            clarification: .noClaim)
    }

    private func alternatives(_ reading: ClaimReading, _ utterance: Utterance) -> [Interpretation.Alternative] {
        reading.resembles.prefix(3).compactMap { id, confidence in
            vocabulary.asset?.fault(id).map { mode in
                let candidate = ClaimReading.Candidate(
                    components: [mode.component], fault: id, isInstrument: mode.kind == .sensor, confidence: confidence)
                return .init(command: command(candidate, reading, utterance), confidence: confidence)
            }
        }
    }

    private func others(than claim: Command, _ reading: ClaimReading, _ utterance: Utterance) -> [Interpretation.Alternative] {
        alternatives(reading, utterance).filter { $0.command.text("fault") != claim.text("fault") }
    }
}
