import GRDB

extension RecordStore {
    /// The newest drills and exams of everybody, in the order in which they ended.
    ///
    /// - Parameters:
    ///   - until: those that ended before this moment; nil for all.
    ///   - limit: so many at most. What is older has long been outweighed, and a site's records grow for years.
    func learningAttempts(until: String? = nil, limit: Int = 100_000) throws(RecordsError) -> [LearningAttempt] {
        try learning("SELECT * FROM scoped ORDER BY ended_at DESC, drill_id DESC LIMIT ?", ReportScope(until: until), [limit])
            .reversed()
    }

    /// All drills and exams of one trainee, in the order in which they ended.
    func learningAttempts(trainee: String, until: String? = nil) throws(RecordsError) -> [LearningAttempt] {
        try learning("SELECT * FROM scoped ORDER BY ended_at, drill_id", ReportScope(until: until, trainee: trainee), [])
    }

    private func learning(_ sql: String, _ scope: ReportScope, _ more: StatementArguments) throws(RecordsError) -> [LearningAttempt]
    {
        let columns = """
            SELECT trainee_id, scenario_id, level, scenario_tags, score_bp, passed, unsafe_acts, hints_used, diagnosis_time_seconds,
              par_seconds, ended_at FROM (\(sql))
            """
        return try report(columns, scope, more) { row in
            try LearningAttempt(
                trainee: row.value(0), scenario: row.value(1), level: row.value(2), tags: Self.tags(row.value(3)),
                scoreBP: row.value(4), passed: row.value(5), unsafeActs: row.value(6), hints: row.value(7), seconds: row.value(8),
                parSeconds: row.value(9), endedAt: row.value(10))
        }
    }

    private static func tags(_ json: String) -> [String] {
        guard case .array(let items)? = try? CanonicalJSON(parsing: json) else { return [] }
        return items.compactMap { if case .string(let text) = $0 { text } else { nil } }
    }
}
