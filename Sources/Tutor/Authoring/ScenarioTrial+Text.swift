import Scenarios

/// A trial as its author reads it.
extension ScenarioTrial {
    /// The drill in one line, then a line for each of its tests and for each seed that is not well.
    public func lines(_ words: Words) -> [String] {
        var head = "\(Self.mark(isWell))\(scenario): \(Self.untouched(first.untouchedPassed)), "
        head += Self.solved(first.reference)
        if let worst {
            let bad = variants.count { !$0.isWell }
            let held = bad == 0 ? tr("\(variants.count) seeds hold") : tr("\(bad) OF \(variants.count) SEEDS DO NOT HOLD")
            head += ", " + held
            if let score = worst.reference?.scoreBP {
                head += " (" + tr("least \(Words.score(score)), seed \(worst.seed)") + ")"
            }
        }
        let tests = assertions.results.map { result in
            "     \(Self.mark(result.holds))\(result.sentence(words))"
        }
        let seeds = variants.filter { !$0.isWell }.map { variant in
            let seed = tr("seed \(variant.seed)")
            let (untouched, solved) = (Self.untouched(variant.untouchedPassed), Self.solved(variant.reference))
            return "     \(Self.mark(false))\(seed): \(untouched), \(solved)"
        }
        return [head] + tests + seeds
    }

    private static func mark(_ isWell: Bool) -> String { isWell ? "ok   " : "BAD  " }

    private static func solved(_ reference: Assessment?) -> String {
        guard let reference else { return tr("NO REFERENCE SOLUTION") }
        let score = Words.score(reference.scoreBP)
        return reference.passed ? tr("reference \(score) passed") : tr("reference \(score) NOT PASSED")
    }

    private static func untouched(_ passed: Bool) -> String { passed ? tr("untouched PASSED") : tr("untouched fails") }
}
