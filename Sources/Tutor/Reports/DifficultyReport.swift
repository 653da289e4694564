import Scenarios

/// Whether the difficulties are what they say.
public struct DifficultyReport: Sendable, Hashable, Encodable {
    /// One difficulty.
    public struct Line: Sendable, Hashable, Encodable {
        public var difficulty: String
        public var attempts: Int
        public var passes: Int
        public var averageScoreBP: Int
        /// The mean of the middle two where their number is even.
        public var medianScoreBP: Int
    }

    /// Beginner, intermediate, advanced; those without attempts are left out.
    public var lines: [Line]

    /// Computes the report.
    public init(in scope: ReportScope = .graded, from store: RecordStore) throws(RecordsError) {
        let order = Scenario.Difficulty.allCases.enumerated().map { "WHEN '\($1.rawValue)' THEN \($0)" }.joined(separator: " ")
        lines = try store.report(
            """
            SELECT difficulty, count(*) AS attempts, sum(passed) AS passes, CAST(round(avg(score_bp)) AS INTEGER) AS average,
              CAST(round(avg(score_bp) FILTER (WHERE 2 * nth BETWEEN n AND n + 2)) AS INTEGER) AS median
            FROM (SELECT *, row_number() OVER (PARTITION BY difficulty ORDER BY score_bp) AS nth,
              count(*) OVER (PARTITION BY difficulty) AS n FROM scoped)
            GROUP BY difficulty ORDER BY CASE difficulty \(order) ELSE 99 END, difficulty
            """, scope
        ) { row in
            try Line(
                difficulty: row.value("difficulty"), attempts: row.value("attempts"), passes: row.value("passes"),
                averageScoreBP: row.value("average"),
                medianScoreBP: row.value("median"))
        }
    }
}
