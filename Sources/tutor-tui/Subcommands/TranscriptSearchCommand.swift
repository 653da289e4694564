import ArgumentParser
import Scenarios
import Tutor

/// `tutor-tui transcript search WORDS`.
struct TranscriptSearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Find words in what was said in your drills.",
        discussion: """
            All words must be there, in any order and in any case; words in quotes stand together. What you and the coach said is \
            looked at, as your journals have it; --everything tells every drill again and looks at all words. Exit status 1: \
            nothing was found.
            """)
    @OptionGroup var common: CommonOptions
    @Argument(help: ArgumentHelp("What to look for.", valueName: "words")) var words: [String]
    @Flag(help: "What tutor and plant said too; slower.") var everything = false
    @Option(help: ArgumentHelp("The most places to show.", valueName: "n")) var limit = 50

    func validate() throws {
        guard SpokenQuery(query) != nil else { throw ValidationError(Words.searchWhat) }
        guard (1...10_000).contains(limit) else { throw ValidationError(tr("--limit is \(limit); allowed is 1 to 10000.")) }
    }

    /// A word with blanks in it was quoted for the shell: it stands together.
    private var query: String { words.map { $0.contains(" ") && !$0.contains("\"") ? "\"\($0)\"" : $0 }.joined(separator: " ") }

    private struct Row: Encodable {
        var drillId: String
        var title: String
        var startedAt: String
        var at: Int?
        var speaker: String
        var text: String
        /// Where the words stand in `text`: first character and the one after the last.
        var hits: [[Int]]
    }

    func run() throws {
        guard let query = SpokenQuery(query) else { return }
        let open = try common.openTranscripts()
        let progress = ProgressLine(Words.searchProgress)
        let found = try Failure.catching {
            everything
                ? try open.shelf.searchEverything(query, open.library) { progress.show("\($0)") }
                : try open.shelf.search(query, open.library)
        }
        progress.clear()
        if common.json {
            Output.json(
                found.matches.prefix(limit).map { match in
                    Row(
                        drillId: match.drillID, title: match.title, startedAt: match.startedAt, at: match.at,
                        speaker: match.speaker.rawValue, text: match.text,
                        hits: match.hits.map { [$0.lowerBound, $0.upperBound] })
                })
        } else {
            Output.blocks(found.blocks(query, limit: limit, everywhere: everything), width: Output.reportWidth)
        }
        if found.matches.isEmpty { throw ExitCode(1) }
    }
}
