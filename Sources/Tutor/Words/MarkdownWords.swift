/// Stressed words, code and links within one line of Markdown. In one pass: what has no end stays as it was written.
enum MarkdownWords {
    /// A piece of the line.
    private enum Token {
        case text(String)
        case code(String)
        /// Stars or underlines, and which ends of stressed words they can be.
        case mark(character: Character, count: Int, opens: Bool, closes: Bool)
    }

    /// The longest text in brackets that is taken for a link's.
    private static let longestLink = 300

    static func read(_ line: some StringProtocol) -> RichText {
        var tokens = tokens(of: Array(String(line)))
        pair(&tokens)
        var rich = RichText()
        var (strong, soft) = (0, 0)
        for token in tokens {
            switch token {
            case .text(let text): rich.append(text, strong > 0 ? .strong : soft > 0 ? .soft : .none)
            case .code(let text): rich.append(text, .code)
            case .mark(_, let count, let opens, _):
                if count != 1 { strong += opens ? 1 : -1 }
                if count != 2 { soft += opens ? 1 : -1 }
            }
        }
        return rich
    }

    private static func tokens(of line: [Character]) -> [Token] {
        var tokens: [Token] = []
        var text = ""
        // Of each length of backticks, whether one more can come; a search that failed is not made again.
        var noFence: Set<Int> = []
        var at = 0
        func flush() {
            if !text.isEmpty { tokens.append(.text(text)) }
            text = ""
        }
        while at < line.count {
            let character = line[at]
            let next = at + 1 < line.count ? line[at + 1] : nil
            switch character {
            case "\\" where next.map { $0.isASCII && ($0.isPunctuation || $0.isSymbol) } ?? false:
                text.append(next!)
                at += 2
            case "`":
                let count = run(line, at)
                if !noFence.contains(count), let end = fence(line, after: at + count, count) {
                    flush()
                    tokens.append(.code(code(line[at + count..<end])))
                    at = end + count
                } else {
                    noFence.insert(count)
                    text += String(repeating: "`", count: count)
                    at += count
                }
            case "*", "_":
                let count = run(line, at)
                let before = at > 0 ? line[at - 1] : " "
                let after = at + count < line.count ? line[at + count] : " "
                let inWord = character == "_"
                let opens = !after.isWhitespace && !(inWord && isWord(before))
                let closes = !before.isWhitespace && !(inWord && isWord(after))
                if count <= 3, opens || closes {
                    flush()
                    tokens.append(.mark(character: character, count: count, opens: opens, closes: closes))
                } else {
                    text += String(repeating: character, count: count)
                }
                at += count
            case "[",
                "!" where next == "[":
                let open = character == "[" ? at : at + 1
                if let link = link(line, open) {
                    text += link.text
                    at = link.end
                } else {
                    text.append(character)
                    at += 1
                }
            default:
                text.append(character)
                at += 1
            }
        }
        flush()
        return tokens
    }

    /// Makes pairs of marks of one kind; a mark without a partner becomes text.
    private static func pair(_ tokens: inout [Token]) {
        struct Open {
            var index: Int
            var character: Character
            var count: Int
        }
        var open: [Open] = []
        var paired: Set<Int> = []
        // How many of each kind are open, so that a mark that closes nothing looks at none of them.
        var waiting: [String: Int] = [:]
        func key(_ character: Character, _ count: Int) -> String { "\(character)\(count)" }
        for (index, token) in tokens.enumerated() {
            guard case .mark(let character, let count, let opens, let closes) = token else { continue }
            let kind = key(character, count)
            if closes, waiting[kind, default: 0] > 0 {
                while let last = open.popLast() {
                    waiting[key(last.character, last.count), default: 0] -= 1
                    guard last.character == character, last.count == count else { continue }
                    paired.insert(last.index)
                    paired.insert(index)
                    tokens[last.index] = .mark(character: character, count: count, opens: true, closes: false)
                    tokens[index] = .mark(character: character, count: count, opens: false, closes: true)
                    break
                }
            } else if opens {
                open.append(Open(index: index, character: character, count: count))
                waiting[kind, default: 0] += 1
            }
        }
        for (index, token) in tokens.enumerated() where !paired.contains(index) {
            guard case .mark(let character, let count, _, _) = token else { continue }
            tokens[index] = .text(String(repeating: character, count: count))
        }
    }

    private static func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }

    private static func run(_ line: [Character], _ at: Int) -> Int {
        var end = at
        while end < line.count, line[end] == line[at] { end += 1 }
        return end - at
    }

    /// Where exactly `count` backticks stand next.
    private static func fence(_ line: [Character], after start: Int, _ count: Int) -> Int? {
        var at = start
        while at < line.count {
            guard line[at] == "`" else {
                at += 1
                continue
            }
            let found = run(line, at)
            if found == count { return at }
            at += found
        }
        return nil
    }

    private static func code(_ characters: ArraySlice<Character>) -> String {
        let text = String(characters)
        guard text.first == " ", text.last == " ", text.contains(where: { $0 != " " }) else { return text }
        return String(text.dropFirst().dropLast())
    }

    /// `[text](place)`: as text with the place in brackets, unless they are the same.
    private static func link(_ line: [Character], _ open: Int) -> (text: String, end: Int)? {
        let limit = min(line.count, open + longestLink)
        guard let close = line[open..<limit].firstIndex(of: "]"), close + 1 < line.count, line[close + 1] == "(",
            let end = line[close..<min(line.count, close + longestLink)].firstIndex(of: ")")
        else { return nil }
        let text = String(line[open + 1..<close])
        let place = String(line[close + 2..<end].prefix { $0 != " " })
        return (text == place || place.isEmpty ? text : text.isEmpty ? place : "\(text) (\(place))", end + 1)
    }
}
