/// Who needs help: a low average, or three failures in a row.
public struct StrugglingReport: Sendable, Hashable, Encodable {
    /// One trainee.
    public struct Line: Sendable, Hashable, Encodable {
        public var traineeID: String
        public var traineeName: String
        public var office: String
        public var attempts: Int
        public var averageScoreBP: Int
        public var worstScoreBP: Int
        /// How many attempts have been failed since the last pass.
        public var failuresInARow: Int
        /// The longest run of failures there ever was.
        public var longestRun: Int
        /// The average is under ``StrugglingReport/lowAverageBP``.
        public var lowAverage: Bool { averageScoreBP < StrugglingReport.lowAverageBP }
        /// The newest attempts are three or more failures: what a manager is alerted to.
        public var isFailing: Bool { failuresInARow >= StrugglingReport.alarmingRun }
    }

    /// An average under this is low.
    public static let lowAverageBP = 7000
    /// So many failures in a row are reported.
    public static let alarmingRun = 3

    /// Worst average first.
    public var lines: [Line]

    /// Computes the report.
    public init(in scope: ReportScope = .graded, from store: RecordStore) throws(RecordsError) {
        // A run is what lies between two passes: the passes up to an attempt number its run.
        lines = try store.report(
            """
            , numbered AS (SELECT *, sum(passed) OVER (PARTITION BY trainee_id ORDER BY ended_at, drill_id) AS run,
                row_number() OVER (PARTITION BY trainee_id ORDER BY ended_at DESC, drill_id DESC) AS nth FROM scoped),
            runs AS (SELECT trainee_id, run, sum(NOT passed) AS length FROM numbered GROUP BY trainee_id, run),
            lengths AS (SELECT trainee_id, max(length) AS longest FROM runs GROUP BY trainee_id)
            SELECT n.trainee_id, n.trainee_name, count(*) AS attempts, CAST(round(avg(score_bp)) AS INTEGER) AS average,
              min(score_bp) AS worst, l.longest,
              max(CASE nth WHEN 1 THEN office_location END) AS office,
              (SELECT length FROM runs r WHERE r.trainee_id = n.trainee_id ORDER BY run DESC LIMIT 1) AS current
            FROM numbered n JOIN lengths l ON l.trainee_id = n.trainee_id GROUP BY n.trainee_id
            HAVING average < \(Self.lowAverageBP) OR l.longest >= \(Self.alarmingRun)
            ORDER BY average, worst, n.trainee_id
            """, scope
        ) { row in
            try Line(
                traineeID: row.value("trainee_id"), traineeName: row.value("trainee_name"), office: row.value("office"),
                attempts: row.value("attempts"),
                averageScoreBP: row.value("average"), worstScoreBP: row.value("worst"), failuresInARow: row.value("current"),
                longestRun: row.value("longest"))
        }
    }
}
