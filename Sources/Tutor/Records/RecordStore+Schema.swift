import GRDB

extension RecordStore {
    /// The newest schema this program knows, kept as the file's `user_version`.
    static let schemaVersion = 1

    /// Brings a file up to date. A migration that has been released never changes.
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 ledger") { db in
            try db.execute(sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = 1")
            try db.execute(sql: ledger)
            try db.execute(sql: projection)
            try db.execute(sql: views)
        }
        return migrator
    }

    /// Triggers without which the ledger would not be append-only; ``verify(anchors:)`` looks for them.
    static let guards = ["record_no_update", "record_no_delete", "record_chain"]

    private static let ledger = """
        CREATE TABLE record(
          seq INTEGER PRIMARY KEY,
          kind TEXT NOT NULL CHECK(kind IN ('drill', 'entry', 'assessment', 'override', 'certificate',
            'certificate_status', 'erasure')),
          at TEXT NOT NULL CHECK(at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z'),
          body TEXT NOT NULL CHECK(json_valid(body)),
          prev BLOB NOT NULL CHECK(length(prev) = 32),
          hash BLOB NOT NULL UNIQUE CHECK(length(hash) = 32)
        ) STRICT;
        CREATE TRIGGER record_no_update BEFORE UPDATE ON record BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
        CREATE TRIGGER record_no_delete BEFORE DELETE ON record BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
        CREATE TRIGGER record_chain BEFORE INSERT ON record BEGIN
          SELECT RAISE(ABORT, 'the ledger counts without gaps')
            WHERE NEW.seq IS NOT (SELECT ifnull(max(seq), 0) + 1 FROM record);
          SELECT RAISE(ABORT, 'a record names the one before it')
            WHERE NEW.prev IS NOT ifnull((SELECT hash FROM record ORDER BY seq DESC LIMIT 1), zeroblob(32));
        END;
        -- What makes filing idempotent lives in the ledger itself: projections may be lost and built again.
        CREATE UNIQUE INDEX record_drill ON record(json_extract(body, '$.header.drillID')) WHERE kind = 'drill';
        -- Names are outside the chain, so that they can be erased without breaking it.
        CREATE TABLE person(trainee_id TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT, WITHOUT ROWID;
        """

    private static let projection = """
        CREATE TABLE attempt(
          drill_id TEXT PRIMARY KEY,
          drill_seq INTEGER NOT NULL UNIQUE REFERENCES record(seq),
          assessment_seq INTEGER NOT NULL UNIQUE REFERENCES record(seq),
          assessment_id TEXT NOT NULL,
          trainee_id TEXT NOT NULL,
          office_location TEXT NOT NULL,
          scenario_id TEXT NOT NULL,
          scenario_name TEXT NOT NULL,
          scenario_version INTEGER NOT NULL,
          scenario_tags TEXT NOT NULL,
          industry TEXT NOT NULL,
          difficulty TEXT NOT NULL,
          level INTEGER NOT NULL,
          fault_type TEXT NOT NULL,
          mode TEXT NOT NULL,
          started_at TEXT NOT NULL,
          ended_at TEXT NOT NULL,
          end_reason TEXT NOT NULL,
          actions TEXT NOT NULL,
          diagnosis TEXT,
          diagnosis_quote TEXT,
          confidence REAL,
          correct INTEGER NOT NULL,
          component_correct INTEGER NOT NULL,
          score_bp INTEGER NOT NULL CHECK(score_bp BETWEEN 0 AND 10000),
          passed INTEGER NOT NULL,
          diagnosis_time_seconds INTEGER,
          target_seconds INTEGER NOT NULL,
          par_seconds INTEGER,
          hints_used INTEGER NOT NULL,
          unsafe_acts INTEGER NOT NULL,
          safety_critical_acts INTEGER NOT NULL,
          evidence_posterior_bp INTEGER,
          badge TEXT,
          interpreter TEXT NOT NULL,
          seed ANY NOT NULL,
          rubric_id TEXT NOT NULL,
          rubric_version INTEGER NOT NULL,
          grader_version INTEGER NOT NULL,
          program TEXT NOT NULL,
          record_hash TEXT NOT NULL
        ) STRICT;
        CREATE INDEX attempt_trainee ON attempt(trainee_id, ended_at);
        CREATE INDEX attempt_scenario ON attempt(scenario_id, ended_at);
        CREATE INDEX attempt_ended ON attempt(ended_at);
        -- The one definition of the projection: filing, rebuilding and verifying all select from here.
        -- A drill is the row of its header, then its entries, then its assessment, without gaps.
        CREATE VIEW attempt_source AS SELECT
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
            SELECT DISTINCT e.body ->> '$.entry.kind.said.source' AS source FROM record e
            WHERE e.seq > d.seq AND e.seq < a.seq AND e.body ->> '$.entry.kind.said.source' IS NOT NULL
            ORDER BY 1)), '') AS interpreter,
          CASE typeof(d.body ->> '$.header.seed') WHEN 'integer' THEN d.body ->> '$.header.seed'
            ELSE d.body -> '$.header.seed' END AS seed,
          a.body ->> '$.assessment.rubricID' AS rubric_id,
          a.body ->> '$.assessment.rubricVersion' AS rubric_version,
          a.body ->> '$.assessment.graderVersion' AS grader_version,
          d.body ->> '$.header.program' AS program,
          lower(hex(a.hash)) AS record_hash
        FROM record d JOIN record a ON a.seq = d.seq + (d.body ->> '$.entries') + 1 AND a.kind = 'assessment'
        WHERE d.kind = 'drill';
        """

    private static let views = """
        CREATE VIEW assessments AS SELECT
          t.assessment_id, t.drill_id, t.trainee_id, ifnull(p.name, '') AS trainee_name, t.office_location,
          t.scenario_id, t.scenario_name, t.scenario_version, t.scenario_tags, t.industry, t.difficulty, t.level,
          t.fault_type, t.mode, t.started_at, t.ended_at, substr(t.ended_at, 1, 10) AS assessment_date, t.actions,
          t.diagnosis, t.diagnosis_quote, t.correct, t.component_correct, t.score_bp / 100.0 AS score, t.score_bp,
          t.passed, t.diagnosis_time_seconds, t.target_seconds, t.par_seconds, t.hints_used, t.unsafe_acts,
          t.evidence_posterior_bp / 10000.0 AS evidence_posterior, t.interpreter, t.seed, t.rubric_version,
          t.grader_version, t.record_hash,
          t.end_reason, t.confidence, t.safety_critical_acts, t.badge, t.rubric_id, t.program
        FROM attempt t LEFT JOIN person p ON p.trainee_id = t.trainee_id;
        CREATE VIEW badges AS SELECT trainee_id, badge, min(ended_at) AS earned_at, count(*) AS times
        FROM attempt WHERE passed AND badge IS NOT NULL AND badge <> '' AND mode <> 'practice'
        GROUP BY trainee_id, badge;
        """
}
