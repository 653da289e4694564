/// What trainees are weak at, by the tags of drills.
public struct TagReport: Sendable, Hashable, Encodable {
    /// One tag.
    public struct Line: Sendable, Hashable, Encodable {
        public var tag: String
        public var attempts: Int
        public var passes: Int
        public var averageScoreBP: Int
    }

    /// Lowest average first.
    public var lines: [Line]

    /// Computes the report.
    ///
    /// - Parameter least: tags with fewer attempts say little and are left out.
    public init(in scope: ReportScope = .graded, least: Int = 1, limit: Int = 1000, from store: RecordStore) throws(RecordsError) {
        lines = try store.report(
            """
            SELECT t.value AS tag, count(*) AS attempts, sum(passed) AS passes, CAST(round(avg(score_bp)) AS INTEGER) AS average
            FROM scoped, json_each(scenario_tags) t GROUP BY t.value HAVING count(*) >= ?
            ORDER BY average, attempts DESC, tag LIMIT ?
            """, scope, [least, limit]
        ) { row in
            try Line(
                tag: row.value("tag"), attempts: row.value("attempts"), passes: row.value("passes"),
                averageScoreBP: row.value("average"))
        }
    }
}
