/// The fastest right diagnoses.
public struct FastestReport: Sendable, Hashable {
    /// Fastest first.
    public var attempts: [AssessmentRow]

    /// Computes the report. Only right diagnoses count: a guess made at once is no feat.
    public init(in scope: ReportScope = .graded, limit: Int = 10, from store: RecordStore) throws(RecordsError) {
        attempts = try store.report(
            """
            SELECT * FROM scoped WHERE correct AND diagnosis_time_seconds IS NOT NULL
            ORDER BY diagnosis_time_seconds, score_bp DESC, ended_at, drill_id LIMIT ?
            """, scope, [limit], AssessmentRow.init)
    }
}
