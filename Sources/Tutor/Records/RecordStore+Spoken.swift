import GRDB

/// What people and coaches said in drills on record, for whoever looks for words of their own.
extension RecordStore {
    /// The spoken entries of one drill.
    struct Spoken: Sendable {
        var drillID: String
        var title: String
        /// RFC 3339 UTC.
        var startedAt: String
        var entries: [JournalEntry]
    }

    /// Entries with words in a person's drills, oldest drill first, and in how many drills it was looked. Read from the ledger itself, so
    /// that what was taken out of it is not found.
    ///
    /// - Parameter needle: letters and digits that an entry must hold, in any case; nil for all entries with words.
    func spoken(by trainee: String, holding needle: String?) throws(RecordsError) -> (drills: Int, spoken: [Spoken]) {
        try RecordsError.translating(path) {
            try database.read { db in
                let drills =
                    try Int.fetchOne(db, sql: "SELECT count(*) FROM attempt WHERE trainee_id = ?", arguments: [trainee]) ?? 0
                // Before anything is parsed: most entries are the clock's, and most words are others.
                let narrowed = needle == nil ? "" : "AND instr(lower(e.body), lower(?))"
                let rows = try Row.fetchCursor(
                    db,
                    sql: """
                        SELECT a.drill_id, a.scenario_name, a.started_at, e.body FROM attempt a
                        JOIN record e ON e.seq > a.drill_seq AND e.seq < a.assessment_seq
                        WHERE a.trainee_id = ? AND instr(e.body, '"text":') \(narrowed) ORDER BY e.seq
                        """, arguments: StatementArguments([trainee] + (needle.map { [$0] } ?? [])))
                var found: [Spoken] = []
                while let row = try rows.next() {
                    let id: String = try row.value(0)
                    guard let entry = try CanonicalJSON(parsing: row.value(3))["entry"] else { continue }
                    if found.last?.drillID != id {
                        found.append(try Spoken(drillID: id, title: row.value(1), startedAt: row.value(2), entries: []))
                    }
                    found[found.count - 1].entries.append(try entry.decode())
                }
                return (drills, found)
            }
        }
    }
}
