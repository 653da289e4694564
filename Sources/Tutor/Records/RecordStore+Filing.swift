import GRDB
import Scenarios

extension RecordStore {
    /// Moves a finished drill into the ledger: header, journal, assessment and digest, in one transaction.
    ///
    /// Filing the same drill again, whatever hour it is said to have ended at, changes nothing and gives the same receipt, so that after a crash it is simply done
    /// again. The same id with other contents is refused.
    ///
    /// - Parameter contents: The files that it ran on; those that the ledger does not hold yet are put into it first.
    /// - Returns: where the assessment stands.
    @discardableResult
    public func file(_ drill: FinishedDrill, contents: [LibraryFile] = []) throws(RecordsError) -> RecordReceipt {
        guard drill.entries.last?.end != nil, zip(drill.entries, 1...).allSatisfy({ $0.number == $1 }) else {
            throw .incompleteDrill(drillID: drill.header.drillID)
        }
        return try RecordsError.translating(path) {
            let bodies = try FiledBodies(drill)
            return try database.write { db in
                if let receipt = try Self.receipt(of: bodies, drillID: drill.header.drillID, in: db) { return receipt }
                let at = drill.endedAt
                try Self.keep(contents, at: at, in: db)
                let first = try Self.append(.drill, at: at, bodies: [bodies.drill], drillID: drill.header.drillID, in: db)
                _ = try Self.append(.entry, at: at, bodies: bodies.entries, in: db)
                let last = try Self.append(.assessment, at: at, bodies: [bodies.assessment], in: db)
                if !drill.header.traineeName.isEmpty {
                    try db.execute(
                        sql: """
                            INSERT INTO person(trainee_id, name) VALUES (?, ?)
                            ON CONFLICT(trainee_id) DO UPDATE SET name = excluded.name
                            """, arguments: [drill.header.traineeID, drill.header.traineeName])
                }
                try Self.project(from: first.sequence, in: db)
                return last
            }
        }
    }

    /// The receipt of a drill that has been filed before; nil when it has not.
    private static func receipt(of bodies: FiledBodies, drillID: String, in db: Database) throws -> RecordReceipt? {
        guard let first = try sequence(of: drillID, in: db) else { return nil }
        let last = first + bodies.entries.count + 1
        let stored = try Row.fetchAll(
            db, sql: "SELECT seq, kind, at, body, prev, hash FROM record WHERE seq BETWEEN ? AND ? ORDER BY seq",
            arguments: [first, last])
        // After a crash it is filed a second time at another hour of the wall clock; the first one stands.
        let endedAt = try stored.first.map { CanonicalJSON.string(try $0.value("at")) }
        let texts = bodies.ended(at: endedAt).all.map(\.text)
        guard stored.count == texts.count, let row = stored.last,
            try zip(stored, texts).allSatisfy({ try holds($1, $0) })
        else { throw RecordsError.conflictingDrill(drillID: drillID) }
        return try self.receipt(row)
    }

    /// Whether a row holds a body, or held it before it was taken out: the hash remembers.
    private static func holds(_ text: String, _ row: Row) throws -> Bool {
        let body: String = try row.value("body")
        guard body.isEmpty else { return body == text }
        return try row.value("hash")
            == hash(after: row.value("prev"), sequence: row.value("seq"), kind: row.value("kind"), at: row.value("at"), body: text)
    }

    /// The row of a drill's header.
    static func sequence(of drillID: String, in db: Database) throws -> Int? {
        try Int.fetchOne(db, sql: "SELECT seq FROM record WHERE drill_id = ?", arguments: [drillID])
    }
}
