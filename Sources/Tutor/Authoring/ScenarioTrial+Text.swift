import Scenarios

/// A trial as its author reads it.
extension ScenarioTrial {
    /// The drill in one line, then a line for each of its tests and for each seed that is not well.
    public func lines(_ words: Words) -> [String] {
        var head = "\(Self.mark(isWell))\(scenario): untouched \(first.untouchedPassed ? "PASSED" : "fails"), "
        head += Self.solved(first.reference)
        if let worst {
            let bad = variants.count { !$0.isWell }
            head += bad == 0 ? ", \(variants.count) seeds hold" : ", \(bad) OF \(variants.count) SEEDS DO NOT HOLD"
            if let score = worst.reference?.scoreBP { head += " (least \(Words.score(score)), seed \(worst.seed))" }
        }
        let tests = assertions.results.map { result in
            "     \(Self.mark(result.holds))\(result.sentence(words))"
        }
        let seeds = variants.filter { !$0.isWell }.map { variant in
            "     \(Self.mark(false))seed \(variant.seed): untouched \(variant.untouchedPassed ? "PASSED" : "fails"), \(Self.solved(variant.reference))"
        }
        return [head] + tests + seeds
    }

    private static func mark(_ isWell: Bool) -> String { isWell ? "ok   " : "BAD  " }

    private static func solved(_ reference: Assessment?) -> String {
        reference.map { "reference \(Words.score($0.scoreBP)) \($0.passed ? "passed" : "NOT PASSED")" } ?? "NO REFERENCE SOLUTION"
    }
}
