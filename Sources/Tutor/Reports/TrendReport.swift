/// How much was done and how well, week by week or month by month.
public struct TrendReport: Sendable, Hashable, Encodable {
    /// What one line stands for.
    public enum Step: String, Sendable, Encodable {
        /// From Monday on.
        case week
        case month

        /// The first day of the step that an assessment is in.
        var sql: String {
            switch self {
            case .week: "date(substr(ended_at, 1, 10), 'weekday 0', '-6 days')"
            case .month: "substr(ended_at, 1, 7) || '-01'"
            }
        }

        func start(of day: ReportDay) -> ReportDay { self == .week ? day.weekStart : day.monthStart }
        func next(_ day: ReportDay) -> ReportDay { self == .week ? day.adding(days: 7) : day.nextMonth }
    }

    /// One week or month.
    public struct Line: Sendable, Hashable, Encodable {
        /// Its first day.
        public var from: String
        public var attempts: Int
        public var passes: Int
        /// Nil when nothing was done.
        public var averageScoreBP: Int?
    }

    public var step: Step
    /// Oldest first, without gaps from the first attempt to the last.
    public var lines: [Line]

    /// More weeks than these are told by months.
    private static let mostWeeks = 26
    /// A clock that was wrong once must not make a report of thousands of months.
    private static let mostLines = 600

    /// Computes the report.
    public init(in scope: ReportScope = .graded, from store: RecordStore) throws(RecordsError) {
        let ends = try store.report("SELECT ifnull(min(ended_at), ''), ifnull(max(ended_at), '') FROM scoped", scope) { row in
            try (first: ReportDay(row.value(0)), last: ReportDay(row.value(1)))
        }
        guard let first = ends.first?.first, let last = ends.first?.last else {
            (step, lines) = (.week, [])
            return
        }
        let step = (last.seconds - first.seconds) / (7 * 86_400) > Double(Self.mostWeeks) ? Step.month : .week
        let known = try store.report(
            """
            SELECT \(step.sql) AS step, count(*), sum(passed), CAST(round(avg(score_bp)) AS INTEGER) FROM scoped GROUP BY 1
            """, scope
        ) { row in try Line(from: row.value(0), attempts: row.value(1), passes: row.value(2), averageScoreBP: row.value(3)) }
        let byStart = Dictionary(uniqueKeysWithValues: known.map { ($0.from, $0) })
        var lines: [Line] = []
        var day = step.start(of: first)
        while day <= last, lines.count < Self.mostLines {
            lines.append(byStart[day.text] ?? Line(from: day.text, attempts: 0, passes: 0, averageScoreBP: nil))
            day = step.next(day)
        }
        (self.step, self.lines) = (step, lines)
    }
}
