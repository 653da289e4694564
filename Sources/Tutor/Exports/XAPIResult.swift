import Scenarios

/// The result of a drill as xAPI and cmi5 have it.
struct XAPIResult {
    /// The mark of the standard rubric, for drills of which the mark is not on record.
    private static let standardMasteryBP = 8000

    let drill: FinishedDrill
    var passed: Bool
    /// What the grader or a decision counted, 0...10000.
    var scoreBP: Int

    /// - Returns: nil for practice, which has none.
    init?(_ drill: FinishedDrill) {
        guard drill.header.mode != .practice else { return nil }
        self.drill = drill
        passed = drill.assessment.passed
        scoreBP = drill.assessment.scoreBP
    }

    var verb: XAPIVerb { passed ? .passed : .failed }

    /// What had to be reached. A pass with less was decided by a person, or under a rubric that asks for less.
    var masteryBP: Int {
        // Not nothing: a failure has to stay below it.
        let mark = min(max(drill.scenario.passMarkBP ?? Self.standardMasteryBP, 1), 10_000)
        return passed ? min(mark, scoreBP) : mark
    }

    /// cmi5 takes no failure that reaches the mark. Somebody who did something dangerous, or named the wrong part, may have the points;
    /// `raw` says so, `scaled` stays below the mark.
    private var scaledBP: Int { passed ? scoreBP : min(scoreBP, masteryBP - 1) }

    func json(_ about: XAPISubject) -> ExactJSON {
        let assessment = drill.assessment
        let site = about.site
        func ext(_ name: String) -> String { site.iri("ext", name) }
        let critical = assessment.unsafeActs.count(where: \.safetyCritical)
        var points: [ExactJSON.Member] = []
        for criterion in assessment.criteria where !points.contains(where: { $0.key == criterion.name.rawValue }) {
            points.append(.init(criterion.name.rawValue, .integer(criterion.points)))
        }
        return .members(
            (
                "score",
                .members(
                    ("scaled", .share(basisPoints: scaledBP)), ("raw", .integer(scoreBP)), ("min", .integer(0)),
                    ("max", .integer(10_000)))
            ), ("success", .bool(passed)), ("duration", .string(about.duration)),
            ("response", assessment.claim.map { .string(Self.response($0)) }),
            (
                "extensions",
                .members(
                    (ext("criteria-bp"), points.isEmpty ? nil : .object(points)),
                    (ext("component-correct"), .bool(assessment.componentCorrect)), (ext("correct"), .bool(assessment.correct)),
                    (ext("unsafe-acts"), .integer(assessment.unsafeActs.count)), (ext("safety-critical-acts"), .integer(critical)),
                    (ext("hints"), .integer(assessment.hintsUsed)),
                    (ext("diagnosis-seconds"), assessment.diagnosisSeconds.map { .integer($0) }),
                    (ext("target-seconds"), .integer(assessment.targetSeconds)),
                    (ext("par-seconds"), assessment.parSeconds.map { .integer($0) }),
                    (ext("evidence-bp"), assessment.evidencePosteriorBP.map { .integer($0) }),
                    (ext("confidence"), assessment.claim?.confidence.flatMap { $0.isFinite ? .number("\($0)") : nil }))
            ))
    }

    /// What was claimed, by ids: `fault/pump/pump-seal-leak`. The trainee's own words stay at home.
    private static func response(_ claim: Claim) -> String {
        let first = [claim.verdict.rawValue, claim.component, claim.fault].compactMap(\.self).joined(separator: "/")
        guard let also = claim.also else { return first }
        return first + " + " + [also.component, also.fault].compactMap(\.self).joined(separator: "/")
    }
}
