import GRDB

/// How what is in the ledger gets into the outbox, once, and out of it.
extension RecordStore {
    /// How far the ledger has been read for a sink; 0 before the first time.
    public func readTo(_ sink: String) throws(RecordsError) -> Int {
        try RecordsError.translating(path) {
            try database.read { try Int.fetchOne($0, sql: "SELECT read_to FROM sink WHERE name = ?", arguments: [sink]) ?? 0 }
        }
    }

    /// Puts what was made of the ledger's next rows in line, and notes how far that was, in one transaction: a crash leaves both
    /// or neither.
    ///
    /// - Parameters:
    ///   - start: how far the ledger had been read before.
    ///   - end: how far it is read with these.
    ///   - at: due from then on, RFC 3339 UTC.
    /// - Returns: false, and nothing changed, when another program has read on meanwhile.
    public func fill(
        _ sink: String, from start: Int, to end: Int, with items: [(item: String, payload: String)], at: String
    ) throws(RecordsError) -> Bool {
        try RecordsError.translating(path) {
            try database.write { db in
                let read = try Int.fetchOne(db, sql: "SELECT read_to FROM sink WHERE name = ?", arguments: [sink]) ?? 0
                guard read == start else { return false }
                let insert = try db.cachedStatement(
                    sql: "INSERT INTO outbox(sink, item, payload, due_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
                for (item, payload) in items { try insert.execute(arguments: [sink, item, payload, at]) }
                try db.execute(
                    sql: "INSERT INTO sink(name, read_to) VALUES (?, ?) ON CONFLICT(name) DO UPDATE SET read_to = excluded.read_to",
                    arguments: [sink, end])
                return true
            }
        }
    }

    /// Notes that items have arrived, in one transaction. Their contents are dropped: the ledger has them, and a second copy would be
    /// one more to erase.
    public func settleSent(_ items: [OutboxItem], answer: String) throws(RecordsError) {
        try RecordsError.translating(path) {
            try database.write { db in
                let update = try db.cachedStatement(
                    sql: """
                        UPDATE outbox SET state = 'sent', tries = tries + 1, last_answer = ?, payload = ''
                        WHERE id = ? AND state = 'waiting'
                        """)
                for item in items { try update.execute(arguments: [String(answer.prefix(500)), item.id]) }
            }
        }
    }

    /// Gives an item that waits another name, because its contents are not those any more that the name tells of.
    public func rename(_ item: OutboxItem, to name: String) throws(RecordsError) {
        try RecordsError.translating(path) {
            try database.write { db in
                try db.execute(
                    sql: "UPDATE OR IGNORE outbox SET item = ? WHERE id = ? AND state = 'waiting'", arguments: [name, item.id])
            }
        }
    }

    /// Notes that items were tried and still wait.
    /// - Parameter dueAt: when to try again, RFC 3339 UTC.
    public func postpone(_ items: [OutboxItem], answer: String, dueAt: String) throws(RecordsError) {
        try RecordsError.translating(path) {
            try database.write { db in
                let update = try db.cachedStatement(
                    sql: """
                        UPDATE outbox SET tries = tries + 1, last_answer = ?, due_at = ? WHERE id = ? AND state = 'waiting'
                        """)
                for item in items { try update.execute(arguments: [String(answer.prefix(500)), dueAt, item.id]) }
            }
        }
    }

    /// Leaves all that waits for a sink alone until then, RFC 3339 UTC.
    public func postpone(_ sink: String, until: String) throws(RecordsError) {
        try RecordsError.translating(path) {
            try database.write { db in
                try db.execute(
                    sql: "UPDATE outbox SET due_at = ? WHERE sink = ? AND state = 'waiting' AND due_at < ?",
                    arguments: [until, sink, until])
            }
        }
    }

    /// Makes everything of a sink due that waits or was refused; what is in conflict stays as it is, because it would be again.
    /// - Returns: how many.
    public func retry(_ sink: String, conflicts: Bool = false, at: String) throws(RecordsError) -> Int {
        try RecordsError.translating(path) {
            try database.write { db in
                let states = conflicts ? "'waiting', 'refused', 'conflict'" : "'waiting', 'refused'"
                try db.execute(
                    sql: "UPDATE outbox SET state = 'waiting', due_at = ? WHERE sink = ? AND state IN (\(states))",
                    arguments: [at, sink])
                return db.changesCount
            }
        }
    }

    /// How a sink stands.
    public func counts(of sink: String) throws(RecordsError) -> OutboxCounts {
        try RecordsError.translating(path) {
            try database.read { db in
                var counts = OutboxCounts()
                counts.readTo = try Int.fetchOne(db, sql: "SELECT read_to FROM sink WHERE name = ?", arguments: [sink]) ?? 0
                let sql = "SELECT state, count(*), min(due_at) FROM outbox WHERE sink = ? GROUP BY state"
                for row in try Row.fetchAll(db, sql: sql, arguments: [sink]) {
                    let state: String = try row.value(0)
                    let count: Int = try row.value(1)
                    switch OutboxItem.State(rawValue: state) {
                    case .waiting:
                        counts.waiting = count
                        counts.nextAt = try row.value(2)
                    case .sent: counts.sent = count
                    case .conflict: counts.conflict = count
                    case .refused, nil: counts.refused += count
                    }
                }
                return counts
            }
        }
    }

    /// What has become of items of a sink that have these names.
    public func fate(of names: [String], at sink: String) throws(RecordsError) -> [(item: String, state: String)] {
        try RecordsError.translating(path) {
            try database.read { db in
                let find = try db.makeStatement(sql: "SELECT state FROM outbox WHERE sink = ? AND item = ?")
                return try names.compactMap { name in
                    try String.fetchOne(find, arguments: [sink, name]).map { (item: name, state: $0) }
                }
            }
        }
    }
}
