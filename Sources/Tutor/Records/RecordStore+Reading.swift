import GRDB

extension RecordStore {
    /// A drill as it was filed. The name is the one known for the trainee now; empty once it was erased.
    public func drill(_ id: String) throws(RecordsError) -> FinishedDrill {
        try RecordsError.translating(path) {
            try database.read { db in
                guard let first = try Self.sequence(of: id, in: db) else { throw RecordsError.noSuchDrill(drillID: id) }
                let header = try String.fetchOne(db, sql: "SELECT body FROM record WHERE seq = ?", arguments: [first]) ?? ""
                guard !header.isEmpty else { throw RecordsError.drillPurged(drillID: id) }
                guard case .integer(let digits)? = try CanonicalJSON(parsing: header)["entries"], let count = Int(digits) else {
                    throw RecordsError.corrupt(path: path, detail: "record \(first) does not count its entries")
                }
                guard (1..<1_000_000).contains(count) else {
                    throw RecordsError.corrupt(path: path, detail: "record \(first) counts \(count) entries")
                }
                let stored = try String.fetchAll(
                    db, sql: "SELECT body FROM record WHERE seq BETWEEN ? AND ? ORDER BY seq",
                    arguments: [first, first + count + 1])
                guard stored.count == count + 2 else {
                    throw RecordsError.corrupt(path: path, detail: "records of drill \(id) are missing")
                }
                guard !stored.contains("") else { throw RecordsError.journalPurged(drillID: id) }
                let bodies = try FiledBodies(stored: stored)
                guard case .string(let trainee)? = bodies.drill["header"]?["traineeID"] else {
                    throw RecordsError.corrupt(path: path, detail: "record \(first) has no trainee")
                }
                let name = try String.fetchOne(
                    db, sql: "SELECT name FROM person WHERE trainee_id = ?", arguments: [trainee])
                return try bodies.finishedDrill(traineeName: name ?? "")
            }
        }
    }

    /// The assessment of a drill, as a row of the view `assessments`; nil when the drill is not filed.
    public func assessment(drill id: String) throws(RecordsError) -> AssessmentRow? {
        try rows("WHERE drill_id = ?", [id]).first
    }

    /// Assessments that a scope admits, oldest first.
    public func assessments(in scope: ReportScope = .everything) throws(RecordsError) -> [AssessmentRow] {
        try rows("WHERE \(scope.condition) ORDER BY ended_at, drill_id", scope.arguments)
    }

    /// How many assessments are on record, of any mode.
    public func assessmentCount() throws(RecordsError) -> Int {
        try RecordsError.translating(path) {
            try database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM attempt") ?? 0 }
        }
    }

    /// A trainee's drills of any mode, oldest first.
    public func drills(trainee: String) throws(RecordsError) -> [AssessmentRow] {
        try rows("WHERE trainee_id = ? ORDER BY ended_at, drill_id", [trainee])
    }

    /// Whether somebody has finished any drill, in any mode.
    public func hasAttempts(of trainee: String) throws(RecordsError) -> Bool {
        try RecordsError.translating(path) {
            try database.read { db in
                try Bool.fetchOne(db, sql: "SELECT EXISTS(SELECT 1 FROM attempt WHERE trainee_id = ?)", arguments: [trainee])
                    ?? false
            }
        }
    }

    /// What the debrief compares a result with: all that came before, practice aside.
    ///
    /// - Parameters:
    ///   - drillID: the drill being debriefed, which is left out when it is in the ledger already.
    ///   - crowd: how many other people must have passed it for the figures to be of all; with fewer they are of the trainee alone, who
    ///     could work out from them what the others did.
    public func bestAndAverage(scenario: String, trainee: String, excluding drillID: String = "", crowd: Int = 1)
        throws(RecordsError) -> ScenarioHistory
    {
        try RecordsError.translating(path) {
            try database.read { db in
                let scope: StatementArguments = [scenario, drillID]
                let others = try Int.fetchOne(
                    db,
                    sql: """
                        SELECT count(DISTINCT trainee_id) FROM attempt
                        WHERE scenario_id = ? AND drill_id <> ? AND mode <> 'practice' AND passed AND trainee_id <> ?
                        """, arguments: scope + [trainee])
                let isCrowd = crowd <= 1 || (others ?? 0) >= crowd
                let all = try Row.fetchOne(
                    db,
                    sql: """
                        SELECT count(*), ifnull(sum(passed), 0),
                          CAST(round(avg(score_bp) FILTER (WHERE passed)) AS INTEGER),
                          CAST(round(avg(diagnosis_time_seconds) FILTER (WHERE passed)) AS INTEGER),
                          max(score_bp) FILTER (WHERE passed), min(diagnosis_time_seconds) FILTER (WHERE passed)
                        FROM attempt WHERE scenario_id = ? AND drill_id <> ? AND mode <> 'practice' AND (? OR trainee_id = ?)
                        """, arguments: scope + [isCrowd, trainee])
                let last = try String.fetchOne(
                    db,
                    sql: """
                        SELECT drill_id FROM attempt
                        WHERE scenario_id = ? AND drill_id <> ? AND mode <> 'practice' AND trainee_id = ?
                        ORDER BY ended_at DESC, drill_seq DESC LIMIT 1
                        """, arguments: scope + [trainee])
                let previous = try last.flatMap { last in
                    try Row.fetchOne(db, sql: "SELECT * FROM assessments WHERE drill_id = ?", arguments: [last])
                }
                return try ScenarioHistory(
                    attempts: all?.value(0) ?? 0, passes: all?.value(1) ?? 0, averageScoreBP: all?.value(2),
                    averageSeconds: all?.value(3), bestScoreBP: all?.value(4), bestSeconds: all?.value(5),
                    previous: previous.map(AssessmentRow.init))
            }
        }
    }

    /// Badges a trainee has earned, in order of earning.
    public func badges(trainee: String) throws(RecordsError) -> [EarnedBadge] {
        try RecordsError.translating(path) {
            try database.read { db in
                try Row.fetchAll(
                    db, sql: "SELECT badge, earned_at, times FROM badges WHERE trainee_id = ? ORDER BY earned_at, badge",
                    arguments: [trainee]
                ).map { try EarnedBadge(badge: $0.value(0), earnedAt: $0.value(1), times: $0.value(2)) }
            }
        }
    }

    private func rows(_ clause: String, _ arguments: StatementArguments) throws(RecordsError) -> [AssessmentRow] {
        try RecordsError.translating(path) {
            try database.read { db in
                try Row.fetchAll(db, sql: "SELECT * FROM assessments \(clause)", arguments: arguments).map(AssessmentRow.init)
            }
        }
    }
}
