/// A piece of an answer, ready to be laid out by any face: the screen, plain lines, HTML.
public enum Block: Sendable, Hashable {
    case text(String)
    case heading(String)
    case bullets([String])
    case table(TextTable)
    case chart(TrendChart)
}

/// Rows of text under headings; numbers are aligned right.
public struct TextTable: Sendable, Hashable {
    public var headings: [String]
    public var rows: [[String]]
    /// Columns that are aligned right.
    public var numeric: Set<Int>
    public init(headings: [String], rows: [[String]], numeric: Set<Int> = []) {
        self.headings = headings
        self.rows = rows
        self.numeric = numeric
    }
}
