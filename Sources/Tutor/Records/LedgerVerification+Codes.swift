extension LedgerVerification.Problem {
    /// Stable, for scripts.
    public var code: String {
        switch self {
        case .changed: "row_changed"
        case .broken: "chain_broken"
        case .gap: "rows_missing"
        case .malformed: "row_malformed"
        case .drillID: "drill_id_changed"
        case .anchorMissing: "anchor_missing"
        case .cutOff: "rows_cut_off"
        case .rewritten: "rows_rewritten"
        case .projection: "projection_differs"
        case .total: "total_differs"
        case .role: "role_not_on_record"
        case .tombstone: "tombstone_wrong"
        case .guardMissing: "guard_missing"
        case .schemaChanged: "schema_changed"
        case .danglingReference: "reference_broken"
        case .structure: "structure_damaged"
        case .unreadable: "unreadable"
        }
    }

    /// The row that it is about; nil when it is about none or about the file.
    public var sequence: Int? {
        switch self {
        case .changed(let sequence), .broken(let sequence), .gap(let sequence), .malformed(let sequence), .drillID(let sequence),
            .rewritten(let sequence), .tombstone(let sequence, _):
            sequence
        case .cutOff(_, let noted): noted
        case .anchorMissing, .projection, .total, .role, .guardMissing, .schemaChanged, .danglingReference, .structure, .unreadable:
            nil
        }
    }

    /// What it is about when that is no row: a hash, a drill, a name of the schema, SQLite's own words.
    public var subject: String? {
        switch self {
        case .anchorMissing(let hash): hash
        case .projection(let drillID): drillID
        case .total(let table, let key): "\(table) \(key)"
        case .role(let person): person
        case .guardMissing(let name), .schemaChanged(let name), .danglingReference(let name): name
        case .structure(let detail), .unreadable(let detail): detail
        case .changed, .broken, .gap, .malformed, .drillID, .rewritten, .cutOff, .tombstone: nil
        }
    }
}

extension LedgerVerification.Note {
    /// Stable, for scripts.
    public var code: String {
        switch self {
        case .headsMissing: "heads_missing"
        case .headsUnreadable: "heads_unreadable"
        case .notNoted: "not_noted"
        case .olderFormat: "older_format"
        case .examsBroken: "exams_broken"
        case .examsUnsealed: "exams_unsealed"
        }
    }
}
