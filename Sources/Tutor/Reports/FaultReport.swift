/// Which faults people fail at.
public struct FaultReport: Sendable, Hashable, Encodable {
    /// One kind of fault.
    public struct Line: Sendable, Hashable, Encodable {
        public var faultType: String
        public var attempts: Int
        /// Attempts that scored under ``FaultReport/weakScoreBP``.
        public var weak: Int
        public var averageScoreBP: Int
        /// Simulated seconds; nil when nobody made a diagnosis.
        public var averageSeconds: Int?
        /// Share of weak attempts, basis points.
        public var failureRateBP: Int
    }

    /// A score under this counts as a failure in this report.
    public static let weakScoreBP = 7000
    /// A fault with a higher failure rate is one that managers ask for.
    public static let highRateBP = 3000

    /// Highest failure rate first.
    public var lines: [Line]

    /// Computes the report.
    ///
    /// - Parameter failureRateAboveBP: only faults whose failure rate is higher, as ``highRateBP``; -1 gives all.
    public init(in scope: ReportScope = .graded, failureRateAboveBP: Int = -1, from store: RecordStore) throws(RecordsError) {
        lines = try store.report(
            """
            SELECT fault_type, count(*) AS attempts, sum(score_bp < \(Self.weakScoreBP)) AS weak,
              CAST(round(avg(score_bp)) AS INTEGER) AS average,
              CAST(round(avg(diagnosis_time_seconds)) AS INTEGER) AS seconds,
              sum(score_bp < \(Self.weakScoreBP)) * 10000 / count(*) AS rate
            FROM scoped GROUP BY fault_type HAVING rate > ? ORDER BY rate DESC, attempts DESC, fault_type
            """, scope, [failureRateAboveBP]
        ) { row in
            try Line(
                faultType: row.value("fault_type"), attempts: row.value("attempts"), weak: row.value("weak"),
                averageScoreBP: row.value("average"),
                averageSeconds: row.value("seconds"), failureRateBP: row.value("rate"))
        }
    }
}
