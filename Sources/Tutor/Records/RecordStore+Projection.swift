import GRDB

extension RecordStore {
    /// The one definition of the table `attempt`: filing, rebuilding and verifying all use it.
    ///
    /// A drill is the row of its header, then its entries, then its assessment, without gaps. `{first}` narrows it to the
    /// drill that begins at one row.
    private static let attempts = """
        SELECT
          d.body ->> '$.header.drillID' AS drill_id,
          d.seq AS drill_seq,
          a.seq AS assessment_seq,
          substr(lower(hex(a.hash)), 1, 32) AS assessment_id,
          d.body ->> '$.header.traineeID' AS trainee_id,
          d.body ->> '$.header.office' AS office_location,
          d.body ->> '$.header.scenarioID' AS scenario_id,
          d.body ->> '$.scenario.title' AS scenario_name,
          d.body ->> '$.header.scenarioVersion' AS scenario_version,
          d.body -> '$.scenario.tags' AS scenario_tags,
          d.body ->> '$.scenario.industry' AS industry,
          d.body ->> '$.scenario.difficulty' AS difficulty,
          d.body ->> '$.scenario.level' AS level,
          d.body ->> '$.scenario.faultType' AS fault_type,
          d.body ->> '$.header.mode' AS mode,
          d.body ->> '$.header.startedAt' AS started_at,
          d.body ->> '$.endedAt' AS ended_at,
          a.body ->> '$.assessment.endReason' AS end_reason,
          a.body -> '$.assessment.actions' AS actions,
          coalesce(a.body ->> '$.assessment.claim.fault', a.body ->> '$.assessment.claim.component',
            a.body ->> '$.assessment.claim.verdict') AS diagnosis,
          a.body ->> '$.assessment.claim.quote' AS diagnosis_quote,
          CAST(coalesce(a.body ->> '$.assessment.claim.confidence."$f64"',
            a.body ->> '$.assessment.claim.confidence') AS REAL) AS confidence,
          a.body ->> '$.assessment.correct' AS correct,
          a.body ->> '$.assessment.componentCorrect' AS component_correct,
          a.body ->> '$.assessment.scoreBP' AS score_bp,
          a.body ->> '$.assessment.passed' AS passed,
          a.body ->> '$.assessment.diagnosisSeconds' AS diagnosis_time_seconds,
          a.body ->> '$.assessment.targetSeconds' AS target_seconds,
          a.body ->> '$.assessment.parSeconds' AS par_seconds,
          a.body ->> '$.assessment.hintsUsed' AS hints_used,
          json_array_length(a.body, '$.assessment.unsafeActs') AS unsafe_acts,
          (SELECT count(*) FROM json_each(a.body, '$.assessment.unsafeActs') u WHERE u.value ->> '$.safetyCritical')
            AS safety_critical_acts,
          a.body ->> '$.assessment.evidencePosteriorBP' AS evidence_posterior_bp,
          a.body ->> '$.assessment.badge' AS badge,
          ifnull((SELECT group_concat(source, ',') FROM (
            SELECT DISTINCT coalesce(e.body ->> '$.entry.kind.said.source', e.body ->> '$.entry.kind.understood.source') AS source
            FROM record e
            WHERE e.seq > d.seq AND e.seq < a.seq AND source IS NOT NULL
            ORDER BY 1)), '') AS interpreter,
          CASE typeof(d.body ->> '$.header.seed') WHEN 'integer' THEN d.body ->> '$.header.seed'
            ELSE d.body -> '$.header.seed' END AS seed,
          a.body ->> '$.assessment.rubricID' AS rubric_id,
          a.body ->> '$.assessment.rubricVersion' AS rubric_version,
          a.body ->> '$.assessment.graderVersion' AS grader_version,
          d.body ->> '$.header.program' AS program,
          lower(hex(a.hash)) AS record_hash
        FROM record d JOIN record a ON a.seq = d.seq + (d.body ->> '$.entries') + 1 AND a.kind = 'assessment'
        WHERE d.kind = 'drill' {first}
        """

    /// Adds what the ledger says of the drill that begins at a row, or of all drills.
    static func project(from first: Int? = nil, in db: Database) throws {
        let query = attempts.replacing("{first}", with: first == nil ? "" : "AND d.seq = ?")
        try db.execute(sql: "INSERT INTO attempt \(query)", arguments: first.map { [$0] } ?? [])
    }

    /// Drills of which the table says something else than the ledger.
    static func wronglyProjected(in db: Database) throws -> [String] {
        let query = attempts.replacing("{first}", with: "")
        return try String.fetchAll(
            db,
            sql: """
                SELECT drill_id FROM (SELECT * FROM (\(query)) EXCEPT SELECT * FROM attempt)
                UNION SELECT drill_id FROM (SELECT * FROM attempt EXCEPT SELECT * FROM (\(query)))
                UNION SELECT drill_id FROM record WHERE kind = 'drill' AND drill_id IS NOT body ->> '$.header.drillID'
                ORDER BY 1
                """)
    }

    /// Makes everything that reports read anew from the ledger.
    public func rebuildProjections() throws(RecordsError) {
        try RecordsError.translating(path) {
            try database.write { db in
                try db.execute(sql: "DELETE FROM attempt")
                try Self.project(in: db)
                try Self.rebuildContents(in: db)
            }
        }
    }
}
