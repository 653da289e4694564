import Scenarios

/// Scores a drill. A pure function of journal, scenario and rubric: the journal is run again, and nothing that a clock,
/// a model or a database says is looked at. All arithmetic is in whole basis points.
public enum Grader {
    /// Raised whenever the same journal could score otherwise than before.
    public static let version = 4
    /// The graders that are still here, so that a drill can be graded again as it was. Version 4 gives partial credit only along a
    /// right path: no time for a wrong component, half the evidence at most for a wrong answer or a guess.
    public static let versions = 3...version

    /// Why a journal cannot be graded.
    public enum Failure: Error, Sendable, Equatable {
        case setup(Drill.SetupError)
        case unknownRubric(String)
        /// A grader of this number is not part of this program.
        case unknownVersion(Int)
    }

    /// The assessment of a finished journal.
    ///
    /// - Parameters:
    ///   - rubric: nil: the one that the scenario names.
    ///   - version: which grader, one of ``versions``.
    public static func grade(
        header: DrillHeader, entries: [JournalEntry], library: Library, rubric: Rubric? = nil, version: Int = version
    ) throws(Failure) -> Assessment {
        guard versions.contains(version) else { throw .unknownVersion(version) }
        let drill: Drill
        do {
            drill = try Drill.replay(header: header, entries: entries, library: library)
        } catch {
            throw .setup(error)
        }
        guard let rubric = rubric ?? library.rubric(drill.scenario.rubric) else { throw .unknownRubric(drill.scenario.rubric) }
        return grade(drill, rubric: rubric, version: version)
    }

    static func grade(_ drill: Drill, rubric: Rubric, version: Int = version) -> Assessment {
        let scenario = drill.scenario
        let record = drill.record
        let truths = drill.truths
        let match = Correctness(claim: record.claim, truths: truths, asset: drill.asset)
        var criteria = match.criteria(rubric)
        // Who neither looked nor said anything supports nothing, and needs no observer to be told so.
        let follower = record.claim == nil && drill.lookGroups.isEmpty ? nil : drill.follower
        let support = Support(drill, follower, right: match.component)
        criteria.append(evidence(drill, support, rubric, right: match.component, version))
        criteria.append(time(record, scenario, rubric, match, version))
        criteria.append(procedure(record, scenario, rubric))
        if record.hintsUsed > 0 {
            let cost = (0..<record.hintsUsed).reduce(0) { $0 + (rubric.hintCost.indices.contains($1) ? rubric.hintCost[$1] : 0) }
            criteria.append(
                .init(name: .hints, points: -cost, maximum: 0, reasons: (1...record.hintsUsed).map { .init(.hintUsed, "\($0)") }))
        }
        let poor = record.acts.filter { $0.danger == .poor }
        if !poor.isEmpty {
            criteria.append(
                .init(
                    name: .poorPractice, points: -poor.count * rubric.poorActCost, maximum: 0,
                    reasons: poor.map { .init(.poorAct, $0.action, at: $0.tick) }))
        }
        let critical = record.acts.filter { $0.danger == .safetyCritical }
        var total = min(10_000, max(0, criteria.reduce(0) { $0 + $1.points }))
        if !critical.isEmpty {
            // The gate: no score outweighs an act that could have killed.
            total = min(total, rubric.passMark - 1)
            criteria.append(
                .init(
                    name: .safety, points: 0, maximum: 0,
                    reasons: critical.map { .init(.safetyCriticalAct, $0.action, at: $0.tick) }))
        }
        let passed = critical.isEmpty && match.component && total >= rubric.passMark
        return Assessment(
            scenarioID: scenario.id, scenarioVersion: scenario.version, rubricID: rubric.id, rubricVersion: rubric.version,
            graderVersion: version, claim: record.claim, endReason: record.endReason ?? .abandoned,
            correct: match.component && match.failureMode && match.cause, componentCorrect: match.component, passed: passed,
            scoreBP: total, criteria: criteria, diagnosisSeconds: record.claimTick.map { Int(Double($0) * Tick.seconds) },
            targetSeconds: scenario.targetSeconds, parSeconds: drill.par?.seconds,
            evidencePosteriorBP: support?.claimBP, support: support?.verdict, truthBeliefBP: support?.truthBP,
            missingLook: support?.missing, conduct: version >= 4 ? Conduct.counts(drill, follower) : nil,
            hintsUsed: record.hintsUsed,
            unsafeActs: record.acts.compactMap { act in
                act.danger.map { .init(action: act.action, at: act.tick, safetyCritical: $0 == .safetyCritical) }
            },
            actions: record.counts, badge: passed && !scenario.badge.isEmpty ? scenario.badge : nil)
    }

    /// Whole to the target, linear to nothing at the limit; for what is right of the components.
    private static func time(
        _ record: DrillRecord, _ scenario: Scenario, _ rubric: Rubric, _ match: Correctness, _ version: Int
    ) -> Assessment.Criterion {
        guard let tick = record.claimTick else {
            return .init(name: .time, points: 0, maximum: rubric.time, reasons: [.init(.noDiagnosis)])
        }
        if version >= 4, match.rightComponents == 0 {
            return .init(name: .time, points: 0, maximum: rubric.time, reasons: [.init(.parentWrong, "", at: tick)])
        }
        let seconds = Int(Double(tick) * Tick.seconds)
        let over = max(0, seconds - scenario.targetSeconds)
        let span = max(1, scenario.limitSeconds - scenario.targetSeconds)
        let earned = rubric.time * max(0, span - over) / span
        let points = version >= 4 ? earned * match.rightComponents / match.places : earned
        let fact: Assessment.Reason.Fact = over == 0 ? .withinTarget : over >= span ? .overLimit : .overTarget
        return .init(name: .time, points: points, maximum: rubric.time, reasons: [.init(fact, "", at: tick)])
    }

    /// A step done safely in its order counts whole, out of order half.
    private static func procedure(_ record: DrillRecord, _ scenario: Scenario, _ rubric: Rubric) -> Assessment.Criterion {
        let steps = scenario.procedure
        var latest = -1
        var halves = 0
        let reasons = steps.map { step -> Assessment.Reason in
            let subject = step.anyOf.joined(separator: "|")
            let doings = record.acts.enumerated().filter { step.anyOf.contains($0.element.action) && $0.element.danger == nil }
            // One act may be two steps: a shutdown that stops the feeder as well.
            if let inOrder = doings.first(where: { $0.offset >= latest }) {
                latest = inOrder.offset
                halves += 2
                return .init(.stepDone, subject, at: inOrder.element.tick)
            }
            if let early = doings.first {
                halves += 1
                return .init(.stepOutOfOrder, subject, at: early.element.tick)
            }
            return .init(.stepMissing, subject)
        }
        let points = steps.isEmpty ? rubric.procedure : rubric.procedure * halves / (steps.count * 2)
        return .init(name: .procedure, points: points, maximum: rubric.procedure, reasons: reasons)
    }
}
