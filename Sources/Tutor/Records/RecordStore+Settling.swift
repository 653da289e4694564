import GRDB

/// What became of what was in line: sent, refused, in conflict, or to be tried again.
extension RecordStore {
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

    /// Gives an item that waits another name, because its contents are not those any more that the name tells of.
    public func rename(_ item: OutboxItem, to name: String) throws(RecordsError) {
        try RecordsError.translating(path) {
            try database.write { db in
                try db.execute(
                    sql: "UPDATE OR IGNORE outbox SET item = ? WHERE id = ? AND state = 'waiting'", arguments: [name, item.id])
            }
        }
    }
}
