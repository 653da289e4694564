/// A drill as authored: an asset, what is hidden in it, what the trainee is told, how it is to be solved.
public struct Scenario: Sendable, Hashable {
    public enum Difficulty: String, Sendable, Codable, CaseIterable { case beginner, intermediate, advanced }

    /// What a drill teaches; told to instructors and counted, never shown to a trainee before the grade.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// One fault, from its signs to its name.
        case single
        /// Is it the process, or the instrument?
        case sensorOrProcess = "sensor-or-process"
        /// The fault comes and goes.
        case intermittent
        /// A controller holds the value that should have told.
        case masked
        /// Two faults at once, both to be named.
        case twoFaults = "two-faults"
        /// A wrong act makes it worse.
        case madeWorse = "made-worse"
        /// A complaint about a plant that is well.
        case nothingWrong = "nothing-wrong"
    }

    /// A fault the trainee is to find.
    public struct HiddenFault: Sendable, Hashable {
        public var mode: String
        /// Within 0...1, drawn from the range by the seed.
        public var severity: ClosedRange<Double>
        /// Seconds after the start, drawn from the range by the seed.
        public var onset: ClosedRange<Double>
        /// Instead of the fault mode's own.
        public var profile: FaultProfile?
        public init(mode: String, severity: ClosedRange<Double>, onset: ClosedRange<Double>, profile: FaultProfile?) {
            self.mode = mode
            self.severity = severity
            self.onset = onset
            self.profile = profile
        }
    }

    /// A look that supports the right answer.
    public struct Evidence: Sendable, Hashable {
        public enum Look: Sendable, Hashable {
            case tag(String)
            case inspection(String)
            case alarms
        }
        public var look: Look
        /// Relative worth; the rubric's points are shared out by it.
        public var weight: Int
        /// What it shows, for the debrief.
        public var shows: String
        public init(look: Look, weight: Int, shows: String) {
            self.look = look
            self.weight = weight
            self.shows = shows
        }
    }

    /// A step of the right procedure: one action, or any of several.
    public struct Step: Sendable, Hashable {
        public var anyOf: [String]
        public init(anyOf: [String]) { self.anyOf = anyOf }
    }

    /// Which recording is the plant's readings, and how it is played.
    public struct Replay: Sendable, Hashable {
        /// Where in the recording the drill begins.
        public enum Beginning: Sendable, Hashable {
            /// Seconds after the first row.
            case after(Double)
            /// A second as the recording has them: since 1970 for dates.
            case at(Double)
        }

        public var recording: String
        public var from: Beginning
        /// Recorded seconds in one of the drill.
        public var pace: Double
        public var location: SourceLocation

        public init(recording: String, from: Beginning = .after(0), pace: Double = 1, location: SourceLocation) {
            self.recording = recording
            self.from = from
            self.pace = pace
            self.location = location
        }
    }

    public var id: String
    public var version: Int
    public var title: String
    public var asset: String
    public var mode: String
    /// 1...3.
    public var level: Int
    public var difficulty: Difficulty
    public var kind: Kind
    /// Kept for exams: in no list, and started from a pool only.
    public var isForExams: Bool
    public var tags: [String]
    public var brief: String
    /// Empty: nothing is wrong with the plant.
    public var faults: [HiddenFault]
    public var targetSeconds: Int
    public var limitSeconds: Int
    /// Principle, where to look, what it is.
    public var hints: [String]
    public var evidence: [Evidence]
    /// In order.
    public var procedure: [Step]
    /// Badge earned by passing, e.g. `Hydraulics level 2`; empty for none.
    public var badge: String
    public var rubric: String
    /// A script (`@SECONDS text` lines) that solves the drill, for `scenario test` and CI.
    public var reference: [String]
    /// What must hold of the drill, for `scenario test` and CI.
    public var tests: [Assertion]
    /// Nil: every reading is simulated.
    public var replay: Replay?
    public var location: SourceLocation

    public init(
        id: String, version: Int, title: String, asset: String, mode: String, level: Int, difficulty: Difficulty,
        kind: Kind = .single, isForExams: Bool = false, tags: [String], brief: String, faults: [HiddenFault], targetSeconds: Int,
        limitSeconds: Int, hints: [String],
        evidence: [Evidence], procedure: [Step], badge: String, rubric: String, reference: [String],
        tests: [Assertion] = [], replay: Replay? = nil,
        location: SourceLocation
    ) {
        self.id = id
        self.version = version
        self.title = title
        self.asset = asset
        self.mode = mode
        self.level = level
        self.difficulty = difficulty
        self.kind = kind
        self.isForExams = isForExams
        self.tags = tags
        self.brief = brief
        self.faults = faults
        self.targetSeconds = targetSeconds
        self.limitSeconds = limitSeconds
        self.hints = hints
        self.evidence = evidence
        self.procedure = procedure
        self.badge = badge
        self.rubric = rubric
        self.reference = reference
        self.tests = tests
        self.replay = replay
        self.location = location
    }
}
