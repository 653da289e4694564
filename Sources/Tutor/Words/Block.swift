/// A piece of an answer, ready to be laid out by any face: the screen, plain lines, HTML.
public enum Block: Sendable, Hashable {
    case text(String)
    case heading(String)
    case bullets([String])
    /// A paragraph of a model's words.
    case rich(RichText)
    /// A list of a model's.
    case items([ListItem])
    /// Lines that are shown as they are.
    case code([String])
    case table(TextTable)
    case chart(TrendChart)
    /// What a screen shows elsewhere: there one line stands for it, for everybody else all of it.
    case folded(String, [Block])
}

/// One item of a list.
public struct ListItem: Sendable, Hashable {
    /// How deep it stands, 0 outermost.
    public var level: Int
    /// `3.`; empty is a bullet.
    public var mark: String
    public var text: RichText

    public init(level: Int, mark: String, text: RichText) {
        self.level = level
        self.mark = mark
        self.text = text
    }

    /// As a line of text: `- words`, `  3. words`.
    public var plain: String { String(repeating: "  ", count: level) + (mark.isEmpty ? "-" : mark) + " " + text.plain }
}

/// Rows of text under headings; numbers are aligned right.
public struct TextTable: Sendable, Hashable {
    public var headings: [String]
    public var rows: [[String]]
    /// Columns that are aligned right.
    public var numeric: Set<Int>
    /// Columns that are drawn, a figure a row. What `rows` has there is for readers without drawings.
    public var figures: [Int: [CellFigure?]]

    public init(headings: [String], rows: [[String]], numeric: Set<Int> = [], figures: [Int: [CellFigure?]] = [:]) {
        self.headings = headings
        self.rows = rows
        self.numeric = numeric
        self.figures = figures
    }

    /// The table for readers without drawings; a drawn column that has no words for them is left out.
    public var inWords: TextTable {
        guard !figures.isEmpty else { return self }
        let kept = headings.indices.filter { column in
            figures[column] == nil || rows.contains { column < $0.count && !$0[column].isEmpty }
        }
        return TextTable(
            headings: kept.map { headings[$0] }, rows: rows.map { row in kept.map { $0 < row.count ? row[$0] : "" } },
            numeric: Set(kept.indices.filter { numeric.contains(kept[$0]) }))
    }
}
