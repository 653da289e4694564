/// A report as rows for a spreadsheet.
public struct ReportSheet: Sendable, Hashable {
    /// What stands in a cell.
    public enum Value: Sendable, Hashable {
        case text(String)
        case integer(Int)
        /// Basis points, written as points of a hundred: `87.5`.
        case score(Int)
        case flag(Bool)
        case none

        /// A number, or nothing.
        public static func optional(_ value: Int?) -> Value { value.map(Value.integer) ?? .none }
    }

    /// Names as in the JSON, scores without their `_bp`.
    public var columns: [String]
    public var rows: [[Value]]

    public init(_ columns: [String], _ rows: [[Value]]) {
        self.columns = columns
        self.rows = rows
    }

    /// RFC 4180, with a heading.
    public var csv: String {
        ([columns] + rows.map { $0.map(Self.cell) }).map { $0.joined(separator: ",") + "\r\n" }.joined()
    }

    private static func cell(_ value: Value) -> String {
        switch value {
        case .text(let text): CSVText.cell(text)
        case .integer(let number): "\(number)"
        case .score(let points): ScoreText.exact(points)
        case .flag(let isSet): isSet ? "true" : "false"
        case .none: ""
        }
    }
}
