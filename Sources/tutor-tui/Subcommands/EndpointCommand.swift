import ArgumentParser
import Scenarios
import Tutor

/// `tutor-tui endpoint`: the model and how it is reached.
struct EndpointCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "endpoint", abstract: "Check the model's endpoint.", subcommands: [CheckCommand.self])

    /// `tutor-tui endpoint check`: what is in force, and what one small question shows.
    struct CheckCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check", abstract: "Show what is configured and from where, ask one small question, say what is wrong.",
            discussion:
                "Sends one question of a few tokens, or none with --offline or without an endpoint. Leaves with 0 when all is well or nothing is configured, 1 when the endpoint answers and cannot be the tutor's model, 2 when the settings cannot be used, 3 when the endpoint gives no answer."
        )
        @OptionGroup var common: CommonOptions

        func run() throws {
            let settings = try common.endpointSettings()
            Assistants.forbidCoreDumps()
            let client = EndpointClient(settings.networkOptions)
            var probe: EndpointProbe?
            if let target = settings.target(client: client) {
                // Before the question, which may take its time.
                if !common.json { Output.blocks(EndpointReport(settings, nil).inForce) }
                probe = Waiting.value { await EndpointProbe.run(client, at: target) }
            }
            let report = EndpointReport(settings, probe)
            if common.json {
                Output.json(report)
            } else {
                Output.write(report.lines.map { ControlCharacters.visible($0) + "\n" }.joined())
            }
            guard let probe else { return }
            if !probe.isReachable { throw ExitCode(3) }
            if !probe.isWell { throw ExitCode(1) }
        }
    }
}
