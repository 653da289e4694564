import GRDB

/// What is to be sent is written down first and sent later, by whoever runs next: a crash in between costs a repetition, and
/// repetitions have the same name.
extension RecordStore {
    /// Puts something in line. An item that the sink has or had already changes nothing.
    public func enqueue(_ items: [(item: String, payload: String)], for sink: String, at: String) throws(RecordsError) {
        try RecordsError.translating(path) {
            try database.write { db in
                for (item, payload) in items {
                    try db.execute(
                        sql: "INSERT INTO outbox(sink, item, payload, due_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                        arguments: [sink, item, payload, at])
                }
            }
        }
    }

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

    /// What waits for a sink and is due, oldest first.
    public func due(for sink: String, at: String, limit: Int = 50) throws(RecordsError) -> [OutboxItem] {
        try outbox("WHERE sink = ? AND state = 'waiting' AND due_at <= ? ORDER BY id LIMIT ?", [sink, at, limit])
    }

    /// Items of a sink in a state, oldest first.
    public func outbox(of sink: String, in state: OutboxItem.State) throws(RecordsError) -> [OutboxItem] {
        try outbox("WHERE sink = ? AND state = ? ORDER BY id", [sink, state.rawValue])
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

    private func outbox(_ clause: String, _ arguments: StatementArguments) throws(RecordsError) -> [OutboxItem] {
        try RecordsError.translating(path) {
            try database.read { db in
                let columns = "id, sink, item, payload, state, tries, last_answer, due_at"
                return try Row.fetchAll(db, sql: "SELECT \(columns) FROM outbox \(clause)", arguments: arguments).map { row in
                    let state: String = try row.value(4)
                    return try OutboxItem(
                        id: row.value(0), sink: row.value(1), item: row.value(2), payload: row.value(3),
                        state: OutboxItem.State(rawValue: state) ?? .refused, tries: row.value(5), lastAnswer: row.value(6),
                        dueAt: row.value(7))
                }
            }
        }
    }
}
