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
            SELECT trainee_id, trainee_name, count(*) AS attempts,
              count(DISTINCT scenario_id) FILTER (WHERE passed) AS completed,
              CAST(round(avg(score_bp)) AS INTEGER) AS average,
              min(diagnosis_time_seconds) FILTER (WHERE correct) AS fastest,
              (SELECT office_location FROM scoped n WHERE n.trainee_id = scoped.trainee_id
                ORDER BY ended_at DESC, drill_id DESC LIMIT 1) AS office
            FROM scoped WHERE trainee_id NOT IN (SELECT trainee_id FROM person WHERE hidden)
            GROUP BY trainee_id
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
}
