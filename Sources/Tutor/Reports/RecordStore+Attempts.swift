import GRDB

extension RecordStore {
    /// Hands over the attempts of a scope, drill by drill and oldest first, without names and without the entries of the clock,
    /// which are most of a journal and only check it. An attempt whose journal was taken out has none.
    func eachAttempt(scenario: String?, in scope: ReportScope, _ body: (FinishedDrill) -> Void) throws(RecordsError) {
        try RecordsError.translating(path) {
            try database.read { db in
                let ranges = try Row.fetchAll(
                    db,
                    sql: """
                        WITH scoped AS (SELECT * FROM assessments WHERE \(scope.condition))
                        SELECT attempt.drill_seq, attempt.assessment_seq FROM scoped JOIN attempt USING (drill_id)
                        WHERE :scenario IS NULL OR scoped.scenario_id = :scenario
                        ORDER BY scoped.scenario_id, scoped.ended_at, drill_id
                        """, arguments: scope.arguments + ["scenario": scenario])
                // In JSON a quotation mark inside of words has a backslash before it: only the key itself reads like this.
                let statement = try db.makeStatement(
                    sql: """
                        SELECT body FROM record WHERE seq BETWEEN ? AND ? AND body <> ''
                          AND (kind <> 'entry' OR instr(body, '"clock":') = 0)
                        ORDER BY seq
                        """)
                for range in ranges {
                    let first: Int = try range.value(0)
                    let last: Int = try range.value(1)
                    let stored = try String.fetchAll(statement, arguments: [first, last])
                    body(try FiledBodies(stored: stored).finishedDrill(traineeName: ""))
                }
            }
        }
    }

    /// The parts of all names that are known, in small letters: what a report on words must not show.
    func partsOfNames() throws(RecordsError) -> Set<String> {
        try RecordsError.translating(path) {
            try database.read { db in
                let names = try String.fetchAll(db, sql: "SELECT name FROM person")
                return Set(names.flatMap { $0.lowercased().split { !$0.isLetter }.map(String.init) }.filter { $0.count > 2 })
            }
        }
    }
}
