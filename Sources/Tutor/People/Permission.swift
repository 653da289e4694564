/// What a command wants to do with the records.
public enum Permission: String, Sendable, Codable, CaseIterable {
    /// Run drills and see one's own rows.
    case ownRecords = "own_records"
    /// See the rows of all.
    case allRecords = "all_records"
    /// Verify the ledger.
    case verify
    /// Overrule a grade, decide an appeal.
    case overrule
    /// Issue and revoke certificates.
    case certify
    /// Take records out: export, backup, sync.
    case export
    /// People and roles, erasure, retention, keys.
    case administer

    /// The roles that have it.
    public var roles: Set<Role> {
        switch self {
        case .ownRecords: Set(Role.allCases)
        case .allRecords, .verify: [.auditor, .instructor, .administrator]
        case .export: [.auditor, .administrator]
        case .overrule, .certify: [.instructor, .administrator]
        case .administer: [.administrator]
        }
    }
}
