/// What one row of the ledger says. The raw value is stored and hashed.
///
/// The table accepts these kinds and no others; a new one needs a migration.
public enum RecordKind: String, Sendable, Codable, CaseIterable {
    /// A drill was run: header, scenario facts, end.
    case drill
    /// One entry of a drill's journal.
    case entry
    /// What the grader said.
    case assessment
    /// A person changed what counts, with a reason.
    case override
    /// A certificate was issued.
    case certificate
    /// A certificate was revoked, suspended or reinstated.
    case certificateStatus = "certificate_status"
    /// A trainee's name was removed on request.
    case erasure
}
