import Scenarios

/// Scores a drill. A pure function of journal, scenario and rubric: the journal is run again, and nothing that a clock,
/// a model or a database says is looked at. All arithmetic is in whole basis points.
public enum Grader {
    /// Raised whenever the same journal could score otherwise than before.
    public static let version = 3

    /// The assessment of a finished journal.
    public static func grade(header: DrillHeader, entries: [JournalEntry], library: Library) throws(Drill.SetupError) -> Assessment
    {
        let drill = try Drill.replay(header: header, entries: entries, library: library)
        guard let rubric = library.rubric(drill.scenario.rubric) else { throw .unknownScenario(header.scenarioID) }
        return grade(drill, rubric: rubric)
    }

    static func grade(_ drill: Drill, rubric: Rubric) -> Assessment {
        let scenario = drill.scenario
        let record = drill.record
        let truths = drill.truths
        let match = Correctness(claim: record.claim, truths: truths, asset: drill.asset)
        var criteria = match.criteria(rubric)
        let support = Support(drill, right: match.component)
        criteria.append(evidence(drill, support, rubric))
        criteria.append(time(record, scenario, rubric))
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
            missingLook: support?.missing, hintsUsed: record.hintsUsed,
            unsafeActs: record.acts.compactMap { act in
                act.danger.map { .init(action: act.action, at: act.tick, safetyCritical: $0 == .safetyCritical) }
            },
            actions: record.counts, badge: passed && !scenario.badge.isEmpty ? scenario.badge : nil)
    }

    /// Whole to the target, linear to nothing at the limit.
    private static func time(_ record: DrillRecord, _ scenario: Scenario, _ rubric: Rubric) -> Assessment.Criterion {
        guard let tick = record.claimTick else {
            return .init(name: .time, points: 0, maximum: rubric.time, reasons: [.init(.noDiagnosis)])
        }
        let seconds = Int(Double(tick) * Tick.seconds)
        let over = max(0, seconds - scenario.targetSeconds)
        let span = max(1, scenario.limitSeconds - scenario.targetSeconds)
        let points = rubric.time * max(0, span - over) / span
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
