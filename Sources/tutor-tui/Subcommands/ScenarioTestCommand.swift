import ArgumentParser
import Scenarios
import Synchronization
import Tutor

extension ScenarioCommand {
    /// Plays the reference solution of each drill: untouched it must fail, solved it must pass, its tests must hold; and tries machines.
    struct Test: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Play drills untouched, which must fail, and by their reference solution; try machines healthy and failing.",
            discussion: """
                A drill is played untouched, which must fail, and by its reference solution, which must pass; what stands under \
                tests: in its file must hold. Onset and severity are drawn by the seed: --seeds 20 plays twenty variants. \
                A machine runs healthy for an hour on twenty seeds in each mode: no alarm, readings in their normal range, its stated \
                correlations. Then each of its faults is put in: nothing may show at severity 0, and the stated changes at full \
                severity. Leaves with 1 when anything is bad.
                """)
        @OptionGroup var common: CommonOptions
        @Flag(help: "Try all machines instead of playing all drills.") var assets = false
        @Option(help: ArgumentHelp("Play this many variants of each drill, from seed 1 on.", valueName: "n")) var seeds = 0
        @Argument(
            help: ArgumentHelp("Ids of drills or machines; none means all drills.", valueName: "id"),
            completion: Completing.drillsAndMachines) var ids: [String] = []

        func validate() throws {
            guard (0...10_000).contains(seeds) else { throw ValidationError(tr("--seeds is \(seeds); allowed is 0 to 10000.")) }
        }

        func run() throws {
            let library = try common.loadLibrary()
            let machines = assets && ids.isEmpty ? library.assets : ids.compactMap(library.asset)
            let drills = ids.filter { library.summary(ofAsset: $0) == nil }
            let scenarios =
                try ids.isEmpty ? (assets ? [] : library.scenarios) : drills.map { try common.scenario($0, in: library) }
            var bad = 0
            for machine in machines where !(try trial(of: machine)) { bad += 1 }
            bad += try play(scenarios, library)
            if ids.isEmpty, common.sayLeftOut(of: library) { bad += 1 }
            if bad > 0 { throw ExitCode(1) }
        }

        /// How many drills are bad; says which and why.
        private func play(_ scenarios: [Scenario], _ library: Library) throws -> Int {
            let json = common.json
            let progress = ProgressLine(tr("of \(scenarios.count) drills played"))
            let bad = Mutex(0)
            defer { progress.clear() }
            try Failure.catching {
                try ScenarioTrial.run(scenarios, library: library, seeds: seeds, done: { progress.show("\($0)") }) { trial in
                    if !trial.isWell { bad.withLock { $0 += 1 } }
                    let asset = library.scenario(trial.scenario).flatMap { library.asset($0.asset) }
                    let words = Words(library: library, asset: asset)
                    progress.clear()
                    if json {
                        Output.json(Line(trial, words))
                    } else {
                        Output.write(trial.lines(words).map { ControlCharacters.visible($0) + "\n" }.joined())
                    }
                }
            }
            return bad.withLock { $0 }
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
                let tried = tr("\(asset.modes.count) modes healthy, \(asset.faults.count) faults")
                Output.write("\(trial.isWell ? "ok " : "BAD")  \(asset.id): \(tried)\n")
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
            /// What stands under `tests:`, in its order.
            var tests: [Test]
            /// How many variants were played.
            var seeds: Int
            var badSeeds: [UInt64]
            var worstSeed: UInt64?
            var worstScoreBp: Int?

            struct Test: Encodable {
                var test: String
                var holds: Bool
                /// What was seen instead; missing when it holds.
                var seen: String?
                var line: Int
            }

            init(_ trial: ScenarioTrial, _ words: Words) {
                scenario = trial.scenario
                well = trial.isWell
                untouchedPassed = trial.first.untouchedPassed
                referencePassed = trial.first.reference?.passed
                referenceScoreBp = trial.first.reference?.scoreBP
                tests = trial.assertions.results.map {
                    Test(test: $0.what, holds: $0.holds, seen: $0.holds ? nil : $0.seen(words), line: $0.assertion.location.line)
                }
                seeds = trial.variants.count
                badSeeds = trial.variants.filter { !$0.isWell }.map(\.seed)
                worstSeed = trial.worst?.seed
                worstScoreBp = trial.worst?.reference?.scoreBP
            }
        }
    }
}
