import Scenarios

/// A drill held against its author: untouched it must fail, its reference solution must pass, its tests must hold, and that on as many
/// seeds as are asked for.
public struct ScenarioTrial: Sendable {
    /// The drill on another seed: another onset, another severity.
    public struct Variant: Sendable {
        public var seed: UInt64
        public var untouchedPassed: Bool
        /// Nil when the file holds no reference solution.
        public var reference: Assessment?

        public var isWell: Bool { !untouchedPassed && reference?.passed == true }
    }

    /// On which everything is tried first.
    public static let firstSeed: UInt64 = 1

    public var scenario: String
    public var first: ReferenceRun.Result
    public var assertions: AssertionTrial
    /// Seeds from ``firstSeed`` on, as many as were asked for; none when none were.
    public var variants: [Variant]

    public var isWell: Bool { first.isWell && assertions.holds && variants.allSatisfy(\.isWell) }

    /// The variant whose reference solution scored least; the first of them.
    public var worst: Variant? {
        variants.min { ($0.reference?.scoreBP ?? -1) < ($1.reference?.scoreBP ?? -1) }
    }

    /// - Parameters:
    ///   - seeds: How many variants are tried.
    ///   - interpreter: That of the scenario's asset.
    public init(_ scenario: Scenario, library: Library, seeds: Int = 0, interpreter: OfflineInterpreter) throws(RecordsError) {
        self.scenario = scenario.id
        first = try ReferenceRun.result(of: scenario, library: library, seed: Self.firstSeed, interpreter: interpreter)
        assertions = AssertionTrial(scenario, library: library, seed: Self.firstSeed, interpreter: interpreter)
        variants = []
        for number in 0..<seeds {
            let seed = Self.firstSeed + UInt64(number)
            let run =
                seed == Self.firstSeed
                ? first : try ReferenceRun.result(of: scenario, library: library, seed: seed, interpreter: interpreter)
            variants.append(Variant(seed: seed, untouchedPassed: run.untouchedPassed, reference: run.reference))
        }
    }
}
