import ArgumentParser
import Scenarios
import Tutor

/// `tutor-tui transcript export DRILL`.
struct TranscriptExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write a drill's conversation as Markdown, as JSON, or as a page that stands alone.",
        discussion:
            "The file is readable by its owner alone. One that is there already is left as it is, unless --replace is given.")
    @OptionGroup var common: CommonOptions
    @Argument(help: ArgumentHelp("Drill id, its beginning, or last.", valueName: "drill")) var id: String = "last"
    @Option(help: "md, json or html; without it the end of the file's name says it, else md.") var format: TranscriptFormat?
    @Option(
        help: ArgumentHelp("Where to write; without it, standard output.", valueName: "file"),
        completion: .file())
    var output: String?
    @Flag(help: "Write over a file that is there.") var replace = false

    private struct Written: Encodable {
        var drillId: String
        var format: String
        var target: String
    }

    func run() throws {
        let transcript = try common.openTranscripts().transcript(id)
        let ending = output.flatMap { $0.split(separator: ".").last }.map { TranscriptFormat(rawValue: $0.lowercased()) } ?? nil
        let format = format ?? (common.json && output == nil ? .json : ending ?? .markdown)
        let text = format.text(transcript)
        guard let output, output != "-" else { return Output.write(text) }
        let shown = ControlCharacters.visible(output)
        do {
            try OwnFile.write(text, to: output, replacing: replace)
        } catch .exists {
            throw Failure.file(.exists(path: output))
        } catch {
            throw Failure.file(.cannotWrite(path: shown))
        }
        if common.json {
            return Output.json(Written(drillId: transcript.header.drillID, format: format.rawValue, target: output))
        }
        Output.write(Words.exported(shown, isUnfinished: transcript.result == nil) + "\n")
    }
}

extension TranscriptFormat: ExpressibleByArgument {}
