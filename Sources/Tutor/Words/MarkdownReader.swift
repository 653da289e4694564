import Scenarios

/// Reads what a model writes, line by line, as it comes: the part of CommonMark that models use (headings, lists, quotes, fences, tables
/// with pipes, stressed words, code, links).
///
/// Invariants: a line that has ended is read once and never again; a line end ends a paragraph, because models mean it so; whatever
/// is no Markdown stays as it was written. So what was read from a whole text and what was read piece by piece is the same
/// (`MarkdownTests`), and a long answer costs no more a word than a short one.
public struct MarkdownReader: Sendable {
    /// Blocks of the lines that have ended.
    private var blocks: [Block] = []
    /// What has come of the line that has not ended.
    private var line = ""
    private var fence: Fence?
    /// A line that may turn out to be a table's headings.
    private var headings: String?
    /// Rows of the table under way, headings first.
    private var table: [[String]]?
    /// The line before was an item of a list.
    private var inList = false

    private struct Fence: Sendable {
        var mark: Character
        var count: Int
        var lines: [String] = []
    }

    public init() {}

    /// All of a text.
    public static func blocks(of text: some StringProtocol) -> [Block] {
        var reader = MarkdownReader()
        reader.append(text)
        return reader.blocksSoFar
    }

    /// Takes what has come.
    public mutating func append(_ text: some StringProtocol) {
        var rest = text[...]
        // By scalars: CR LF is one character.
        while let end = rest.unicodeScalars.firstIndex(of: "\n") {
            line += rest[..<end]
            read(line)
            line = ""
            rest = rest[rest.unicodeScalars.index(after: end)...]
        }
        line += rest
    }

    /// Blocks of all that has come, as if it ended here.
    public var blocksSoFar: [Block] {
        var reader = self
        if !line.isEmpty { reader.read(line) }
        reader.close()
        return reader.blocks
    }

    // MARK: Lines

    private mutating func read(_ raw: String) {
        let text = raw.trimmed
        if var open = fence {
            if Self.run(text) >= open.count, text.allSatisfy({ $0 == open.mark }) {
                close()
            } else {
                open.lines.append(ControlCharacters.stripped(raw.replacing("\t", with: "    ")))
                fence = open
            }
            return
        }
        if let open = headings {
            headings = nil
            if let columns = Self.columns(text), columns == Self.cells(open).count {
                table = [Self.cells(open)]
                inList = false
                return
            }
            paragraph(open)
        }
        if table != nil {
            if text.contains("|") {
                table?.append(Self.cells(text))
                return
            }
            close()
        }
        if let mark = text.first, mark == "`" || mark == "~", Self.run(text) >= 3 {
            fence = Fence(mark: mark, count: Self.run(text))
            inList = false
        } else if text.isEmpty || Self.isRule(text) {
            inList = false
        } else if text.contains("|") {
            headings = raw
        } else {
            paragraph(raw)
        }
    }

    /// Ends what is open.
    private mutating func close() {
        if let open = fence { blocks.append(.code(open.lines)) }
        if let open = headings { paragraph(open) }
        if let rows = table, let first = rows.first {
            let body = rows.dropFirst().map { row in first.indices.map { $0 < row.count ? row[$0] : "" } }
            blocks.append(.table(TextTable(headings: first, rows: body)))
        }
        (fence, headings, table) = (nil, nil, nil)
    }

    private mutating func paragraph(_ raw: String) {
        let text = raw.trimmed
        let hashes = text.prefix { $0 == "#" }.count
        if (1...6).contains(hashes), text.dropFirst(hashes).first.map({ $0 == " " }) ?? true {
            let words = MarkdownWords.read(text.dropFirst(hashes).drop { $0 == " " }).plain
            if !words.isEmpty { blocks.append(.heading(Self.quoted(words))) }
            inList = false
        } else if let (mark, words) = Self.item(text) {
            let item = ListItem(level: min(3, Self.indent(raw) / 2), mark: mark, text: MarkdownWords.read(words))
            if inList, case .items(var items)? = blocks.popLast() {
                items.append(item)
                blocks.append(.items(items))
            } else {
                blocks.append(.items([item]))
            }
            inList = true
        } else {
            var rich = MarkdownWords.read(text)
            if SpeakerMark.begins(rich.plain) { rich.prepend("> ") }
            blocks.append(.rich(rich))
            inList = false
        }
    }

    // MARK: What a line is

    /// How often the first character stands at the beginning.
    private static func run(_ text: String) -> Int {
        guard let first = text.first else { return 0 }
        return text.prefix { $0 == first }.count
    }

    private static func indent(_ raw: String) -> Int {
        raw.prefix { $0 == " " || $0 == "\t" }.reduce(0) { $0 + ($1 == "\t" ? 4 : 1) }
    }

    /// `---`, `***`, `___`, with or without blanks.
    private static func isRule(_ text: String) -> Bool {
        let marks = text.filter { $0 != " " }
        return marks.count >= 3 && "-*_".contains(marks.first!) && marks.allSatisfy { $0 == marks.first }
    }

    /// `- words`, `3. words`, `3) words`: the mark (empty for a bullet) and the words.
    private static func item(_ text: String) -> (mark: String, words: Substring)? {
        if let first = text.first, "-*+•".contains(first), text.dropFirst().first == " " {
            return ("", text.dropFirst(2).drop { $0 == " " })
        }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let rest = text.dropFirst(digits.count)
        guard (1...3).contains(digits.count), let stop = rest.first, stop == "." || stop == ")", rest.dropFirst().first == " "
        else {
            return nil
        }
        return (digits + String(stop), rest.dropFirst(2).drop { $0 == " " })
    }

    /// The number of columns when the line is what stands under a table's headings: `|---|:--|`.
    private static func columns(_ text: String) -> Int? {
        guard text.contains("-"), text.allSatisfy({ "|-: ".contains($0) }) else { return nil }
        let cells = cells(text)
        return cells.allSatisfy { $0.contains("-") } ? cells.count : nil
    }

    private static func cells(_ line: String) -> [String] {
        var row = line.trimmed[...]
        if row.first == "|" { row = row.dropFirst() }
        if row.last == "|" { row = row.dropLast() }
        return row.split(separator: "|", omittingEmptySubsequences: false).map { quoted(MarkdownWords.read($0.trimmed).plain) }
    }

    private static func quoted(_ words: String) -> String { SpeakerMark.begins(words) ? "> " + words : words }
}
