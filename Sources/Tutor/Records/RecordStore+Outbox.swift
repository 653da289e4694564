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

    /// What waits for a sink and is due, oldest first.
    public func due(for sink: String, at: String, limit: Int = 50) throws(RecordsError) -> [OutboxItem] {
        try outbox("WHERE sink = ? AND state = 'waiting' AND due_at <= ? ORDER BY id LIMIT ?", [sink, at, limit])
    }

    /// Items of a sink in a state, oldest first.
    public func outbox(of sink: String, in state: OutboxItem.State) throws(RecordsError) -> [OutboxItem] {
        try outbox("WHERE sink = ? AND state = ? ORDER BY id", [sink, state.rawValue])
    }

    /// Notes how a try went.
    ///
    /// - Parameter dueAt: when to try again, for what still waits.
    public func settle(_ item: OutboxItem, as state: OutboxItem.State, answer: String, dueAt: String? = nil) throws(RecordsError) {
        try RecordsError.translating(path) {
            try database.write { db in
                try db.execute(
                    sql: "UPDATE outbox SET state = ?, tries = tries + 1, last_answer = ?, due_at = ifnull(?, due_at) WHERE id = ?",
                    arguments: [state.rawValue, String(answer.prefix(500)), dueAt, item.id])
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
