/// The statements that make tables of batches, elsewhere: bronze tables hold what the files hold, the others each record once, and the
/// views have the columns and values of those in our own ledger.
public struct LakehouseSQL: Sendable {
    /// Whose SQL.
    public enum Dialect: String, Sendable, CaseIterable {
        /// Delta tables in a Databricks workspace, filled by COPY INTO and MERGE.
        case databricks
        /// Views on the files themselves, in Apache Spark without Delta.
        case spark
    }

    /// A statement and what it is for.
    public struct Statement: Sendable, Hashable {
        public var purpose: String
        public var sql: String
    }

    public var dialect: Dialect
    /// `CATALOG.SCHEMA`; empty for the one in use.
    public var schema: String
    /// The folder that holds `records` and `assessments`.
    public var folder: String

    public init(_ dialect: Dialect, schema: String, folder: String) {
        self.dialect = dialect
        self.schema = schema
        self.folder = folder
    }

    /// Columns of a line of records, in order.
    static let recordColumns: [(name: String, type: String)] = [
        ("record_id", "STRING"), ("site", "STRING"), ("seq", "BIGINT"), ("kind", "STRING"), ("at", "STRING"), ("body", "STRING"),
        ("prev", "STRING"),
    ]

    /// Columns of a line of assessments, in order.
    static let assessmentColumns: [(name: String, type: String)] =
        [("revision_hash", "STRING"), ("revision_seq", "BIGINT"), ("site", "STRING")]
        + AssessmentRow.Column.allCases.map { ($0.rawValue, $0.batchType.rawValue) }

    /// In the order in which they are to be run. All of them can be run again at any time: what is there is left alone.
    public var statements: [Statement] {
        dialect == .databricks ? tables + loading + [purged] + forgetting + views : files + views
    }

    /// What is to be run again whenever new files have come.
    public var refreshing: [Statement] { dialect == .databricks ? loading : [] }

    private func name(_ table: String) -> String {
        guard dialect == .databricks, !schema.isEmpty else { return table }
        return schema.split(separator: ".").map { Self.quoted(String($0), with: "`") }.joined(separator: ".") + "." + table
    }

    private static func quoted(_ text: String, with mark: Character) -> String {
        let escaped = mark == "'" ? text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") : text.replacing("`", with: "``")
        return "\(mark)\(escaped)\(mark)"
    }

    private static let batches: [(kind: BatchFile.Kind, table: String, key: String, order: String)] = [
        (.records, "record", "record_id", "seq"), (.assessments, "assessment", "revision_hash", "revision_seq"),
    ]

    private static func columns(_ kind: BatchFile.Kind) -> [(name: String, type: String)] {
        kind == .records ? recordColumns : assessmentColumns
    }

    // MARK: Databricks

    private var tables: [Statement] {
        Self.batches.flatMap { batch in
            [batch.table + "_bronze", batch.table].map { table in
                let columns = Self.columns(batch.kind).map { "  \($0.name) \($0.type)" }.joined(separator: ",\n")
                return Statement(
                    purpose: table == batch.table
                        ? "The \(batch.kind.rawValue), each once." : "What the files of \(batch.kind.rawValue) hold, line by line.",
                    sql: "CREATE TABLE IF NOT EXISTS \(name(table)) (\n\(columns)\n) USING DELTA")
            }
        }
    }

    private var loading: [Statement] {
        Self.batches.flatMap { batch in
            let columns = Self.columns(batch.kind)
            let list = columns.map(\.name).joined(separator: ", ")
            let casts = columns.map { "CAST(\($0.name) AS \($0.type)) AS \($0.name)" }.joined(separator: ",\n    ")
            return [
                Statement(
                    purpose: "Take in the files of \(batch.kind.rawValue) that are new. Files that were taken in are passed over.",
                    sql: """
                        COPY INTO \(name(batch.table + "_bronze"))
                        FROM (
                          SELECT \(casts)
                          FROM \(Self.quoted(folder + "/" + batch.kind.rawValue, with: "'"))
                        )
                        FILEFORMAT = JSON
                        PATTERN = '*/*.jsonl'
                        COPY_OPTIONS ('mergeSchema' = 'false')
                        """),
                Statement(
                    purpose: "Add what is not there yet. A record never changes, so that nothing is ever updated.",
                    sql: """
                        MERGE INTO \(name(batch.table)) t
                        USING (
                          SELECT \(list) FROM (
                            SELECT *, row_number() OVER (PARTITION BY \(batch.key) ORDER BY \(batch.order)) AS nth
                            FROM \(name(batch.table + "_bronze"))
                          ) WHERE nth = 1
                        ) s
                        ON t.\(batch.key) = s.\(batch.key)
                        WHEN NOT MATCHED THEN INSERT (\(list))
                        VALUES (\(columns.map { "s." + $0.name }.joined(separator: ", ")))
                        """),
            ]
        }
    }

    // MARK: What was taken out

    private var make: String { dialect == .databricks ? "CREATE OR REPLACE VIEW" : "CREATE OR REPLACE TEMPORARY VIEW" }

    /// A ledger takes bodies out by a record of its own, which comes after the rows that it is about.
    private var purged: Statement {
        Statement(
            purpose: "Rows of which a ledger has taken the bodies out: erased persons, and what was kept long enough.",
            sql: """
                \(make) \(name("purged")) AS
                SELECT DISTINCT site, range.first AS first, range.last AS last FROM (
                  SELECT site, explode(from_json(get_json_object(body, '$.ranges'), 'array<struct<first:bigint,last:bigint>>')) AS range
                  FROM \(name("record_bronze"))
                  WHERE kind = 'tombstone' AND body <> ''
                )
                """)
    }

    private static func isPurged(_ table: String, _ sequence: String, by purged: String) -> String {
        "EXISTS (SELECT 1 FROM \(purged) p WHERE p.site = \(table).site AND \(table).\(sequence) BETWEEN p.first AND p.last)"
    }

    /// Takes out here what was taken out there.
    private var forgetting: [Statement] {
        Self.batches.flatMap { batch in
            [batch.table + "_bronze", batch.table].map { table in
                let condition = Self.isPurged("t", batch.order, by: name("purged"))
                return Statement(
                    purpose: "Take out of \(table) what its ledger has taken out.",
                    sql: batch.kind == .records
                        ? "UPDATE \(name(table)) t SET body = '' WHERE t.body <> '' AND \(condition)"
                        : "DELETE FROM \(name(table)) t WHERE \(condition)")
            }
        }
    }

    // MARK: Spark

    private var files: [Statement] {
        let read = Self.batches.map { batch in
            Statement(
                purpose: "What the files of \(batch.kind.rawValue) hold, line by line.",
                sql: """
                    CREATE OR REPLACE TEMPORARY VIEW \(batch.table)_bronze (
                    \(Self.columns(batch.kind).map { "  \($0.name) \($0.type)" }.joined(separator: ",\n"))
                    ) USING json OPTIONS (path \(Self.quoted(folder + "/" + batch.kind.rawValue, with: "'")))
                    """)
        }
        return read + [purged]
            + Self.batches.map { batch in
                let gone = Self.isPurged("b", batch.order, by: "purged")
                let columns = Self.columns(batch.kind).map { column in
                    column.name == "body" ? "CASE WHEN p.first IS NULL THEN b.body ELSE '' END AS body" : "b.\(column.name)"
                }
                let source =
                    batch.kind == .records
                    ? """
                    FROM record_bronze b
                      LEFT JOIN purged p ON p.site = b.site AND b.seq BETWEEN p.first AND p.last
                    """
                    : """
                    FROM assessment_bronze b
                      WHERE NOT \(gone)
                    """
                return Statement(
                    purpose: "The \(batch.kind.rawValue), each once, without what its ledger has taken out.",
                    sql: """
                        CREATE OR REPLACE TEMPORARY VIEW \(batch.table) AS
                        SELECT \(Self.columns(batch.kind).map(\.name).joined(separator: ", ")) FROM (
                          SELECT \(columns.joined(separator: ", ")),
                            row_number() OVER (PARTITION BY b.\(batch.key) ORDER BY b.\(batch.order)) AS nth
                          \(source)
                        ) WHERE nth = 1
                        """)
            }
    }

    // MARK: Views

    private var views: [Statement] {
        let list = AssessmentRow.Column.allCases.map { "  \($0.rawValue)" }.joined(separator: ",\n")
        return [
            Statement(
                purpose: "One row for each drill, as it counts now: the columns and values of the view in the ledger.",
                sql: """
                    \(make) \(name("assessments")) AS
                    SELECT
                    \(list)
                    FROM (
                      SELECT *, row_number() OVER (PARTITION BY site, drill_id ORDER BY revision_seq DESC) AS nth
                      FROM \(name("assessment"))
                    ) WHERE nth = 1
                    """),
            Statement(
                purpose: "The badges that were earned, when first and how often.",
                sql: """
                    \(make) \(name("badges")) AS
                    SELECT trainee_id, badge, min(ended_at) AS earned_at, count(*) AS times
                    FROM \(name("assessments"))
                    WHERE passed = 1 AND badge IS NOT NULL AND badge <> '' AND mode <> 'practice'
                    GROUP BY trainee_id, badge
                    """),
            Statement(
                purpose:
                    "Records whose hash is not that of their contents, or that do not follow the one before: none, if all is well.",
                sql: """
                    \(make) \(name("record_problems")) AS
                    SELECT site, seq, record_id, kind FROM (
                      SELECT *, lag(record_id) OVER (PARTITION BY site ORDER BY seq) AS hash_before,
                        lag(seq) OVER (PARTITION BY site ORDER BY seq) AS seq_before
                      FROM \(name("record"))
                    )
                    WHERE (body <> ''
                        AND record_id <> sha2(concat(unhex(prev), encode(concat(seq, '\\n', kind, '\\n', at, '\\n', body), 'UTF-8')), 256))
                      OR prev <> coalesce(hash_before, repeat('0', 64)) OR seq <> coalesce(seq_before, 0) + 1
                    """),
        ]
    }
}
