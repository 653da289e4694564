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
        @Option(help: ArgumentHelp("text, brief, json, sarif or github: how findings are told. (default: text)", valueName: "form"))
        var format: DiagnosticFormat?
        @Flag(help: "Print par times and look-alikes as a Markdown page instead.") var table = false
        @Argument(
            help: ArgumentHelp("Ids of drills or machines; none means the whole library.", valueName: "id"),
            completion: Completing.drillsAndMachines) var ids: [String] = []

        func run() throws {
            let library = try common.loadLibrary()
            let assets = ids.isEmpty ? library.assetList.map(\.id) : ids.filter { library.summary(ofAsset: $0) != nil }
            let drills = ids.filter { library.summary(ofAsset: $0) == nil }
            let scenarios =
                ids.isEmpty ? library.scenarioList.map(\.id) : try drills.map { try common.scenario($0, in: library).id }
            let progress = ProgressLine(tr("of \(assets.count + scenarios.count) machines and drills linted"))
            let lint = try Failure.catching {
                do throws(Plant.CompileError) {
                    return try LibraryLint(library, assets: assets, scenarios: scenarios, progress: { progress.show("\($0)") })
                } catch {
                    throw Drill.SetupError.unusableAsset(error.detail)
                }
            }
            progress.clear()
            if table { return Output.write(ObserverPage.page(of: lint)) }
            let found = lint.items.map { $0.diagnostics(profile, in: library) }
            if common.json {
                for (item, diagnostics) in zip(lint.items, found) { Output.json(Line(item, diagnostics)) }
            } else if let format, !format.isForPeople {
                let sources = lint.items.reduce(into: [:]) { $0.merge($1.sources(in: library)) { first, _ in first } }
                Output.report(DiagnosticReport(found.flatMap { $0 }, sources: sources), as: format)
            } else {
                for (item, diagnostics) in zip(lint.items, found) { say(item, diagnostics, library) }
            }
            let isPart = ids.isEmpty && common.sayLeftOut(of: library)
            if isPart || found.joined().contains(where: { $0.severity == .error }) { throw ExitCode(1) }
        }

        private func say(_ item: LibraryLint.Item, _ diagnostics: [Diagnostic], _ library: Library) {
            let mark = diagnostics.isEmpty ? "ok  " : diagnostics.contains { $0.severity == .error } ? "BAD " : "warn"
            Output.write(ControlCharacters.visible("\(mark) \(Self.summary(item))") + "\n")
            if !diagnostics.isEmpty {
                Output.report(DiagnosticReport(diagnostics, sources: item.sources(in: library)), as: format ?? .text)
            }
        }

        private static func summary(_ item: LibraryLint.Item) -> String {
            switch item {
            case .asset(let asset, let lint, _):
                let open = lint.pairs.filter(\.needsInspection).count
                return tr("\(asset.id): \(lint.pairs.count) pairs of faults, \(open) need an inspection to tell apart")
            case .drill(let scenario, let lint):
                let par = lint.par.map { $0.map { DurationText.clock($0.seconds) } ?? tr("never") }
                return scenario.replay == nil
                    ? tr(
                        "\(scenario.id): sure at \(par[1]) (beginner \(par[0]), expert \(par[2])), target \(DurationText.clock(scenario.targetSeconds))"
                    )
                    : tr("\(scenario.id): plays a recording, no par")
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
