import GRDB

/// The records of one kind.
extension RecordStore {
    /// All records of a kind, oldest first; those whose body was taken out are left out. A body that is no JSON any more is null: that
    /// it was changed is the chain's to tell.
    public func records(of kind: RecordKind) throws(RecordsError) -> [LedgerRecord] {
        try RecordsError.translating(path) { try database.read { try Self.records(of: kind, in: $0) } }
    }

    /// The newest record of a kind that has a text as one of its members.
    public func newestRecord(of kind: RecordKind, where member: String, is text: String) throws(RecordsError) -> LedgerRecord? {
        try RecordsError.translating(path) {
            try database.read { db in
                try Row.fetchOne(
                    db,
                    sql: """
                        SELECT seq, hash, at, body FROM record WHERE \(Self.condition(of: kind))
                          AND CASE WHEN json_valid(body) THEN body ->> ? END = ? ORDER BY seq DESC LIMIT 1
                        """, arguments: [kind.rawValue, "$." + member, text]
                ).map(Self.ledgerRecord)
            }
        }
    }

    /// All records of a kind, oldest first, as ``records(of:)`` gives them.
    static func records(of kind: RecordKind, in db: Database) throws -> [LedgerRecord] {
        try Row.fetchAll(
            db, sql: "SELECT seq, hash, at, body FROM record WHERE \(condition(of: kind)) ORDER BY seq", arguments: [kind.rawValue]
        ).map(ledgerRecord)
    }

    /// The index of the rare kinds is used because its own condition stands in the query.
    private static func condition(of kind: RecordKind) -> String {
        "kind = ? AND body <> ''" + (kind.isRare ? " AND \(RecordKind.rare)" : "")
    }

    private static func ledgerRecord(_ row: Row) throws -> LedgerRecord {
        let body = (try? CanonicalJSON(parsing: try row.value("body"))) ?? .null
        return LedgerRecord(receipt: try receipt(row), at: try row.value("at"), body: body)
    }
}
