import GRDB

/// That somebody was refused: on record, and when it is a flood only counted.
extension RecordStore {
    /// Refusals of one person that are put on record in an hour; more are counted.
    public static let refusalsAnHour = 20

    /// Beside the chain, because counting must not grow it.
    static let refusalCounts = """
        CREATE TABLE refusal_count(person_id TEXT PRIMARY KEY, hour TEXT NOT NULL, count INTEGER NOT NULL) STRICT, WITHOUT ROWID;
        """

    /// Puts on record that somebody was refused, without a word of what was typed. A flood is counted and not recorded: the first
    /// record of the next hour says how many there were (`uncounted`).
    ///
    /// - Parameters:
    ///   - at: when, RFC 3339 UTC.
    ///   - permission: what was asked for.
    ///   - command: the subcommand, such as `drill show`.
    /// - Returns: where it stands; nil when it was only counted.
    @discardableResult
    public func refuse(_ authority: Authority, permission: String, command: String, at: String) throws(RecordsError)
        -> RecordReceipt?
    {
        try RecordsError.translating(path) {
            try database.write { db in
                let hour = String(at.prefix(13))
                let old = try Row.fetchOne(
                    db, sql: "SELECT hour, count FROM refusal_count WHERE person_id = ?", arguments: [authority.id])
                let isSameHour = try old.map { try $0.value("hour") == hour } ?? false
                let before: Int = try old?.value("count") ?? 0
                let count = isSameHour ? before &+ 1 : 1
                try db.execute(
                    sql: """
                        INSERT INTO refusal_count VALUES (?, ?, ?)
                        ON CONFLICT(person_id) DO UPDATE SET hour = excluded.hour, count = excluded.count
                        """, arguments: [authority.id, hour, count])
                guard count <= Self.refusalsAnHour else { return nil }
                var facts: [String: CanonicalJSON] = ["permission": .string(permission), "command": .string(command)]
                if !isSameHour, before > Self.refusalsAnHour { facts["uncounted"] = .integer("\(before - Self.refusalsAnHour)") }
                return try Self.append(.refusal, at: at, bodies: [Self.body(by: authority, reason: "", facts: facts)], in: db)
            }
        }
    }

    /// How often somebody was refused in the last hour in which they were; nil when they never were.
    public func refusals(of id: String) throws(RecordsError) -> RefusalCount? {
        try RecordsError.translating(path) {
            try database.read { db in
                let row = try Row.fetchOne(db, sql: "SELECT hour, count FROM refusal_count WHERE person_id = ?", arguments: [id])
                return try row.map { try RefusalCount(hour: $0.value("hour"), count: $0.value("count")) }
            }
        }
    }
}
