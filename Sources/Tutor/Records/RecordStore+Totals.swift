import GRDB

/// Attempts added up, so that a leaderboard over a million of them is read and not computed. Practice counts in none.
extension RecordStore {
    /// A score under this counts as weak, basis points.
    static let weakScoreBP = 7000

    // `{which}` narrows each to some attempts.
    private static let byTraineeAndScenario = """
        SELECT trainee_id, scenario_id, count(*) AS attempts, sum(passed) AS passes, sum(score_bp) AS score_bp_sum,
          max(score_bp) AS best_score_bp, min(diagnosis_time_seconds) FILTER (WHERE correct) AS fastest_seconds,
          max(ended_at || ' ' || drill_id) AS last
        FROM attempt WHERE mode <> 'practice' {which} GROUP BY trainee_id, scenario_id
        """
    private static let byTrainee = """
        SELECT trainee_id, sum(attempts) AS attempts, sum(passes) AS passes, sum(passes > 0) AS completed,
          sum(score_bp_sum) AS score_bp_sum, min(fastest_seconds) AS fastest_seconds, max(last) AS last
        FROM trainee_scenario WHERE true {which} GROUP BY trainee_id
        """
    private static let byScenario = """
        SELECT scenario_id, count(*) AS attempts, sum(passed) AS passes, sum(score_bp < \(weakScoreBP)) AS weak,
          sum(score_bp) AS score_bp_sum, count(diagnosis_time_seconds) AS diagnoses,
          ifnull(sum(diagnosis_time_seconds), 0) AS seconds_sum,
          min(diagnosis_time_seconds) FILTER (WHERE correct) AS fastest_seconds, max(ended_at || ' ' || drill_id) AS last
        FROM attempt WHERE mode <> 'practice' {which} GROUP BY scenario_id
        """

    private static let added = """
        ON CONFLICT DO UPDATE SET attempts = attempts + excluded.attempts, passes = passes + excluded.passes,
          score_bp_sum = score_bp_sum + excluded.score_bp_sum, last = max(last, excluded.last),
          fastest_seconds = coalesce(min(fastest_seconds, excluded.fastest_seconds), fastest_seconds, excluded.fastest_seconds)
        """

    private static func filled(_ definition: String, _ which: String = "") -> String {
        definition.replacing("{which}", with: which)
    }

    /// Adds the attempt that begins at a row.
    static func addToTotals(from first: Int, in db: Database) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO trainee_scenario \(filled(byTraineeAndScenario, "AND drill_seq = ?"))
                \(added), best_score_bp = max(best_score_bp, excluded.best_score_bp)
                """
        ).execute(arguments: [first])
        try db.cachedStatement(
            sql: """
                INSERT INTO scenario_total \(filled(byScenario, "AND drill_seq = ?"))
                \(added), weak = weak + excluded.weak, diagnoses = diagnoses + excluded.diagnoses,
                  seconds_sum = seconds_sum + excluded.seconds_sum
                """
        ).execute(arguments: [first])
        // A trainee has a few hundred scenarios at most, side by side.
        try db.cachedStatement(
            sql: """
                REPLACE INTO trainee_total \(filled(byTrainee, "AND trainee_id = (SELECT trainee_id FROM attempt WHERE drill_seq = ?)"))
                """
        ).execute(arguments: [first])
    }

    /// Adds up anew, after attempts have changed or gone.
    static func makeTotalsAgain(of keys: Set<TotalKey>, in db: Database) throws {
        for key in keys {
            let both: StatementArguments = [key.trainee, key.scenario]
            try db.execute(sql: "DELETE FROM trainee_scenario WHERE trainee_id = ? AND scenario_id = ?", arguments: both)
            try db.cachedStatement(
                sql: "INSERT INTO trainee_scenario "
                    + filled(byTraineeAndScenario, "AND trainee_id = ? AND +scenario_id = ?")
            ).execute(arguments: both)
        }
        for trainee in Set(keys.map(\.trainee)) {
            try db.execute(sql: "DELETE FROM trainee_total WHERE trainee_id = ?", arguments: [trainee])
            try db.cachedStatement(sql: "INSERT INTO trainee_total " + filled(byTrainee, "AND trainee_id = ?"))
                .execute(arguments: [trainee])
        }
        for scenario in Set(keys.map(\.scenario)) {
            try db.execute(sql: "DELETE FROM scenario_total WHERE scenario_id = ?", arguments: [scenario])
            try db.cachedStatement(sql: "INSERT INTO scenario_total " + filled(byScenario, "AND scenario_id = ?"))
                .execute(arguments: [scenario])
        }
    }

    /// Adds everything up anew.
    static func makeTotalsAgain(in db: Database) throws {
        try db.execute(
            sql: """
                DELETE FROM trainee_scenario; DELETE FROM trainee_total; DELETE FROM scenario_total;
                INSERT INTO trainee_scenario \(filled(byTraineeAndScenario));
                INSERT INTO trainee_total \(filled(byTrainee));
                INSERT INTO scenario_total \(filled(byScenario));
                """)
    }

    /// Totals that are not what the attempts come to: the table, and whose.
    static func wronglyAddedUp(in db: Database) throws -> [LedgerVerification.Problem] {
        let tables = [
            ("trainee_scenario", "trainee_id || ' ' || scenario_id", byTraineeAndScenario),
            ("trainee_total", "trainee_id", byTrainee), ("scenario_total", "scenario_id", byScenario),
        ]
        return try tables.flatMap { table, key, definition in
            try String.fetchAll(
                db,
                sql: """
                    SELECT \(key) FROM (SELECT * FROM (\(filled(definition))) EXCEPT SELECT * FROM \(table))
                    UNION SELECT \(key) FROM (SELECT * FROM \(table) EXCEPT SELECT * FROM (\(filled(definition))))
                    """
            ).map { .total(table: table, key: $0) }
        } + wronglyKept(in: db).map { .total(table: "content", key: $0) }
    }
}
