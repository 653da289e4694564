import GRDB

/// How scores went, by what they are grouped by: for sparklines.
public struct ScoreCourse: Sendable, Hashable, Encodable {
    /// What attempts are grouped by.
    public enum Group: String, Sendable, CaseIterable {
        case trainee = "trainee_id"
        case scenario = "scenario_id"
        case office = "office_location"
        case fault = "fault_type"
        case difficulty
    }

    /// Basis points, oldest first; nil where nothing was scored.
    public var scores: [String: [Int?]]

    /// None.
    public init() { scores = [:] }

    /// How many of the newest attempts are looked at.
    public static let attempts = 12

    /// The newest attempts of each of some trainees or scenarios.
    public init(of keys: [String], by group: Group, in scope: ReportScope = .graded, from store: RecordStore) throws(RecordsError) {
        scores = [:]
        // One by one, because each is found by an index; a window over all attempts would read them all.
        for key in keys {
            let newest = try store.report(
                """
                SELECT score_bp FROM scoped WHERE \(group.rawValue) = ? ORDER BY ended_at DESC, drill_id DESC LIMIT ?
                """, scope, [key, Self.attempts]
            ) { row in try row.value(0) as Int }
            scores[key] = newest.reversed()
        }
    }

    /// The average of each step of a trend.
    public init(by group: Group, over trend: TrendReport, in scope: ReportScope = .graded, from store: RecordStore)
        throws(RecordsError)
    {
        let steps = Dictionary(uniqueKeysWithValues: trend.lines.enumerated().map { ($1.from, $0) })
        let empty = [Int?](repeating: nil, count: trend.lines.count)
        var scores: [String: [Int?]] = [:]
        let rows = try store.report(
            """
            SELECT \(group.rawValue), \(trend.step.sql) AS step, CAST(round(avg(score_bp)) AS INTEGER) AS average
            FROM scoped GROUP BY 1, 2
            """, scope
        ) { row in try (key: row.value(0) as String, step: row.value(1) as String, average: row.value(2) as Int) }
        for row in rows { if let step = steps[row.step] { scores[row.key, default: empty][step] = row.average } }
        self.scores = scores
    }

    /// Of one key; empty when there is none.
    public subscript(key: String) -> [Int?] { scores[key] ?? [] }
}
