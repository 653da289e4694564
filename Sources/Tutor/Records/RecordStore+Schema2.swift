/// What the second migration makes: more kinds, bodies that can be taken out, rulings, totals, people, outbox.
extension RecordStore {
    // The table is made anew because what a column may hold cannot be changed. Hashes stay as they are.
    static let secondLedger = """
        DROP VIEW assessments;
        DROP VIEW badges;
        DROP TABLE attempt;
        CREATE TABLE next_record(
          seq INTEGER PRIMARY KEY,
          kind TEXT NOT NULL CHECK(kind IN ('drill', 'entry', 'assessment', 'override', 'certificate', 'certificate_status',
            'erasure', 'content', 'seal', 'appeal', 'decision', 'role', 'key', 'export', 'refusal', 'tombstone', 'hold')),
          at TEXT NOT NULL CHECK(at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z'),
          -- Empty only where a tombstone says so.
          body TEXT NOT NULL,
          prev BLOB NOT NULL CHECK(length(prev) = 32),
          hash BLOB NOT NULL UNIQUE CHECK(length(hash) = 32),
          drill_id TEXT UNIQUE CHECK((drill_id IS NOT NULL) = (kind = 'drill'))
        ) STRICT;
        INSERT INTO next_record SELECT seq, kind, at, body, prev, hash, drill_id FROM record ORDER BY seq;
        DROP TABLE record;
        ALTER TABLE next_record RENAME TO record;
        CREATE INDEX record_kind ON record(kind, seq) WHERE kind NOT IN ('entry', 'drill', 'assessment');

        -- Rows whose bodies a tombstone took out. Ranges do not overlap.
        CREATE TABLE purge(
          first INTEGER PRIMARY KEY,
          last INTEGER NOT NULL CHECK(last >= first),
          tombstone INTEGER NOT NULL REFERENCES record(seq)
        ) STRICT;
        -- The newest record must be the tombstone that names the range: nobody can empty a row without saying so in the chain.
        CREATE TRIGGER purge_by_tombstone BEFORE INSERT ON purge
        WHEN NEW.tombstone IS NOT (SELECT max(seq) FROM record) OR NEW.last >= NEW.tombstone
          OR ifnull((SELECT last FROM purge WHERE first <= NEW.last ORDER BY first DESC LIMIT 1), 0) >= NEW.first
          OR NOT EXISTS(SELECT 1 FROM record WHERE seq = NEW.tombstone AND kind = 'tombstone'
            AND instr(body, '"first":' || NEW.first || ',"last":' || NEW.last || '}'))
        BEGIN SELECT RAISE(ABORT, 'bodies are taken out by a tombstone'); END;
        CREATE TRIGGER purge_no_update BEFORE UPDATE ON purge BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
        CREATE TRIGGER purge_no_delete BEFORE DELETE ON purge BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

        CREATE TRIGGER record_no_update BEFORE UPDATE ON record
        WHEN NEW.body IS NOT '' OR NEW.seq IS NOT OLD.seq OR NEW.kind IS NOT OLD.kind OR NEW.at IS NOT OLD.at
          OR NEW.prev IS NOT OLD.prev OR NEW.hash IS NOT OLD.hash OR NEW.drill_id IS NOT OLD.drill_id
          OR ifnull((SELECT last FROM purge WHERE first <= OLD.seq ORDER BY first DESC LIMIT 1), 0) < OLD.seq
        BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
        CREATE TRIGGER record_no_delete BEFORE DELETE ON record BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
        CREATE TRIGGER record_chain BEFORE INSERT ON record BEGIN
          SELECT RAISE(ABORT, 'the ledger counts without gaps')
            WHERE NEW.seq IS NOT (SELECT ifnull(max(seq), 0) + 1 FROM record);
          SELECT RAISE(ABORT, 'a record names the one before it')
            WHERE NEW.prev IS NOT ifnull((SELECT hash FROM record ORDER BY seq DESC LIMIT 1), zeroblob(32));
          SELECT RAISE(ABORT, 'a record is filed once') WHERE EXISTS(SELECT 1 FROM record WHERE hash = NEW.hash)
            OR EXISTS(SELECT 1 FROM record WHERE drill_id = NEW.drill_id);
        END;
        """

    // Beside the chain, because a chain cannot forget. Roles are here to be looked up; who gave them is in the ledger.
    static let secondPeople = """
        ALTER TABLE person ADD COLUMN office TEXT NOT NULL DEFAULT '';
        ALTER TABLE person ADD COLUMN email TEXT NOT NULL DEFAULT '';
        ALTER TABLE person ADD COLUMN login TEXT NOT NULL DEFAULT '';
        ALTER TABLE person ADD COLUMN role TEXT NOT NULL DEFAULT 'trainee'
          CHECK(role IN ('trainee', 'auditor', 'instructor', 'administrator'));
        -- What a passphrase is proved against (scrypt, with its salt and cost); empty: none was set.
        ALTER TABLE person ADD COLUMN secret TEXT NOT NULL DEFAULT '';
        -- Not on the leaderboard, by their own wish.
        ALTER TABLE person ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0 CHECK(hidden IN (0, 1));
        """

    // All of this can be made again from the ledger: see rebuild(in:).
    static let secondProjections = """
        -- Overrides, appeals and decisions, to be found by drill.
        CREATE TABLE ruling(
          seq INTEGER PRIMARY KEY REFERENCES record(seq),
          kind TEXT NOT NULL CHECK(kind IN ('override', 'appeal', 'decision')),
          drill_id TEXT NOT NULL,
          -- Of an override: it holds a whole assessment.
          regraded INTEGER NOT NULL,
          -- Of a decision: which appeal, and what became of it.
          appeal_seq INTEGER,
          upheld INTEGER
        ) STRICT;
        CREATE INDEX ruling_drill ON ruling(drill_id, kind, seq);
        CREATE INDEX ruling_appeal ON ruling(appeal_seq, seq);

        -- One row a drill. What an override changed is changed here; what the grader said stands in original_...
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
          record_hash TEXT NOT NULL,
          original_score_bp INTEGER NOT NULL,
          original_passed INTEGER NOT NULL,
          override_seq INTEGER REFERENCES record(seq),
          appeal TEXT NOT NULL CHECK(appeal IN ('', 'open', 'upheld', 'dismissed'))
        ) STRICT;
        CREATE INDEX attempt_trainee ON attempt(trainee_id, ended_at);
        CREATE INDEX attempt_scenario ON attempt(scenario_id, ended_at);
        CREATE INDEX attempt_ended ON attempt(ended_at);

        -- Drills and exams added up; practice is in none. `last` is end and id of the newest: "2026-11-20T08:04:22.000Z d-1".
        CREATE TABLE trainee_scenario(
          trainee_id TEXT NOT NULL,
          scenario_id TEXT NOT NULL,
          attempts INTEGER NOT NULL,
          passes INTEGER NOT NULL,
          score_bp_sum INTEGER NOT NULL,
          best_score_bp INTEGER NOT NULL,
          fastest_seconds INTEGER,
          last TEXT NOT NULL,
          PRIMARY KEY(trainee_id, scenario_id)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE trainee_total(
          trainee_id TEXT PRIMARY KEY,
          attempts INTEGER NOT NULL,
          passes INTEGER NOT NULL,
          completed INTEGER NOT NULL,
          score_bp_sum INTEGER NOT NULL,
          fastest_seconds INTEGER,
          last TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE scenario_total(
          scenario_id TEXT PRIMARY KEY,
          attempts INTEGER NOT NULL,
          passes INTEGER NOT NULL,
          weak INTEGER NOT NULL,
          score_bp_sum INTEGER NOT NULL,
          diagnoses INTEGER NOT NULL,
          seconds_sum INTEGER NOT NULL,
          fastest_seconds INTEGER,
          last TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        \(secondViews)
        """

    private static let secondViews = """
        CREATE VIEW assessments AS SELECT
          t.assessment_id, t.drill_id, t.trainee_id, ifnull(p.name, '') AS trainee_name, t.office_location,
          t.scenario_id, t.scenario_name, t.scenario_version, t.scenario_tags, t.industry, t.difficulty, t.level,
          t.fault_type, t.mode, t.started_at, t.ended_at, substr(t.ended_at, 1, 10) AS assessment_date, t.actions,
          t.diagnosis, t.diagnosis_quote, t.correct, t.component_correct, t.score_bp / 100.0 AS score, t.score_bp,
          t.passed, t.diagnosis_time_seconds, t.target_seconds, t.par_seconds, t.hints_used, t.unsafe_acts,
          t.evidence_posterior_bp / 10000.0 AS evidence_posterior, t.interpreter, t.seed, t.rubric_version,
          t.grader_version, t.record_hash,
          t.end_reason, t.confidence, t.safety_critical_acts, t.badge, t.rubric_id, t.program,
          t.original_score_bp, t.original_passed, t.override_seq, t.appeal
        FROM attempt t LEFT JOIN person p ON p.trainee_id = t.trainee_id;
        CREATE VIEW badges AS SELECT trainee_id, badge, min(ended_at) AS earned_at, count(*) AS times
        FROM attempt WHERE passed AND badge IS NOT NULL AND badge <> '' AND mode <> 'practice'
        GROUP BY trainee_id, badge;

        -- What is known of a scenario is what its newest attempt knew.
        CREATE VIEW fault_library AS SELECT
          s.scenario_id, t.scenario_name, t.scenario_version, t.industry, t.difficulty, t.level, t.fault_type, t.scenario_tags,
          s.attempts, s.passes, s.weak AS under_70, s.score_bp_sum / 100.0 / s.attempts AS average_score,
          s.seconds_sum * 1.0 / nullif(s.diagnoses, 0) AS average_seconds, s.fastest_seconds, t.ended_at AS last_ended_at
        FROM scenario_total s JOIN attempt t ON t.drill_id = substr(s.last, instr(s.last, ' ') + 1);
        CREATE VIEW progress AS SELECT
          s.trainee_id, ifnull(p.name, '') AS trainee_name, s.scenario_id, t.scenario_name, t.level, s.attempts, s.passes,
          s.best_score_bp, s.score_bp_sum / 100.0 / s.attempts AS average_score, t.score_bp AS last_score_bp,
          t.passed AS last_passed, t.diagnosis_time_seconds AS last_seconds, t.target_seconds, s.fastest_seconds,
          t.ended_at AS last_ended_at
        FROM trainee_scenario s JOIN attempt t ON t.drill_id = substr(s.last, instr(s.last, ' ') + 1)
          LEFT JOIN person p ON p.trainee_id = s.trainee_id;
        CREATE VIEW leaderboard AS SELECT
          s.trainee_id, ifnull(p.name, '') AS trainee_name, t.office_location, s.completed AS scenarios_completed, s.attempts,
          s.passes, s.score_bp_sum / 100.0 / s.attempts AS average_score,
          CAST(round(s.score_bp_sum * 1.0 / s.attempts) AS INTEGER) AS average_score_bp,
          s.fastest_seconds AS fastest_diagnosis_seconds, t.ended_at AS last_ended_at, ifnull(p.hidden, 0) AS hidden
        FROM trainee_total s JOIN attempt t ON t.drill_id = substr(s.last, instr(s.last, ' ') + 1)
          LEFT JOIN person p ON p.trainee_id = s.trainee_id;
        """

    // What is still to be sent, to whom, and how that went. Mutable, and no part of the record.
    static let outbox = """
        CREATE TABLE outbox(
          id INTEGER PRIMARY KEY,
          sink TEXT NOT NULL,
          item TEXT NOT NULL,
          payload TEXT NOT NULL,
          state TEXT NOT NULL DEFAULT 'waiting' CHECK(state IN ('waiting', 'sent', 'conflict', 'refused')),
          tries INTEGER NOT NULL DEFAULT 0,
          last_answer TEXT NOT NULL DEFAULT '',
          due_at TEXT NOT NULL,
          UNIQUE(sink, item)
        ) STRICT;
        CREATE INDEX outbox_due ON outbox(sink, state, due_at);
        -- How far the ledger has been read for a sink.
        CREATE TABLE sink(name TEXT PRIMARY KEY, read_to INTEGER NOT NULL DEFAULT 0) STRICT, WITHOUT ROWID;
        """
}
