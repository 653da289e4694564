/// How the offices compare.
public struct OfficeReport: Sendable, Hashable, Encodable {
    /// One office.
    public struct Line: Sendable, Hashable, Encodable {
        public var office: String
        public var trainees: Int
        public var attempts: Int
        public var passes: Int
        public var averageScoreBP: Int
    }

    /// Best average first.
    public var lines: [Line]

    /// Computes the report. An attempt counts for the office the trainee was in at the time.
    public init(in scope: ReportScope = .graded, from store: RecordStore) throws(RecordsError) {
        lines = try store.report(
            """
            SELECT office_location, count(DISTINCT trainee_id) AS trainees, count(*) AS attempts, sum(passed) AS passes,
              CAST(round(avg(score_bp)) AS INTEGER) AS average
            FROM scoped GROUP BY office_location ORDER BY average DESC, attempts DESC, office_location
            """, scope
        ) { row in
            try Line(
                office: row.value("office_location"), trainees: row.value("trainees"), attempts: row.value("attempts"),
                passes: row.value("passes"),
                averageScoreBP: row.value("average"))
        }
    }
}
