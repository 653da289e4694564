import GRDB

/// Records that are to be kept whatever their age and whoever asks: a dispute, an accident, an audit.
extension RecordStore {
    /// Puts all records of a person on hold, or lets go of them.
    @discardableResult
    public func hold(trainee: String, _ isHeld: Bool, by authority: Authority, reason: String, at: String) throws(RecordsError)
        -> RecordReceipt
    {
        try RecordsError.translating(path) {
            let reason = try Self.reason(reason)
            return try database.write { db in
                let wasHeld = try Self.holds(in: db)[trainee] != nil
                guard wasHeld != isHeld else {
                    throw RecordsError.ruling(isHeld ? .alreadyHeld : .notHeld)
                }
                let known = try Bool.fetchOne(
                    db,
                    sql: """
                        SELECT EXISTS(SELECT 1 FROM attempt WHERE trainee_id = :id) OR EXISTS(SELECT 1 FROM person WHERE trainee_id = :id)
                        """, arguments: ["id": trainee])
                guard known == true else { throw RecordsError.ruling(.nobody(id: trainee)) }
                let facts: [String: CanonicalJSON] = ["traineeID": .string(trainee), "held": .bool(isHeld)]
                return try Self.append(
                    .hold, at: at, bodies: [Self.body(by: authority, reason: reason, facts: facts)], in: db)
            }
        }
    }

    /// Whose records are on hold, and the record that says so.
    public func holds() throws(RecordsError) -> [String: RecordReceipt] {
        try RecordsError.translating(path) { try database.read { try Self.holds(in: $0) } }
    }

    static func holds(in db: Database) throws -> [String: RecordReceipt] {
        var holds: [String: RecordReceipt] = [:]
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT seq, hash, body ->> '$.traineeID', body ->> '$.held' FROM record
                WHERE kind = 'hold' AND \(RecordKind.rare) AND body <> '' ORDER BY seq
                """)
        for row in rows {
            let isHeld: Bool = try row.value(3)
            holds[try row.value(2)] = isHeld ? try receipt(row) : nil
        }
        return holds
    }
}
