import ArgumentParser
import Scenarios
import Tutor

extension ScenarioCommand {
    /// Plays the reference solution of each drill: untouched it must fail, solved it must pass; and tries machines.
    struct Test: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Play drills untouched, which must fail, and by their reference solution; try machines healthy and failing.",
            discussion: """
                A drill is played untouched, which must fail, and by its reference solution, which must pass. A machine runs healthy for \
                an hour on twenty seeds in each mode: no alarm, readings in their normal range, its stated correlations. \
                Then each of its faults is put in: nothing may show at severity 0, and the stated changes at full severity.
                """)
        @OptionGroup var common: CommonOptions
        @Flag(help: "Try all machines instead of playing all drills.") var assets = false
        @Argument(help: ArgumentHelp("Ids of drills or machines; none means all drills.", valueName: "id")) var ids: [String] = []

        func run() throws {
            let library = try common.loadLibrary()
            let machines = assets && ids.isEmpty ? library.assets : ids.compactMap(library.asset)
            let drills = ids.filter { library.summary(ofAsset: $0) == nil }
            let scenarios =
                try ids.isEmpty ? (assets ? [] : library.scenarios) : drills.map { try common.scenario($0, in: library) }
            var bad = 0
            for machine in machines where !(try trial(of: machine)) { bad += 1 }
            var interpreters: [String: OfflineInterpreter] = [:]
            for scenario in scenarios {
                let interpreter = interpreters[scenario.asset] ?? OfflineInterpreter(asset: library.asset(scenario.asset))
                interpreters[scenario.asset] = interpreter
                let result = try Failure.catching {
                    try ReferenceRun.result(of: scenario, library: library, interpreter: interpreter)
                }
                if !result.isWell { bad += 1 }
                common.json ? Output.json(Line(result)) : Output.write(result.line + "\n")
            }
            if bad > 0 { throw ExitCode(1) }
        }

        /// Whether a machine is well; says what is not.
        private func trial(of asset: Asset) throws -> Bool {
            let trial = try Failure.catching { try AssetTrial(asset) }
            let sentences =
                trial.health.findings.map { Words.sentence($0, of: asset) }
                + zip(asset.faults, trial.faults).flatMap { fault, findings in
                    findings.map { Words.sentence($0, of: fault, asset: asset) }
                }
            if common.json {
                Output.json(Trial(asset: asset.id, well: trial.isWell, findings: sentences))
            } else {
                Output.write(
                    "\(trial.isWell ? "ok " : "BAD")  \(asset.id): \(asset.modes.count) modes healthy, \(asset.faults.count) faults\n"
                )
                for sentence in sentences { Output.write("     \(sentence)\n") }
            }
            return trial.isWell
        }

        private struct Trial: Encodable {
            var asset: String
            var well: Bool
            var findings: [String]
        }

        private struct Line: Encodable {
            var scenario: String
            var well: Bool
            var untouchedPassed: Bool
            var referencePassed: Bool?
            var referenceScoreBp: Int?

            init(_ result: ReferenceRun.Result) {
                scenario = result.scenario
                well = result.isWell
                untouchedPassed = result.untouchedPassed
                referencePassed = result.reference?.passed
                referenceScoreBp = result.reference?.scoreBP
            }
        }
    }
}
