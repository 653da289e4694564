import Scenarios

/// `/trend oil_level 3min`: a command typed out, before anybody has asked whether its arguments exist.
///
/// The grammar is one for all commands: the catalogue's slash word or an unambiguous beginning of it, then words, `name=value` and
/// `name="several words"` in any order. What the plain words mean is decided by the kinds of the command's arguments.
public struct SlashCommand: Sendable, Hashable {
    /// Why a line that begins with `/` is no command.
    public enum Failure: Error, Sendable, Hashable {
        /// No slash word begins like this; the nearest ones, best first, possibly none.
        case unknown(String, nearest: [String])
        /// Several do.
        case ambiguous(String, candidates: [String])
    }

    public var name: CommandName
    /// Arguments given as `name=value`, in the order of typing, as typed.
    public var named: [String: String]
    /// Everything else, as typed, single blanks between the words.
    public var rest: String
    /// All that follows the slash word, exactly as typed.
    public var tail: String

    /// Whether a line is meant as a slash command at all.
    public static func isSlash(_ text: String) -> Bool {
        text.unicodeScalars.first { !$0.properties.isWhitespace } == "/"
    }

    /// Reads a line that begins with `/`.
    public init(_ text: String) throws(Failure) {
        var words = Self.words(text)
        let typed = words.isEmpty ? "/" : words.removeFirst().lowercased()
        let row = try Self.row(typed)
        name = row.name
        named = [:]
        var plain: [String] = []
        for word in words {
            if let equals = word.firstIndex(of: "="), equals != word.startIndex {
                let key = word[..<equals].lowercased()
                if row.arguments.contains(where: { $0.name == key }) {
                    named[key] = Self.unquoted(String(word[word.index(after: equals)...]))
                    continue
                }
            }
            plain.append(Self.unquoted(word))
        }
        rest = plain.joined(separator: " ")
        tail = String(text.drop(while: \.isWhitespace).drop { !$0.isWhitespace }.drop(while: \.isWhitespace))
    }

    private static func row(_ typed: String) throws(Failure) -> CommandSpecification {
        if let exact = CommandCatalogue.all.first(where: { $0.slash == typed || "/" + $0.name.rawValue == typed }) { return exact }
        let longer = CommandCatalogue.all.filter { typed.count > 2 && $0.slash.hasPrefix(typed) }
        // What can hurt must be typed out.
        if longer.count == 1, !longer[0].confirmed { return longer[0] }
        if !longer.isEmpty { throw .ambiguous(typed, candidates: longer.map(\.slash)) }
        let limit = typed.count > 4 ? 2 : 1
        let near = CommandCatalogue.all.map { ($0.slash, Spelling.distance($0.slash, typed, limit: limit)) }
            .filter { $0.1 <= limit }
        let best = near.map(\.1).min()
        throw .unknown(typed, nearest: near.filter { $0.1 == best }.map(\.0))
    }

    /// Blank-separated, a double-quoted stretch keeps its blanks.
    private static func words(_ text: String) -> [String] {
        var out: [String] = []
        var word = ""
        var isQuoted = false
        for character in text {
            if character == "\"" { isQuoted.toggle() }
            if character.isWhitespace, !isQuoted {
                if !word.isEmpty { out.append(word) }
                word = ""
            } else {
                word.append(character)
            }
        }
        if !word.isEmpty { out.append(word) }
        return out
    }

    private static func unquoted(_ word: String) -> String { word.filter { $0 != "\"" } }
}
