import ArgumentParser
import Tutor

/// `tutor-tui transcript show DRILL`.
struct TranscriptShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Tell a drill's conversation again, in lines; with --json as data.")
    @OptionGroup var common: CommonOptions
    @Argument(help: ArgumentHelp("Drill id, its beginning, or last.", valueName: "drill")) var id: String = "last"

    func run() throws {
        let transcript = try common.openTranscripts().transcript(id)
        if common.json { return Output.json(TranscriptDocument(transcript)) }
        Output.write(transcript.items.flatMap(BlockText.labelled).map { $0 + "\n" }.joined())
        if transcript.result == nil { Output.write(Words.transcriptOpen + "\n") }
    }
}
