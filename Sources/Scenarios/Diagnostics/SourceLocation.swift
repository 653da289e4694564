/// A place in an instructor's file, and how far what is meant reaches from it. `line` and `column` count from 1, columns in Unicode
/// scalars as libyaml does; the end is the place after the last scalar, and the place itself where only a point is known.
public struct SourceLocation: Sendable, Hashable, Codable, CustomStringConvertible {
    public var file: String
    public var line: Int
    public var column: Int
    public var endLine: Int
    public var endColumn: Int

    /// A point.
    public init(file: String, line: Int, column: Int) {
        self.init(file: file, line: line, column: column, endLine: line, endColumn: column)
    }

    public init(file: String, line: Int, column: Int, endLine: Int, endColumn: Int) {
        self.file = file
        self.line = line
        self.column = column
        self.endLine = endLine
        self.endColumn = endColumn
    }

    /// The place where it begins: `file:line:column`.
    public var description: String { "\(file):\(line):\(column)" }

    /// Whether another place lies in this one.
    func contains(_ other: SourceLocation) -> Bool {
        file == other.file && (line, column) <= (other.line, other.column)
            && (other.endLine, other.endColumn) <= (endLine, endColumn)
    }
}
