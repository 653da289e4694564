import GRDB

/// What a check of the machine wants to know of a ledger besides whether it is sound: no row of anybody's.
public struct LedgerState: Sendable, Hashable {
    /// The form of the file, and the one that this program writes.
    public var version: Int
    public var supportedVersion: Int
    /// How SQLite keeps what is being written: `delete` is a rollback journal.
    public var journalMode: String
    /// When the newest record was written, RFC 3339 UTC; nil in an empty ledger.
    public var newestAt: String?
    /// What waits to be sent and what was refused, by sink.
    public var outbox: [String: OutboxCounts]

    /// Reads it without changing a byte.
    ///
    /// - Parameters:
    ///   - sinks: what is asked of the outbox.
    ///   - patience: seconds to wait for another program's turn.
    public static func read(_ path: String, sinks: [String], patience: Double) throws(RecordsError) -> LedgerState {
        let store = try RecordStore(path: path, access: .inspection, patience: patience)
        var state = try RecordsError.translating(path) {
            try store.database.read { db in
                LedgerState(
                    version: Int(try Pragma.read("user_version", in: db)) ?? 0, supportedVersion: RecordStore.schemaVersion,
                    journalMode: try Pragma.read("journal_mode", in: db),
                    newestAt: try String.fetchOne(db, sql: "SELECT at FROM record ORDER BY seq DESC LIMIT 1"), outbox: [:])
            }
        }
        // Older forms have no outbox.
        if state.version == state.supportedVersion {
            for sink in sinks { state.outbox[sink] = try store.counts(of: sink) }
        }
        try store.close()
        return state
    }

    /// What stands for a person in the records: ids, names, offices, addresses. For taking them out of something, and for nothing else.
    public static func namesToHide(_ path: String) -> [String] {
        guard let store = try? RecordStore(path: path, access: .inspection, patience: 1) else { return [] }
        defer { try? store.close() }
        let columns = [
            ("person", "trainee_id"), ("person", "name"), ("person", "office"), ("person", "email"), ("person", "login"),
            ("attempt", "trainee_id"), ("attempt", "office_location"),
        ]
        // Older forms lack some of them.
        return columns.flatMap { table, column in
            let sql = "SELECT DISTINCT \(column) FROM \(table) WHERE \(column) <> '' LIMIT 100000"
            return (try? store.database.read { try String.fetchAll($0, sql: sql) }) ?? []
        }
    }
}
