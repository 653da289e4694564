/// Rows of the ledger, and of the view `assessments`, as lines of a batch.
struct BatchRows: Sendable {
    /// Members of a line of assessments besides the columns of the view.
    static let added = ["revision_hash", "revision_seq", "site"]

    let site: String
    /// Whether people's names go along. What meets elsewhere is better off without them.
    let withNames: Bool

    /// One row of the ledger: all that is needed to check its hash, byte for byte.
    func line(_ row: LedgerRow) -> String {
        ExactJSON.members(
            ("record_id", .string(row.hash)), ("site", .string(site)), ("seq", .integer(row.sequence)), ("kind", .string(row.kind)),
            ("at", .string(row.at)), ("body", .string(row.body)), ("prev", .string(row.previous))
        ).text + "\n"
    }

    /// An assessment as a row of the ledger left it: columns and values are those of the view, flags 0 and 1, lists their JSON text, so
    /// that one query runs here and there. The seed is text, because it may be more than a signed integer holds.
    func line(_ assessment: AssessmentRow, revision row: LedgerRow) -> String {
        var members: [ExactJSON.Member] = [
            .init("revision_hash", .string(row.hash)), .init("revision_seq", .integer(row.sequence)), .init("site", .string(site)),
        ]
        for column in AssessmentRow.Column.allCases {
            members.append(.init(column.rawValue, value(assessment, column)))
        }
        return ExactJSON.object(members).text + "\n"
    }

    private func value(_ assessment: AssessmentRow, _ column: AssessmentRow.Column) -> ExactJSON {
        if column == .traineeName, !withNames { return .string("") }
        guard let text = assessment[column] else { return .null }
        switch column.batchType {
        case .whole, .real: return .number(text)
        case .text: return .string(text)
        }
    }
}

extension AssessmentRow.Column {
    /// Types that every engine has.
    enum BatchType: String { case text = "STRING", whole = "BIGINT", real = "DOUBLE" }

    var batchType: BatchType {
        switch self {
        case .score, .evidencePosterior, .confidence: .real
        case .seed: .text
        default:
            switch form {
            case .number, .flag: .whole
            case .text, .json: .text
            }
        }
    }
}
