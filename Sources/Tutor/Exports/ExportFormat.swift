/// The forms in which records leave the ledger as a file.
public enum ExportFormat: String, Sendable, CaseIterable {
    /// The view `assessments` for spreadsheets (RFC 4180).
    case csv
    /// The view `assessments`, one JSON object a line.
    case jsonLines = "jsonl"
    /// xAPI 1.0.3 statements, one a line.
    case xapi
    /// Certificates as Open Badges 3.0: a signed credential (JWT) a line.
    case badges

    /// Whether people's names go along where nothing is said about it.
    public var hasNames: Bool { self == .csv || self == .jsonLines }
}
