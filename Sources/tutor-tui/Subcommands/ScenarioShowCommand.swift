import ArgumentParser
import Scenarios
import Tutor

extension ScenarioCommand {
    /// What a trainee is told.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Show what a drill tells the trainee; no answers.")
        @OptionGroup var common: CommonOptions
        @Argument(help: ArgumentHelp("Scenario id.", valueName: "scenario"), completion: Completing.drills) var id: String

        func run() throws {
            let library = try common.loadLibrary()
            let scenario = try common.scenario(id, in: library)
            if common.json { return Output.json(ScenarioFacts.withPar([scenario], library)[0]) }
            let asset = library.asset(scenario.asset)
            func local(_ text: String) -> String { Library.local(text, machine: scenario.asset) }
            let (level, difficulty) = (scenario.level, tr(text: scenario.difficulty.rawValue))
            let (target, limit) = (DurationText.clock(scenario.targetSeconds), DurationText.clock(scenario.limitSeconds))
            let tags = scenario.tags.joined(separator: ", ")
            Output.blocks([
                .heading("\(local(scenario.title)) - \(local(asset?.title ?? scenario.asset))"), .text(local(scenario.brief)),
                .text(
                    tr("Level \(level), \(difficulty), target \(target), limit \(limit).") + " " + tr("Tags: \(tags).")),
            ])
        }
    }
}
