import ArgumentParser
import Foundation
import Scenarios
import Tutor

extension ScenarioCommand {
    /// Runs drills and machines and says whether they teach.
    struct Lint: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Say whether drills can be solved, by when, and what would be mistaken for what.",
            discussion: """
                Every machine and drill is run with each of its faults. An observer that knows all fault modes and sees only what a trainee \
                can see says when one could be sure (par), and which faults nobody could tell apart. Alarms that chatter, trips that never \
                act, hints and evidence that lead nowhere and phrases that two faults share are found as well.

                Profiles: draft is for writing, class for practice, exam for certificates. Each takes more findings for errors.
                """)
        @OptionGroup var common: CommonOptions
        @Option(help: "How strict: draft, class or exam.") var profile: LintProfile = .class
        @Flag(help: "Print par times and look-alikes as a Markdown page instead.") var table = false
        @Argument(help: ArgumentHelp("Ids of drills or machines; none means the whole library.", valueName: "id")) var ids:
            [String] = []

        func run() throws {
            let library = try common.loadLibrary()
            let assets = ids.isEmpty ? library.assetList.map(\.id) : ids.filter { library.summary(ofAsset: $0) != nil }
            let drills = ids.filter { library.summary(ofAsset: $0) == nil }
            let scenarios =
                ids.isEmpty ? library.scenarioList.map(\.id) : try drills.map { try common.scenario($0, in: library).id }
            let progress = Progress(total: assets.count + scenarios.count)
            let lint = try Failure.catching {
                do throws(Plant.CompileError) {
                    return try LibraryLint(library, assets: assets, scenarios: scenarios, progress: progress.show)
                } catch {
                    throw Drill.SetupError.unusableAsset(error.detail)
                }
            }
            progress.finish()
            if table { return Output.write(ObserverPage.page(of: lint)) }
            var bad = false
            for item in lint.items {
                let diagnostics = item.diagnostics(profile)
                bad = bad || diagnostics.contains { $0.severity == .error }
                if common.json { Output.json(Line(item, diagnostics)) } else { say(item, diagnostics) }
            }
            if bad { throw ExitCode(1) }
        }

        private func say(_ item: LibraryLint.Item, _ diagnostics: [Diagnostic]) {
            let mark = diagnostics.isEmpty ? "ok  " : diagnostics.contains { $0.severity == .error } ? "BAD " : "so-so"
            Output.write(ControlCharacters.visible("\(mark) \(Self.summary(item))") + "\n")
            for diagnostic in diagnostics { Output.write("     " + diagnostic.line + "\n") }
        }

        private static func summary(_ item: LibraryLint.Item) -> String {
            switch item {
            case .asset(let asset, let lint, _):
                let open = lint.pairs.filter(\.needsInspection).count
                return "\(asset.id): \(lint.pairs.count) pairs of faults, \(open) need an inspection to tell apart"
            case .drill(let scenario, let lint):
                let par = lint.par.map { $0.map { DurationText.clock($0.seconds) } ?? "never" }
                return scenario.replay == nil
                    ? "\(scenario.id): sure at \(par[1]) (beginner \(par[0]), expert \(par[2])), target \(DurationText.clock(scenario.targetSeconds))"
                    : "\(scenario.id): plays a recording, no par"
            }
        }

        /// One machine or drill; keys are only ever added.
        private struct Line: Encodable {
            var asset: String?
            var scenario: String?
            var parSeconds: Int?
            var parBeginnerSeconds: Int?
            var parExpertSeconds: Int?
            var pairs: Int?
            var pairsThatNeedInspection: Int?
            var findings: [Finding]

            struct Finding: Encodable {
                var code: String
                var severity: String
                var file: String
                var line: Int
                var message: String
            }

            init(_ item: LibraryLint.Item, _ diagnostics: [Diagnostic]) {
                findings = diagnostics.map {
                    Finding(
                        code: $0.code, severity: $0.severity.rawValue, file: $0.location.file, line: $0.location.line,
                        message: $0.message)
                }
                switch item {
                case .asset(let asset, let lint, _):
                    self.asset = asset.id
                    pairs = lint.pairs.count
                    pairsThatNeedInspection = lint.pairs.filter(\.needsInspection).count
                case .drill(let scenario, let lint):
                    self.scenario = scenario.id
                    parBeginnerSeconds = lint.par[0]?.seconds
                    parSeconds = lint.par[1]?.seconds
                    parExpertSeconds = lint.par[2]?.seconds
                }
            }
        }
    }
}

extension LintProfile: ExpressibleByArgument {}
