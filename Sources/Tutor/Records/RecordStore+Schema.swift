import GRDB

extension RecordStore {
    /// The newest schema this program knows, kept as the file's `user_version`.
    static let schemaVersion = 3

    /// Brings a file up to date. A migration that has been released never changes.
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 ledger") { db in
            try db.execute(sql: "PRAGMA user_version = 1")
            try db.execute(sql: ledger)
            try db.execute(sql: projection)
            try db.execute(sql: views)
            try db.execute(sql: badges)
        }
        migrator.registerMigration("2 people, certificates, outbox") { db in
            try db.execute(sql: "PRAGMA user_version = 2")
            try db.execute(sql: secondLedger)
            try db.execute(sql: secondPeople)
            try db.execute(sql: secondProjections)
            try db.execute(sql: outbox)
            try db.execute(sql: contentTable)
            try rebuild(in: db)
        }
        migrator.registerMigration("3 refusals") { db in
            try db.execute(sql: "PRAGMA user_version = 3")
            try db.execute(sql: refusalCounts)
        }
        return migrator
    }

    /// Triggers without which the ledger would not be append-only; ``verify(anchors:)`` looks for them.
    static let guards = [
        "record_no_update", "record_no_delete", "record_chain", "purge_by_tombstone", "purge_no_update", "purge_no_delete",
    ]

    // No JSON functions in tables, triggers and views: SQLite 3.38 to 3.40 take them for unsafe where the schema is not
    // trusted, and a view that every program can read is worth more anyway.
    private static let ledger = """
        CREATE TABLE record(
          seq INTEGER PRIMARY KEY,
          kind TEXT NOT NULL CHECK(kind IN ('drill', 'entry', 'assessment', 'override', 'certificate',
            'certificate_status', 'erasure')),
          at TEXT NOT NULL CHECK(at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z'),
          body TEXT NOT NULL,
          prev BLOB NOT NULL CHECK(length(prev) = 32),
          hash BLOB NOT NULL UNIQUE CHECK(length(hash) = 32),
          -- Repeated from the body of a drill. What makes filing idempotent lives in the ledger itself, because
          -- projections may be lost and built again.
          drill_id TEXT UNIQUE CHECK((drill_id IS NOT NULL) = (kind = 'drill'))
        ) STRICT;
        CREATE TRIGGER record_no_update BEFORE UPDATE ON record BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
        CREATE TRIGGER record_no_delete BEFORE DELETE ON record BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
        CREATE TRIGGER record_chain BEFORE INSERT ON record BEGIN
          SELECT RAISE(ABORT, 'the ledger counts without gaps')
            WHERE NEW.seq IS NOT (SELECT ifnull(max(seq), 0) + 1 FROM record);
          SELECT RAISE(ABORT, 'a record names the one before it')
            WHERE NEW.prev IS NOT ifnull((SELECT hash FROM record ORDER BY seq DESC LIMIT 1), zeroblob(32));
          -- Else INSERT OR REPLACE on another program's connection would delete the row that has them, unseen by the
          -- trigger against deletion.
          SELECT RAISE(ABORT, 'a record is filed once') WHERE EXISTS(SELECT 1 FROM record WHERE hash = NEW.hash)
            OR EXISTS(SELECT 1 FROM record WHERE drill_id = NEW.drill_id);
        END;
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
        """

    private static let badges = """
        CREATE VIEW badges AS SELECT trainee_id, badge, min(ended_at) AS earned_at, count(*) AS times
        FROM attempt WHERE passed AND badge IS NOT NULL AND badge <> '' AND mode <> 'practice'
        GROUP BY trainee_id, badge;
        """
}
