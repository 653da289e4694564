import GRDB

/// What reports read, made from the ledger: one definition each, which filing, rebuilding and verifying use.
extension RecordStore {
    /// The definition of the table `attempt`.
    ///
    /// A drill is the row of its header, then its entries, then its assessment, without gaps. Where an override holds a whole
    /// assessment, the newest such one (`g`) is read instead of the grader's (`a`); the newest override (`o`) has the last word on score and
    /// pass. `{first}` narrows it to the drill that begins at one row. Bodies that were taken out are empty.
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
          g.body ->> '$.assessment.endReason' AS end_reason,
          g.body -> '$.assessment.actions' AS actions,
          coalesce(g.body ->> '$.assessment.claim.fault', g.body ->> '$.assessment.claim.component',
            g.body ->> '$.assessment.claim.verdict') AS diagnosis,
          g.body ->> '$.assessment.claim.quote' AS diagnosis_quote,
          CAST(coalesce(g.body ->> '$.assessment.claim.confidence."$f64"',
            g.body ->> '$.assessment.claim.confidence') AS REAL) AS confidence,
          g.body ->> '$.assessment.correct' AS correct,
          g.body ->> '$.assessment.componentCorrect' AS component_correct,
          coalesce(o.body ->> '$.scoreBP', a.body ->> '$.assessment.scoreBP') AS score_bp,
          coalesce(o.body ->> '$.passed', a.body ->> '$.assessment.passed') AS passed,
          g.body ->> '$.assessment.diagnosisSeconds' AS diagnosis_time_seconds,
          g.body ->> '$.assessment.targetSeconds' AS target_seconds,
          g.body ->> '$.assessment.parSeconds' AS par_seconds,
          g.body ->> '$.assessment.hintsUsed' AS hints_used,
          json_array_length(g.body, '$.assessment.unsafeActs') AS unsafe_acts,
          (SELECT count(*) FROM json_each(g.body, '$.assessment.unsafeActs') u WHERE u.value ->> '$.safetyCritical')
            AS safety_critical_acts,
          g.body ->> '$.assessment.evidencePosteriorBP' AS evidence_posterior_bp,
          coalesce(o.body ->> '$.badge', g.body ->> '$.assessment.badge') AS badge,
          ifnull((SELECT group_concat(source, ',') FROM (
            SELECT DISTINCT CASE e.body WHEN '' THEN NULL
              ELSE coalesce(e.body ->> '$.entry.kind.said.source', e.body ->> '$.entry.kind.understood.source') END AS source
            FROM record e
            WHERE e.seq > d.seq AND e.seq < a.seq AND source IS NOT NULL
            ORDER BY 1)), '') AS interpreter,
          CASE typeof(d.body ->> '$.header.seed') WHEN 'integer' THEN d.body ->> '$.header.seed'
            ELSE d.body -> '$.header.seed' END AS seed,
          g.body ->> '$.assessment.rubricID' AS rubric_id,
          g.body ->> '$.assessment.rubricVersion' AS rubric_version,
          g.body ->> '$.assessment.graderVersion' AS grader_version,
          d.body ->> '$.header.program' AS program,
          lower(hex(a.hash)) AS record_hash,
          a.body ->> '$.assessment.scoreBP' AS original_score_bp,
          a.body ->> '$.assessment.passed' AS original_passed,
          o.seq AS override_seq,
          ifnull((SELECT CASE WHEN w.seq IS NULL THEN 'open' WHEN w.upheld THEN 'upheld' ELSE 'dismissed' END
            FROM ruling p LEFT JOIN ruling w ON w.appeal_seq = p.seq
            WHERE p.drill_id = d.drill_id AND p.kind = 'appeal' ORDER BY p.seq DESC, w.seq DESC LIMIT 1), '') AS appeal
        FROM record d
          JOIN record a ON a.seq = d.seq + (CASE d.body WHEN '' THEN NULL ELSE d.body ->> '$.entries' END) + 1
            AND a.kind = 'assessment' AND a.body <> ''
          JOIN record g ON g.seq = ifnull((SELECT max(r.seq) FROM ruling r
            WHERE r.drill_id = d.drill_id AND r.kind = 'override' AND r.regraded), a.seq)
          LEFT JOIN record o ON o.seq = (SELECT max(r.seq) FROM ruling r WHERE r.drill_id = d.drill_id AND r.kind = 'override')
        WHERE d.kind = 'drill' AND d.body <> '' {first}
        """

    /// The definition of the table `ruling`; `{seq}` narrows it to one row.
    private static let rulings = """
        SELECT seq, kind, body ->> '$.drillID' AS drill_id, ifnull(json_type(body, '$.assessment') = 'object', 0) AS regraded,
          CASE kind WHEN 'decision' THEN body ->> '$.appeal' END AS appeal_seq,
          CASE kind WHEN 'decision' THEN body ->> '$.upheld' END AS upheld
        FROM record WHERE kind IN ('override', 'appeal', 'decision') AND \(RecordKind.rare) AND body <> '' {seq}
        """

    /// Adds what the ledger says of the drill that begins at a row, or of all drills.
    private static func addAttempts(from first: Int? = nil, in db: Database) throws {
        let query = attempts.replacing("{first}", with: first == nil ? "" : "AND d.seq = ?")
        try db.cachedStatement(sql: "INSERT INTO attempt \(query)").execute(arguments: first.map { [$0] } ?? [])
    }

    /// Follows a drill that was filed just now, which nothing has been ruled on yet.
    static func project(from first: Int, in db: Database) throws {
        try addAttempts(from: first, in: db)
        try addToTotals(from: first, in: db)
    }

    /// Follows a record that was appended just now: an override, an appeal and a decision change what reports say of a drill.
    static func follow(_ kind: RecordKind, _ sequence: Int, in db: Database) throws {
        guard [.override, .appeal, .decision].contains(kind) else { return }
        try db.execute(
            sql: "INSERT INTO ruling " + rulings.replacing("{seq}", with: "AND seq = ?"), arguments: [sequence])
        let drills = try String.fetchAll(db, sql: "SELECT drill_id FROM ruling WHERE seq = ?", arguments: [sequence])
        try projectAgain(drills, in: db)
    }

    /// Follows bodies that were taken out just now.
    static func follow(purged ranges: [ClosedRange<Int>], in db: Database) throws {
        var drills: Set<String> = []
        for range in ranges {
            let bounds: StatementArguments = [range.lowerBound, range.upperBound]
            drills.formUnion(
                try String.fetchAll(db, sql: "SELECT drill_id FROM ruling WHERE seq BETWEEN ? AND ?", arguments: bounds))
            try db.execute(sql: "DELETE FROM ruling WHERE seq BETWEEN ? AND ?", arguments: bounds)
            // From the drill that the range begins in.
            drills.formUnion(
                try String.fetchAll(
                    db,
                    sql: """
                        SELECT drill_id FROM attempt WHERE assessment_seq >= :first AND drill_seq BETWEEN
                          ifnull((SELECT max(drill_seq) FROM attempt WHERE drill_seq <= :first), :first) AND :last
                        """, arguments: ["first": range.lowerBound, "last": range.upperBound]))
        }
        try projectAgain(drills.sorted(), in: db)
    }

    /// Makes the rows of some drills anew, and the totals that they count in.
    private static func projectAgain(_ drills: [String], in db: Database) throws {
        var concerned: Set<TotalKey> = []
        for drill in drills {
            if let old = try Row.fetchOne(
                db, sql: "SELECT trainee_id, scenario_id FROM attempt WHERE drill_id = ?", arguments: [drill])
            {
                concerned.insert(try TotalKey(trainee: old.value(0), scenario: old.value(1)))
            }
            try db.execute(sql: "DELETE FROM attempt WHERE drill_id = ?", arguments: [drill])
            if let first = try sequence(of: drill, in: db) { try addAttempts(from: first, in: db) }
        }
        try makeTotalsAgain(of: concerned, in: db)
    }

    /// Drills of which the tables say something else than the ledger.
    static func wronglyProjected(in db: Database) throws -> [String] {
        let attempts = attempts.replacing("{first}", with: "")
        let rulings = rulings.replacing("{seq}", with: "")
        return try String.fetchAll(
            db,
            sql: """
                SELECT drill_id FROM (SELECT * FROM (\(attempts)) EXCEPT SELECT * FROM attempt)
                UNION SELECT drill_id FROM (SELECT * FROM attempt EXCEPT SELECT * FROM (\(attempts)))
                UNION SELECT drill_id FROM (SELECT * FROM (\(rulings)) EXCEPT SELECT * FROM ruling)
                UNION SELECT drill_id FROM (SELECT * FROM ruling EXCEPT SELECT * FROM (\(rulings)))
                UNION SELECT drill_id FROM record WHERE kind = 'drill' AND body <> '' AND drill_id IS NOT body ->> '$.header.drillID'
                ORDER BY 1
                """)
    }

    /// Makes everything that reports read anew from the ledger.
    public func rebuildProjections() throws(RecordsError) {
        try RecordsError.translating(path) { try database.write { try Self.rebuild(in: $0) } }
    }

    /// The same within a transaction that is open.
    static func rebuild(in db: Database) throws {
        try db.execute(sql: "DELETE FROM attempt; DELETE FROM ruling")
        try db.execute(sql: "INSERT INTO ruling " + rulings.replacing("{seq}", with: ""))
        try addAttempts(in: db)
        try makeTotalsAgain(in: db)
        try rebuildContents(in: db)
        try rebuildRoles(in: db)
    }
}
