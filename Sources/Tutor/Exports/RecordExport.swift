import Scenarios

/// The view `assessments` as a file for other programs.
public struct RecordExport: Sendable {
    /// The form of the file.
    public enum Format: String, Sendable, CaseIterable {
        /// RFC 4180, for spreadsheets.
        case csv
        /// One JSON object a line.
        case jsonLines = "jsonl"
    }

    public var format: Format
    /// Whether the column `trainee_name` says anything.
    public var withNames = true

    public init(_ format: Format) { self.format = format }

    /// What stands before the first row, line end included; nothing in JSON Lines.
    public var heading: String {
        switch format {
        case .csv: AssessmentRow.Column.allCases.map(\.rawValue).joined(separator: ",") + "\r\n"
        case .jsonLines: ""
        }
    }

    /// One row, line end included.
    public func line(_ row: AssessmentRow) -> String {
        func value(_ column: AssessmentRow.Column) -> String? { column == .traineeName && !withNames ? "" : row[column] }
        switch format {
        case .csv:
            return AssessmentRow.Column.allCases.map { Self.cell(value($0), $0.form) }.joined(separator: ",") + "\r\n"
        case .jsonLines:
            let members = AssessmentRow.Column.allCases.map { "\"\($0.rawValue)\":" + Self.json(value($0), $0.form).text }
            return "{" + members.joined(separator: ",") + "}\n"
        }
    }

    /// The row as members of a JSON object, without its braces, for an object that says more than the row does.
    public static func members(of row: AssessmentRow) -> String {
        AssessmentRow.Column.allCases.map { "\"\($0.rawValue)\":" + json(row[$0], $0.form).text }.joined(separator: ",")
    }

    /// The row as a JSON object.
    static func object(of row: AssessmentRow) -> ExactJSON {
        .object(AssessmentRow.Column.allCases.map { .init($0.rawValue, json(row[$0], $0.form)) })
    }

    /// The whole file.
    public func text(_ rows: [AssessmentRow]) -> String { heading + rows.map(line).joined() }

    private static func cell(_ value: String?, _ form: AssessmentRow.Column.Form) -> String {
        guard let text = value else { return "" }
        switch form {
        case .number: return text
        case .flag: return text == "1" ? "true" : "false"
        case .text, .json: return CSVText.cell(text)
        }
    }

    private static func json(_ value: String?, _ form: AssessmentRow.Column.Form) -> ExactJSON {
        guard let value else { return .null }
        switch form {
        case .number: return .number(value)
        case .flag: return .bool(value == "1")
        case .json: return (try? CanonicalJSON(parsing: value)).map { ExactJSON($0) } ?? .null
        case .text: return .string(ControlCharacters.stripped(value))
        }
    }
}
