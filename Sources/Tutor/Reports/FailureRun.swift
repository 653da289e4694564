import GRDB

/// Three or more failures of one trainee in a row: drills and exams, in the order in which they ended.
public struct FailureRun: Sendable, Hashable {
    /// One of them.
    public struct Attempt: Sendable, Hashable, Codable {
        public var drillID: String
        public var scenarioID: String
        public var scenarioName: String
        public var scoreBP: Int
        public var endedAt: String
    }

    public var traineeID: String
    /// All of the run, oldest first.
    public var attempts: [Attempt]

    /// Those that made it a run that is reported.
    public var alarming: ArraySlice<Attempt> { attempts.prefix(StrugglingReport.alarmingRun) }
}

extension RecordStore {
    /// Runs of failures that became alarming at or after a moment.
    ///
    /// - Parameters:
    ///   - since: RFC 3339 UTC.
    ///   - trainee: only theirs.
    func failureRuns(since: String, trainee: String? = nil) throws(RecordsError) -> [FailureRun] {
        let failed = try report(
            """
            , recent AS (SELECT DISTINCT trainee_id FROM scoped WHERE NOT passed AND ended_at >= ?),
            numbered AS (SELECT *, sum(passed) OVER (PARTITION BY trainee_id ORDER BY ended_at, drill_id) AS run
              FROM scoped WHERE trainee_id IN (SELECT trainee_id FROM recent))
            SELECT trainee_id, run, drill_id, scenario_id, scenario_name, score_bp, ended_at
            FROM numbered WHERE NOT passed ORDER BY trainee_id, run, ended_at, drill_id
            """, ReportScope(trainee: trainee), [since]
        ) { row in
            try (
                trainee: row.value(0) as String, run: row.value(1) as Int,
                attempt: FailureRun.Attempt(
                    drillID: row.value(2), scenarioID: row.value(3), scenarioName: row.value(4), scoreBP: row.value(5),
                    endedAt: row.value(6))
            )
        }
        var runs: [FailureRun] = []
        var last: (trainee: String, run: Int)?
        for row in failed {
            if let last, last == (row.trainee, row.run) {
                runs[runs.count - 1].attempts.append(row.attempt)
            } else {
                runs.append(FailureRun(traineeID: row.trainee, attempts: [row.attempt]))
            }
            last = (row.trainee, row.run)
        }
        return runs.filter { run in
            run.alarming.count == StrugglingReport.alarmingRun && (run.alarming.last?.endedAt ?? "") >= since
        }
    }
}
