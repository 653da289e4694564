import ArgumentParser
import Scenarios
import Tutor

/// `tutor-tui scenario ...`: what authors use.
struct ScenarioCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scenario", abstract: "List, show and check drills as authored.",
        subcommands: [List.self, Show.self, Check.self, Test.self, Docs.self])

    /// All drills.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the drills of the library.")
        @OptionGroup var common: CommonOptions

        func run() throws {
            let library = try common.loadLibrary()
            let facts = library.scenarios.map { ScenarioFacts($0, library) }
            if common.json { return Output.json(facts) }
            Output.blocks([
                .table(
                    TextTable(
                        headings: ["Id", "Title", "Machine", "Level", "Target", "For"],
                        rows: facts.map {
                            [
                                $0.id, $0.title, $0.asset, "\($0.level)", DurationText.clock($0.target_seconds),
                                $0.exam ? "exam" : "practice",
                            ]
                        }, numeric: [3, 4]))
            ])
        }
    }

    /// The library as a page.
    struct Docs: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print what the library holds, counted, as a Markdown page.",
            discussion: "No answers are in it: it counts machines, tags, fault modes and drills by level and by what they teach.")
        @OptionGroup var common: CommonOptions

        func run() throws { Output.write(Words.page(of: try common.loadLibrary())) }
    }

    /// What a trainee is told.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Show what a drill tells the trainee; no answers.")
        @OptionGroup var common: CommonOptions
        @Argument(help: ArgumentHelp("Scenario id.", valueName: "scenario")) var id: String

        func run() throws {
            let library = try common.loadLibrary()
            let scenario = try common.scenario(id, in: library)
            if common.json { return Output.json(ScenarioFacts(scenario, library)) }
            let asset = library.asset(scenario.asset)
            Output.blocks([
                .heading("\(scenario.title) - \(asset?.title ?? scenario.asset)"), .text(scenario.brief),
                .text(
                    "Level \(scenario.level), \(scenario.difficulty.rawValue), target \(DurationText.clock(scenario.targetSeconds)), limit \(DurationText.clock(scenario.limitSeconds)). Tags: \(scenario.tags.joined(separator: ", "))."
                ),
            ])
        }
    }

    /// Reads files strictly and says what is wrong with them.
    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Check scenario and asset files, or the whole library.")

        @OptionGroup var common: CommonOptions
        @Flag(help: "Warnings count as errors: what a library that people are trained on needs.") var strict = false
        @Argument(help: "Files to check with the library's; none means the whole library.") var files: [String] = []

        func run() throws {
            let location = try common.libraryFolder()
            var all = try Failure.catching { try Library.files(in: location) }
            for path in files {
                let file = try Failure.catching { try Library.file(path, named: path) }
                // A file of the library itself is already there.
                if !all.contains(where: { $0.bytes == file.bytes }) { all.append(file) }
            }
            var library = Library(files: all)
            let data = library.diagnostics.compactMap { Self.data(missing: $0, beside: files) }
            if !data.isEmpty { library = Library(files: all + data) }
            let diagnostics =
                library.diagnostics + library.recordings.mappings.flatMap { RecordingTrial($0, in: library).diagnostics }
            if common.json {
                Output.json(diagnostics.map(Finding.init))
            } else {
                for diagnostic in diagnostics { Output.write(diagnostic.line + "\n") }
            }
            guard diagnostics.allSatisfy({ $0.severity != .error && !strict }) else { throw ExitCode(1) }
            guard !library.scenarioList.isEmpty else { throw Failure.emptyLibrary(path: location) }
            if !common.json {
                Output.write(
                    "\(library.assetList.count) assets, \(library.scenarioList.count) scenarios, \(library.rubricIDs.count) rubrics, \(library.pools.count) exam pools: "
                        + (diagnostics.isEmpty ? "all well.\n" : "no errors, \(diagnostics.count) warnings.\n")
                )
            }
        }

        /// The readings that belong to a mapping that was named, which lie beside it.
        private static func data(missing diagnostic: Diagnostic, beside files: [String]) -> LibraryFile? {
            guard case .missingData(let name) = diagnostic.problem, files.contains(diagnostic.location.file) else { return nil }
            let folder = diagnostic.location.file.lastIndex(of: "/").map { diagnostic.location.file[...$0] } ?? ""
            return try? Library.file(folder + name, named: folder + name)
        }

        private struct Finding: Encodable {
            var code: String
            var severity: String
            var file: String
            var line: Int
            var column: Int
            var message: String

            init(_ diagnostic: Diagnostic) {
                code = diagnostic.code
                severity = diagnostic.severity.rawValue
                file = diagnostic.location.file
                line = diagnostic.location.line
                column = diagnostic.location.column
                message = diagnostic.message
            }
        }
    }

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

/// What lists tell of a scenario; the keys are a contract.
struct ScenarioFacts: Encodable {
    var id: String
    var title: String
    var industry: String
    var asset: String
    var level: Int
    var difficulty: String
    var tags: [String]
    /// Kept for exams.
    var exam: Bool
    var target_seconds: Int
    /// When the ideal observer would be sure; null where watching alone never makes it so.
    var par_seconds: Int?

    init(_ scenario: Scenario, _ library: Library) {
        id = scenario.id
        title = scenario.title
        industry = library.summary(ofAsset: scenario.asset)?.industry ?? ""
        asset = scenario.asset
        level = scenario.level
        difficulty = scenario.difficulty.rawValue
        tags = scenario.tags
        exam = scenario.isForExams
        target_seconds = scenario.targetSeconds
        par_seconds = Drill.preview(scenario, library: library)?.observer?.parSeconds
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(title, forKey: .title)
        try container.encode(industry, forKey: .industry)
        try container.encode(asset, forKey: .asset)
        try container.encode(level, forKey: .level)
        try container.encode(difficulty, forKey: .difficulty)
        try container.encode(tags, forKey: .tags)
        try container.encode(exam, forKey: .exam)
        try container.encode(target_seconds, forKey: .target_seconds)
        try container.encode(par_seconds, forKey: .par_seconds)
    }

    enum CodingKeys: String, CodingKey {
        case id, title, industry, asset, level, difficulty, tags, exam, target_seconds, par_seconds
    }
}
