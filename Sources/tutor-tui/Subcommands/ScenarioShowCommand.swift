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
            Output.blocks([
                .heading("\(scenario.title) - \(asset?.title ?? scenario.asset)"), .text(scenario.brief),
                .text(
                    "Level \(scenario.level), \(scenario.difficulty.rawValue), target \(DurationText.clock(scenario.targetSeconds)), limit \(DurationText.clock(scenario.limitSeconds)). Tags: \(scenario.tags.joined(separator: ", "))."
                ),
            ])
        }
    }
}
