import Scenarios

extension Grader {
    /// Points for the looks that support the answer: the looks that the author names, made while there was something to see, or any others
    /// from which as much can be known; whichever earns more. Whoever is not right, or guessed, has half of it at most.
    static func evidence(_ drill: Drill, _ support: Support?, _ rubric: Rubric, right: Bool, _ version: Int) -> Assessment.Criterion
    {
        let all = drill.scenario.evidence
        let onset = drill.hidden.map(\.onset).min() ?? 0
        let whole = all.reduce(0) { $0 + $1.weight }
        var seen = 0
        var reasons = all.map { evidence -> Assessment.Reason in
            let look = drill.record.looks.first { $0.look == evidence.look && $0.until >= onset }
            if look != nil { seen += evidence.weight }
            return .init(look == nil ? .notLookedAt : .lookedAt, evidence.look.subject, at: look?.tick)
        }
        let named = whole == 0 ? rubric.evidence : rubric.evidence * seen / whole
        let known = support.map { Int((Double(rubric.evidence) * $0.share).rounded()) } ?? 0
        if known > named { reasons.append(.init(.knownFromLooks)) }
        var points = max(named, known)
        let isEarned = right && (support?.verdict.map { $0 == .supported } ?? true)
        if version >= 4, !isEarned, points > rubric.evidence / 2 {
            points = rubric.evidence / 2
            reasons.append(.init(.halfAtMost))
        }
        return .init(name: .evidence, points: points, maximum: rubric.evidence, reasons: reasons)
    }
}
