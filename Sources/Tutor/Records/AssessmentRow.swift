import GRDB

/// One row of the view `assessments`.
///
/// Columns are read by name, so that what a program asks for and what plain SQL answers are the same thing.
public struct AssessmentRow: Sendable, Hashable {
    /// The columns, in the order of the view and of every export. Only ever added to.
    public enum Column: String, Sendable, CaseIterable {
        case assessmentID = "assessment_id"
        case drillID = "drill_id"
        case traineeID = "trainee_id"
        case traineeName = "trainee_name"
        case officeLocation = "office_location"
        case scenarioID = "scenario_id"
        case scenarioName = "scenario_name"
        case scenarioVersion = "scenario_version"
        case scenarioTags = "scenario_tags"
        case industry, difficulty, level
        case faultType = "fault_type"
        case mode
        case startedAt = "started_at"
        case endedAt = "ended_at"
        case assessmentDate = "assessment_date"
        case actions, diagnosis
        case diagnosisQuote = "diagnosis_quote"
        case correct
        case componentCorrect = "component_correct"
        case score
        case scoreBP = "score_bp"
        case passed
        case diagnosisTimeSeconds = "diagnosis_time_seconds"
        case targetSeconds = "target_seconds"
        case parSeconds = "par_seconds"
        case hintsUsed = "hints_used"
        case unsafeActs = "unsafe_acts"
        case evidencePosterior = "evidence_posterior"
        case interpreter, seed
        case rubricVersion = "rubric_version"
        case graderVersion = "grader_version"
        case recordHash = "record_hash"
        case endReason = "end_reason"
        case confidence
        case safetyCriticalActs = "safety_critical_acts"
        case badge
        case rubricID = "rubric_id"
        case program
        case originalScoreBP = "original_score_bp"
        case originalPassed = "original_passed"
        case overrideSequence = "override_seq"
        case appeal

        /// What the values are, for a format that tells types apart.
        public enum Form: Sendable { case text, number, flag, json }

        /// What the values of this column are.
        public var form: Form {
            switch self {
            case .correct, .componentCorrect, .passed, .originalPassed: .flag
            case .scenarioTags, .actions: .json
            case .scenarioVersion, .level, .score, .scoreBP, .diagnosisTimeSeconds, .targetSeconds, .parSeconds, .hintsUsed,
                .unsafeActs, .evidencePosterior, .seed, .rubricVersion, .graderVersion, .confidence, .safetyCriticalActs,
                .originalScoreBP, .overrideSequence:
                .number
            default: .text
            }
        }
    }

    /// The values as text, as they are written to a file; a column without a value is not in it.
    private var values: [Column: String] = [:]

    init(_ row: Row) throws {
        for column in Column.allCases {
            switch (try row.decode(DatabaseValue.self, forColumn: column.rawValue)).storage {
            case .null, .blob: break
            case .int64(let value): values[column] = "\(value)"
            case .string(let value): values[column] = value
            case .double(let value): values[column] = Int(exactly: value).map { "\($0)" } ?? "\(value)"
            }
        }
    }

    /// The value as text; nil for none.
    public subscript(column: Column) -> String? { values[column] }

    /// The value as an integer; 0 for none.
    public func integer(_ column: Column) -> Int { values[column].flatMap { Int($0) } ?? 0 }

    public var drillID: String { self[.drillID] ?? "" }
    public var scenarioID: String { self[.scenarioID] ?? "" }
    public var scenarioName: String { self[.scenarioName] ?? "" }
    public var traineeID: String { self[.traineeID] ?? "" }
    public var traineeName: String { self[.traineeName] ?? "" }
    public var endedAt: String { self[.endedAt] ?? "" }
    /// 0...10000; what counts now, after overrides.
    public var scoreBP: Int { integer(.scoreBP) }
    public var passed: Bool { integer(.passed) == 1 }
    /// What the grader said.
    public var originalScoreBP: Int { integer(.originalScoreBP) }
    public var originalPassed: Bool { integer(.originalPassed) == 1 }
    /// The override that counts; nil when the grader's word does.
    public var overrideSequence: Int? { self[.overrideSequence].flatMap { Int($0) } }
    /// What became of the newest appeal; nil when there was none.
    public var appeal: Appeal.State? { self[.appeal].flatMap { Appeal.State(rawValue: $0) } }
    /// Simulated seconds to the diagnosis; nil when there was none.
    public var diagnosisSeconds: Int? { self[.diagnosisTimeSeconds].flatMap { Int($0) } }
    public var targetSeconds: Int { integer(.targetSeconds) }
}
