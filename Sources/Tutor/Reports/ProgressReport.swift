/// How one trainee is getting on, scenario by scenario.
public struct ProgressReport: Sendable, Hashable, Encodable {
    /// One scenario.
    public struct Line: Sendable, Hashable, Encodable {
        public var scenarioID: String
        public var scenarioName: String
        public var level: Int
        public var attempts: Int
        public var passes: Int
        public var bestScoreBP: Int
        public var lastScoreBP: Int
        public var lastPassed: Bool
        /// Simulated seconds to the last diagnosis; nil when there was none.
        public var lastSeconds: Int?
        public var targetSeconds: Int
        public var lastEndedAt: String
    }

    public var traineeID: String
    /// Empty when it is not known or was erased.
    public var traineeName: String
    /// Last tried first.
    public var lines: [Line]
    public var badges: [EarnedBadge]

    /// Computes the report; one without lines when the trainee has no drills in the scope.
    public init(trainee: String, in scope: ReportScope = .graded, from store: RecordStore) throws(RecordsError) {
        var scope = scope
        let isEverythingGraded = scope == .graded || scope == ReportScope(trainee: trainee)
        scope.trainee = trainee
        var name = ""
        lines = try store.report(isEverythingGraded ? Self.kept : Self.computed, scope) { row in
            name = try row.value("trainee_name")
            return try Line(
                scenarioID: row.value("scenario_id"), scenarioName: row.value("scenario_name"), level: row.value("level"),
                attempts: row.value("attempts"), passes: row.value("passes"), bestScoreBP: row.value("best"),
                lastScoreBP: row.value("score_bp"),
                lastPassed: row.value("passed"), lastSeconds: row.value("diagnosis_time_seconds"),
                targetSeconds: row.value("target_seconds"),
                lastEndedAt: row.value("ended_at"))
        }
        traineeID = trainee
        traineeName = name
        badges = try store.badges(trainee: trainee)
    }

    /// Everything that is graded is added up already; the scope's only value is the trainee.
    private static let kept = """
        SELECT scenario_id, scenario_name, level, attempts, passes, best_score_bp AS best, last_score_bp AS score_bp,
          last_passed AS passed, last_seconds AS diagnosis_time_seconds, target_seconds, last_ended_at AS ended_at, trainee_name
        FROM progress WHERE trainee_id = ?1 ORDER BY ended_at DESC, scenario_id
        """

    private static let computed = """
        SELECT * FROM (
          SELECT scenario_id, scenario_name, level, count(*) OVER all_tries AS attempts, sum(passed) OVER all_tries AS passes,
            max(score_bp) OVER all_tries AS best, score_bp, passed, diagnosis_time_seconds, target_seconds, ended_at,
            trainee_name, row_number() OVER (PARTITION BY scenario_id ORDER BY ended_at DESC, drill_id DESC) AS nth
          FROM scoped WINDOW all_tries AS (PARTITION BY scenario_id))
        WHERE nth = 1 ORDER BY ended_at DESC, scenario_id
        """
}
