/// What a face does with the conversation itself, typed like any slash command. None of it is an act in a drill: no journal holds it, no
/// model may ask for it, and a clock goes on meanwhile.
public enum TalkCommand: String, Sendable, CaseIterable {
    case export = "/export"
    case search = "/search"
    case copy = "/copy"
    case usage = "/usage"
    case keys = "/keys"
    case quit = "/quit"

    /// What may follow it, as usage lines write it; empty where nothing may.
    public var arguments: String {
        switch self {
        case .export: "[md|json|html] [file]"
        case .search: "words"
        case .copy: "[code|all|number]"
        case .usage, .keys, .quit: ""
        }
    }

    /// A line that is one of these, and what follows the slash word; nil for every other line.
    public static func read(_ line: String) -> (command: TalkCommand, rest: String)? {
        let text = line.trimmed
        let end = text.firstIndex(where: \.isWhitespace) ?? text.endIndex
        let word = text[..<end].lowercased()
        guard let command = word == "/exit" ? .quit : TalkCommand(rawValue: word) else { return nil }
        let rest = String(text[end...]).trimmed
        // "/quit the pump" is no wish to leave.
        guard rest.isEmpty || !command.arguments.isEmpty else { return nil }
        return (command, rest)
    }
}
