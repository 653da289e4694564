import Scenarios

/// A finished drill, as far as certification asks about it.
public struct ShownDrill: Sendable, Hashable {
    public var id: String
    public var scenario: String
    public var title: String
    public var tags: Set<String>
    /// 1...3.
    public var level: Int
    public var mode: DrillMode
    /// RFC 3339 UTC.
    public var endedAt: String
    /// Basis points.
    public var score: Int
    public var passed: Bool
    public var hints: Int
    public var unsafeActs: Int
    /// Whether a language model turned words into commands.
    public var usedModel: Bool
    /// Of an exam whose seal holds: the pool it was drawn from; empty when its drill was chosen. Nil: no exam, or no seal that fits.
    public var pool: String?
    /// Of an exam: a model was at hand when it began.
    public var hadModel: Bool
    /// Of an exam: its clock was that of a script, which stands while its writer thinks.
    public var wasScripted: Bool
    /// SHA-256 of the assessment's row, hexadecimal.
    public var recordHash: String

    public init(
        id: String, scenario: String, title: String, tags: Set<String>, level: Int, mode: DrillMode, endedAt: String, score: Int,
        passed: Bool, hints: Int, unsafeActs: Int, usedModel: Bool, pool: String?, hadModel: Bool, wasScripted: Bool = false,
        recordHash: String
    ) {
        self.id = id
        self.scenario = scenario
        self.title = title
        self.tags = tags
        self.level = level
        self.mode = mode
        self.endedAt = endedAt
        self.score = score
        self.passed = passed
        self.hints = hints
        self.unsafeActs = unsafeActs
        self.usedModel = usedModel
        self.pool = pool
        self.hadModel = hadModel
        self.wasScripted = wasScripted
        self.recordHash = recordHash
    }

    /// Seconds since 1970.
    var ended: Double { TimeFormat.iso(Array(endedAt.utf8)) ?? 0 }

    /// A row of the view `assessments`, with what is known of its seal.
    init(_ row: AssessmentRow, exam: ExamLog.Exam?) {
        let tags = (try? CanonicalJSON(parsing: row[.scenarioTags] ?? "[]")).map { json -> [String] in
            if case .array(let items) = json { items.compactMap { if case .string(let tag) = $0 { tag } else { nil } } } else { [] }
        }
        self.init(
            id: row.drillID, scenario: row.scenarioID, title: row.scenarioName, tags: Set(tags ?? []), level: row.integer(.level),
            mode: row[.mode].flatMap { DrillMode(rawValue: $0) } ?? .practice, endedAt: row.endedAt, score: row.scoreBP,
            passed: row.passed, hints: row.integer(.hintsUsed), unsafeActs: row.integer(.unsafeActs),
            usedModel: (row[.interpreter] ?? "").split(separator: ",").contains("model"),
            pool: exam.flatMap { $0.state == .holds ? $0.seal.pool : nil }, hadModel: exam?.seal.hadModel ?? false,
            wasScripted: exam?.seal.isScripted ?? false,
            recordHash: row[.recordHash] ?? "")
    }
}
