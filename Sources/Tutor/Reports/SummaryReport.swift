import Scenarios

/// All that managers ask, of one period, in one.
public struct SummaryReport: Sendable, Hashable, Encodable {
    /// What was done in all.
    public struct Totals: Sendable, Hashable, Encodable {
        public var attempts: Int
        public var passes: Int
        public var trainees: Int
        /// Different drills.
        public var scenarios: Int
        /// Nil when nothing was done.
        public var averageScoreBP: Int?
        /// Attempts in which somebody did something dangerous.
        public var unsafeAttempts: Int
    }

    /// What one of those who need help should train.
    public struct Advice: Sendable, Hashable, Encodable {
        public var traineeID: String
        public var traineeName: String
        public var next: NextReport.Line
    }

    public var totals: Totals
    public var trend: TrendReport
    public var offices: OfficeReport
    public var leaderboard: LeaderboardReport
    public var fastest: FastestReport
    public var struggling: StrugglingReport
    /// Faults with more than 30 % of scores under 70.
    public var faults: FaultReport
    public var difficulty: DifficultyReport
    /// The weakest ten.
    public var tags: TagReport
    public var calibration: CalibrationReport
    public var next: [Advice]
    public var certificates: [ExpiringCertificate]
    /// The averages of each office over the steps of the trend, and the last scores of each trainee who is named.
    public var officeCourse: ScoreCourse
    public var traineeCourse: ScoreCourse

    /// How many of those who need help get advice.
    private static let mostAdvice = 10

    /// Computes the report.
    ///
    /// - Parameters:
    ///   - library: drills to suggest; nil suggests none.
    ///   - now: RFC 3339 UTC.
    public init(in scope: ReportScope = .graded, library: Library?, now: String, from store: RecordStore) throws(RecordsError) {
        totals = try Self.totals(scope, store)
        trend = try TrendReport(in: scope, from: store)
        offices = try OfficeReport(in: scope, from: store)
        leaderboard = try LeaderboardReport(in: scope, from: store)
        fastest = try FastestReport(in: scope, from: store)
        struggling = try StrugglingReport(in: scope, from: store)
        faults = try FaultReport(in: scope, failureRateAboveBP: FaultReport.highRateBP, from: store)
        difficulty = try DifficultyReport(in: scope, from: store)
        tags = try TagReport(in: scope, least: 3, limit: 10, from: store)
        calibration = try CalibrationReport(in: scope, from: store)
        certificates = try store.expiringCertificates(now: now)
        officeCourse = try ScoreCourse(by: .office, over: trend, in: scope, from: store)
        let named = Set(leaderboard.lines.map(\.traineeID)).union(struggling.lines.map(\.traineeID))
        traineeCourse = try ScoreCourse(of: named.sorted(), by: .trainee, in: scope, from: store)
        next = try Self.advice(struggling, library, now, store)
    }

    private static func totals(_ scope: ReportScope, _ store: RecordStore) throws(RecordsError) -> Totals {
        let rows = try store.report(
            """
            SELECT count(*), ifnull(sum(passed), 0), count(DISTINCT trainee_id), count(DISTINCT scenario_id),
              CAST(round(avg(score_bp)) AS INTEGER), ifnull(sum(unsafe_acts > 0), 0) FROM scoped
            """, scope
        ) { row in
            try Totals(
                attempts: row.value(0), passes: row.value(1), trainees: row.value(2), scenarios: row.value(3),
                averageScoreBP: row.value(4), unsafeAttempts: row.value(5))
        }
        return rows.first ?? Totals(attempts: 0, passes: 0, trainees: 0, scenarios: 0, averageScoreBP: nil, unsafeAttempts: 0)
    }

    private static func advice(_ struggling: StrugglingReport, _ library: Library?, _ now: String, _ store: RecordStore)
        throws(RecordsError) -> [Advice]
    {
        guard let library, !struggling.lines.isEmpty else { return [] }
        let elo = Elo(try store.learningAttempts())
        let drills = library.scenarioList.filter { !$0.isForExams && !library.isFreePractice($0.id) }
        var advice: [Advice] = []
        for line in struggling.lines.prefix(mostAdvice) {
            let own = try store.learningAttempts(trainee: line.traineeID)
            let next = NextReport(
                trainee: line.traineeID, own: own, elo: elo, drills: drills, today: ReportDay(now), limit: 1)
            guard let first = next.lines.first else { continue }
            advice.append(Advice(traineeID: line.traineeID, traineeName: line.traineeName, next: first))
        }
        return advice
    }
}
