/// The fastest right diagnoses.
public struct FastestReport: Sendable, Hashable, Encodable {
    /// One attempt.
    public struct Line: Sendable, Hashable, Encodable {
        public var drillID: String
        public var traineeID: String
        public var traineeName: String
        public var office: String
        public var scenarioID: String
        public var scenarioName: String
        /// Simulated seconds.
        public var seconds: Int
        public var targetSeconds: Int
        public var scoreBP: Int
        public var passed: Bool
        public var endedAt: String
    }

    /// Fastest first.
    public var lines: [Line]

    /// Computes the report. Only right diagnoses count: a guess made at once is no feat.
    public init(in scope: ReportScope = .graded, limit: Int = 10, from store: RecordStore) throws(RecordsError) {
        lines = try store.report(
            """
            SELECT * FROM scoped WHERE correct AND diagnosis_time_seconds IS NOT NULL
            ORDER BY diagnosis_time_seconds, score_bp DESC, ended_at, drill_id LIMIT ?
            """, scope, [limit]
        ) { row in
            try Line(
                drillID: row.value("drill_id"), traineeID: row.value("trainee_id"), traineeName: row.value("trainee_name"),
                office: row.value("office_location"), scenarioID: row.value("scenario_id"),
                scenarioName: row.value("scenario_name"),
                seconds: row.value("diagnosis_time_seconds"), targetSeconds: row.value("target_seconds"),
                scoreBP: row.value("score_bp"), passed: row.value("passed"), endedAt: row.value("ended_at"))
        }
    }
}
