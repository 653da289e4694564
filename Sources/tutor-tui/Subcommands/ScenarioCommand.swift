import ArgumentParser
import Scenarios
import Tutor

/// `tutor-tui scenario ...`: what authors use.
struct ScenarioCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scenario", abstract: "Make, see, check and list drills as authored.",
        subcommands: [
            List.self, Show.self, New.self, Preview.self, Watch.self, Check.self, Explain.self, Lint.self, Test.self, Record.self,
            Docs.self,
            Schema.self, Texts.self,
        ])

    /// All drills.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the drills of the library.")
        @OptionGroup var common: CommonOptions

        func run() throws {
            let library = try common.loadLibrary()
            if common.json { return Output.json(ScenarioFacts.withPar(library.scenarios, library)) }
            let facts = library.scenarios.map { ScenarioFacts($0, library) }
            Output.blocks([
                .table(
                    TextTable(
                        headings: [tr("Id"), tr("Title"), tr("Machine"), tr("Level"), tr("Target"), tr("For")],
                        rows: facts.map {
                            [
                                $0.id, Library.local($0.title, machine: $0.asset), $0.asset, "\($0.level)",
                                DurationText.clock($0.target_seconds),
                                $0.exam ? tr("exam") : tr("practice"),
                            ]
                        }, numeric: [3, 4]))
            ])
        }
    }
}
