import Scenarios

/// Taking words out of the conversation.
extension Words {
    /// - Parameter inside: the name of what stands between, which may keep the words to itself.
    public static func copied(_ characters: Int, inside: Bool) -> String {
        inside
            ? tr("Sent \(characters) characters to the clipboard. In tmux: set -s set-clipboard on")
            : tr("Sent \(characters) characters to the clipboard. Nothing there? /export, or mouse")
    }
    public static var copyNoClipboard: String { tr("This terminal has no clipboard: /export writes a file.") }
    public static func copyTooLong(_ bytes: Int, limit: Int) -> String {
        tr("Too long for a clipboard (\(bytes) of \(limit) bytes): /export writes it to a file")
    }
    public static var copyNoAnswer: String { tr("There is no answer to copy yet.") }
    public static func copyNoSuchAnswer(_ number: Int, of count: Int) -> String {
        tr("There are \(count) answers; /copy \(number) would be the one \(number - 1) before the last.")
    }
    public static var copyNoCode: String { tr("No answer has a block of code.") }
    public static func marking(hasBegun: Bool) -> String {
        hasBegun
            ? tr("Up Down mark more. Enter copies the lines. Space: begin anew. Esc leaves.")
            : tr("Up Down move. Space begins to mark. Enter copies the line. Esc leaves.")
    }
    public static func copyWhat(_ word: String) -> String {
        tr("/copy takes the last answer, /copy 2 the one before it, /copy code, or /copy all; not \"\(word)\".")
    }
    public static var copyInExam: String { tr("In an exam nothing is taken out.") }
    public static var copyInLines: String {
        tr("In lines the words stand in your terminal: mark them there with its mouse or keys. /export writes the drill to a file.")
    }
    /// The place that was read when the program ended.
    public static func readingAgain(end key: String) -> String { tr("You were reading here. \(key): to the end.") }

    // MARK: Help

    public static var talkHelp: String { tr("And about the conversation itself:") }
    static var talkRows: [Block] {
        [
            .text(talkHelp),
            .table(
                TextTable(
                    headings: [tr("Type"), tr("To")],
                    rows: TalkCommand.allCases.map {
                        [$0.arguments.isEmpty ? $0.rawValue : "\($0.rawValue) \($0.arguments)", talkSummary($0)]
                    })),
        ]
    }
    public static func talkSummary(_ command: TalkCommand) -> String {
        switch command {
        case .export: tr("Write the drill's conversation to a file")
        case .search: tr("Find words in all your drills")
        case .copy: tr("Copy the last answer, a block of code, or all")
        case .usage: tr("Tokens and speed of the model")
        case .keys: tr("Which key does what")
        case .quit: tr("Leave; a drill is kept")
        }
    }
}
