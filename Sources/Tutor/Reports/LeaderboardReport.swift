/// Who has done most and best.
public struct LeaderboardReport: Sendable, Hashable, Encodable {
    /// One trainee.
    public struct Line: Sendable, Hashable, Encodable {
        /// From 1.
        public var place: Int
        public var traineeID: String
        public var traineeName: String
        public var office: String
        public var attempts: Int
        /// Different scenarios passed.
        public var completed: Int
        /// Over all attempts.
        public var averageScoreBP: Int
        /// Of the right diagnoses, simulated seconds.
        public var fastestSeconds: Int?
    }

    /// Most scenarios completed first, then best average, then fastest.
    public var lines: [Line]

    /// Computes the report.
    ///
    /// People who do not want to stand on it are left out, whoever asks: what they did is in the other reports.
    ///
    /// - Parameter limit: so many lines at most; nil for all.
    public init(in scope: ReportScope = .graded, limit: Int? = 10, from store: RecordStore) throws(RecordsError) {
        var place = 0
        lines = try store.report(
            """
            \(scope == .graded ? Self.kept : Self.computed)
            ORDER BY completed DESC, average DESC, fastest IS NULL, fastest, trainee_id LIMIT ?
            """, scope, [limit ?? -1]
        ) { row in
            place += 1
            return try Line(
                place: place,
                traineeID: row.value("trainee_id"), traineeName: row.value("trainee_name"), office: row.value("office"),
                attempts: row.value("attempts"),
                completed: row.value("completed"), averageScoreBP: row.value("average"), fastestSeconds: row.value("fastest"))
        }
    }

    /// Everything that is graded is added up already.
    private static let kept = """
        SELECT trainee_id, trainee_name, attempts, scenarios_completed AS completed, average_score_bp AS average,
          fastest_diagnosis_seconds AS fastest, office_location AS office
        FROM leaderboard WHERE NOT hidden
        """

    /// The office is the one of the newest attempt; one pass over the scope. The plus keeps SQLite from walking all attempts by trainee
    /// to save itself the sorting of a month's.
    private static let computed = """
        SELECT *, substr(last, instr(last, char(31)) + 1) AS office FROM (
          SELECT trainee_id, trainee_name, count(*) AS attempts,
            count(DISTINCT scenario_id) FILTER (WHERE passed) AS completed,
            CAST(round(avg(score_bp)) AS INTEGER) AS average,
            min(diagnosis_time_seconds) FILTER (WHERE correct) AS fastest,
            max(ended_at || ' ' || drill_id || char(31) || office_location) AS last
          FROM scoped WHERE trainee_id NOT IN (SELECT trainee_id FROM person WHERE hidden)
          GROUP BY +trainee_id)
        """
}
