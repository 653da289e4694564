import ArgumentParser
import Scenarios
import Tutor

/// `tutor-tui run SCENARIO --script FILE`: a drill with no human, on a virtual clock.
struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Run a drill from a script, without a human and without waiting.",
        discussion:
            "A script holds lines \"@SECONDS text\". What is echoed is confirmed by a line \"@65 yes\". Leaves with 1 when the drill is not passed."
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var drill: DrillOptions
    @Option(help: ArgumentHelp("The script; - for standard input.", valueName: "file")) var script: String
    @Flag(help: "Go on with a run of this scenario that was cut off; lines it had already heard are passed over.") var resume =
        false
    @Argument(help: ArgumentHelp("Scenario id.", valueName: "scenario")) var scenario: String

    func run() throws {
        let library = try common.loadLibrary()
        let scenario = try library.find(scenario)
        let lines = try RunScript(path: script).lines
        let archive = try common.openArchive()
        let conversation = Conversation(
            library: library, archive: archive, trainee: common.person, mode: drill.mode, speed: drill.speed, seed: drill.seed,
            environment: .system)
        var heard = 0
        if resume {
            _ = conversation.open()
            let cutOff = conversation.unfinished.first { $0.header.scenarioID == scenario.id }
            guard let cutOff else { throw Failure.noDrill("cut off in \(scenario.id)") }
            let items = conversation.resume(cutOff)
            heard = conversation.heard
            report(Turn(at: conversation.elapsed ?? 0, you: "", commands: [], outcomes: []), items)
        } else {
            let (outcome, items) = conversation.start(scenario: scenario.id)
            report(Turn(at: 0, you: "", commands: [], outcomes: [outcome]), items)
        }
        guard conversation.elapsed != nil else { throw ExitCode(3) }
        for line in lines.dropFirst(heard) {
            guard conversation.elapsed != nil else { break }
            let news = conversation.advance(to: Int(Double(line.second) / Tick.seconds))
            guard conversation.elapsed != nil else {
                report(Turn(at: line.second, you: "", commands: [], outcomes: []), news)
                break
            }
            let at = conversation.elapsed ?? line.second
            let items = conversation.say(line.text)
            let turn = conversation.lastTurn ?? Turn(at: at, you: line.text, commands: [], outcomes: [])
            report(turn, news + items)
        }
        if conversation.elapsed != nil {
            report(Turn(at: conversation.elapsed ?? 0, you: "", commands: [], outcomes: []), conversation.giveUp())
        }
        guard let assessment = conversation.lastAssessment, let drill = conversation.lastDrill else { throw ExitCode(3) }
        guard let row = try Failure.catching({ try archive.store.assessment(drill: drill.header.drillID) }) else {
            throw ExitCode(3)
        }
        if common.json {
            let line = RecordExport(.jsonLines).line(row)
            Output.write("{\"type\":\"assessment\",\"final_digest\":\"\(drill.digestText)\"," + line.dropFirst())
        } else {
            Output.blocks([
                .text(Words(library: library, asset: nil).farewell(assessment, drill, receipt: conversation.lastReceipt))
            ])
        }
        if !assessment.passed { throw ExitCode(1) }
    }

    private func report(_ turn: Turn, _ items: [TranscriptItem]) {
        guard common.json else {
            for item in items { Output.write(BlockText.labelled(item).joined(separator: "\n") + "\n") }
            return
        }
        let said = items.filter { $0.speaker != .you }.flatMap { BlockText.labelled($0) }
        Output.json(
            Line(at: turn.at, you: turn.you, commands: turn.commands, outcomes: turn.outcomes, tutor: said.joined(separator: "\n")))
    }

    /// One object a turn.
    private struct Line: Encodable {
        var type = "turn"
        var at: Int
        var you: String
        var commands: [Command]
        var outcomes: [Outcome]
        var tutor: String
    }
}
