import ArgumentParser
import Scenarios
import Tutor

/// `tutor-tui run SCENARIO --script FILE`: a drill with no human, on a virtual clock.
struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Run a drill from a script, without a human and without waiting.",
        discussion:
            "A script holds lines \"@SECONDS text\". What is echoed is confirmed by a line \"@65 yes\". Standard input is answered line by line, as it comes. Leaves with 1 when the drill is not passed."
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var drill: DrillOptions
    @Option(help: ArgumentHelp("The script; - for standard input.", valueName: "file"), completion: .file()) var script: String
    @Flag(help: "Go on with a run of this scenario that was cut off; lines it had already heard are passed over.") var resume =
        false
    @Argument(help: ArgumentHelp("Scenario id.", valueName: "scenario"), completion: Completing.drills) var scenario: String

    func run() throws {
        let library = try common.loadLibrary()
        if let pool = library.pool(scenario), drill.mode != .exam { throw Failure.drill(.examOnly(pool.title)) }
        if library.pool(scenario) != nil, drill.seed != nil { throw Failure.drill(.seedInExam) }
        let scenario = library.pool(scenario) == nil ? try common.scenario(scenario, in: library).id : scenario
        if drill.mode != .exam, library.summary(ofScenario: scenario)?.isForExams == true {
            throw Failure.drill(.examOnly(scenario))
        }
        var script = try RunScript(path: script)
        let archive = try common.openArchive()
        let assistants = try common.assistants()
        var environment = try common.conversationEnvironment(archive, library: library)
        environment.isScripted = true
        let conversation = Conversation(
            library: library, archive: archive, trainee: common.person, mode: drill.mode, speed: drill.speed, seed: drill.seed,
            environment: environment, model: assistants.model,
            scoring: assistants.scoring)
        conversation.wantsReviews = false
        let ended = try resume ? takeUp(scenario, conversation, &script) : begin(scenario, conversation)
        while conversation.elapsed != nil, let line = try script.next() {
            let news = conversation.advance(to: Int(Double(line.second) / Tick.seconds))
            guard conversation.elapsed != nil, conversation.lastFailure == nil else {
                report(Turn(at: line.second, you: "", commands: [], outcomes: []), news)
                break
            }
            let at = conversation.elapsed ?? line.second
            var items = conversation.say(line.text)
            while conversation.answer != nil, conversation.elapsed != nil {
                conversation.waitForNews(seconds: 1)
                items += conversation.takeNews()
            }
            let turn = conversation.lastTurn ?? Turn(at: at, you: line.text, commands: [], outcomes: [])
            report(turn, news + items)
            if conversation.lastFailure != nil { break }
        }
        if conversation.elapsed != nil, conversation.lastFailure == nil {
            report(Turn(at: conversation.elapsed ?? 0, you: "", commands: [], outcomes: []), conversation.giveUp())
        }
        if let failure = conversation.lastFailure { throw Failure.drill(.halted(failure)) }
        guard let (drill, assessment) = ended ?? conversation.lastGraded else { throw ExitCode(3) }
        guard let row = try Failure.catching({ try archive.store.assessment(drill: drill.header.drillID) }) else {
            throw Failure.drill(.noDrill(drill.header.drillID))
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

    private func begin(_ scenario: String, _ conversation: Conversation) throws -> (Drill, Assessment)? {
        let (outcome, items) = conversation.start(scenario: scenario)
        report(Turn(at: 0, you: "", commands: [], outcomes: [outcome]), items)
        if conversation.elapsed == nil, conversation.lastFailure == nil {
            throw Failure.drill(.cannotStart(scenario: scenario))
        }
        return nil
    }

    /// Goes on with the newest drill of the scenario that was cut off, and passes over what it has heard already.
    /// Returns the drill and its grade when it had ended, and only the filing was missing.
    private func takeUp(_ scenario: String, _ conversation: Conversation, _ script: inout RunScript) throws
        -> (Drill, Assessment)?
    {
        _ = conversation.open()
        guard let cutOff = conversation.unfinished.first(where: { $0.header.scenarioID == scenario }) else {
            guard let late = conversation.filedLate.last(where: { $0.drill.scenario.id == scenario }) else {
                throw Failure.drill(.nothingCutOff(scenario: scenario))
            }
            return (late.drill, late.assessment)
        }
        let items = conversation.resume(cutOff)
        guard conversation.elapsed != nil || conversation.lastGraded != nil else {
            let why = items.map { BlockText.lines($0.blocks).joined(separator: " ") }.joined(separator: " ")
            throw Failure.drill(.cannotResume(scenario: scenario, why: why))
        }
        report(Turn(at: conversation.elapsed ?? 0, you: "", commands: [], outcomes: []), items)
        if conversation.elapsed != nil { try passOver(Conversation.heard(conversation.entries)[...], &script) }
        return nil
    }

    /// Passes over the lines of the script that the drill has heard.
    private func passOver(_ heard: ArraySlice<String>, _ script: inout RunScript) throws {
        var heard = heard
        while let next = heard.first, let line = try script.next() {
            let said = Conversation.utterance(line.text)
            if said == next {
                heard.removeFirst()
            } else if !said.isEmpty {
                throw Failure.drill(
                    .script(
                        line: line.number, text: String(line.text.prefix(60)),
                        reason: tr("the drill heard \"\(next.prefix(60))\" here; give the script it was started with.")))
            }
        }
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
