import Scenarios

/// What came of a command: facts with ids, from which every face and language makes its own words.
public enum Outcome: Sendable, Hashable, Codable {
    /// Drills that match, best first.
    case drills([String])
    /// Drills are asked for from inside a drill: whoever holds the library looks for them.
    case search(query: String, industry: String?, level: Int?, tag: String?)
    case started(scenario: String)
    case readings([Reading])
    /// What was shown at an earlier tick.
    case readingsBack(at: Tick, [Reading])
    case trend(tags: [String], from: Int, to: Int)
    /// A page of the plant view; tags and time are those of a trend.
    case page(PlantPage, tags: [String], from: Int, to: Int)
    case alarms([Alarm])
    /// Codes `tag.kind` of the alarms that were acknowledged.
    case acknowledged([Alarm])
    case inspected(component: String, finding: String, abnormal: Bool, seconds: Int, unsafe: Bool)
    case operated(action: String, value: Double?, seconds: Int, unsafe: Bool, mended: Bool)
    case notOperated(action: String, reason: Obstacle)
    case hint(number: Int, of: Int, text: String, costBP: Int)
    case noMoreHints
    case noted(String)
    /// Echoed; waits for Enter, yes or no.
    case proposed(Command)
    case nothingToConfirm
    case cancelled
    case diagnosed
    case injected(fault: String, severity: Double)
    /// A fault that the trainee is to find.
    case injectedSecretly
    case injectedLie(tag: String, lie: InstrumentLie, severity: Double)
    /// The machine now runs as this mode has it.
    case mode(String)
    case cleared
    case explained(topic: String)
    case noSuchTopic(String, known: [String])
    case paused
    case resumed
    case speed(Double)
    case status(elapsed: Int, target: Int, limit: Int, alarms: Int)
    case progress
    case leaderboard
    case certificates
    case help(topic: String?)
    case clarify(Interpretation.Clarification)
    case refused(command: CommandName, reason: Refusal)
    case ended(JournalEntry.EndReason)

    public struct Reading: Sendable, Hashable, Codable {
        public var tag: String
        /// Nil when quality is bad.
        public var value: Double?
        public var quality: UInt32
        /// Change per minute over the last two minutes, in the tag's unit; nil when there is too little to tell.
        public var perMinute: Double?
    }

    public struct Alarm: Sendable, Hashable, Codable {
        public var tag: String
        public var kind: AlarmLimit.Kind
        public var level: AlarmLimit.Level
        public var code: String
        public var state: AlarmState
    }

    /// Why an action could not be done.
    public enum Obstacle: Sendable, Hashable, Codable {
        case needs(control: String, value: Double)
        case heldByTrip(String)
        case tripStands(String)
        case valueMissing(control: String)
        case valueOutside(control: String)
    }

    /// Why a command was not carried out at all.
    public enum Refusal: Sendable, Hashable, Codable {
        case notInMode(DrillMode)
        case noDrill
        case drillRunning
        case unknown(argument: String, value: String, suggestion: String?)
        case missing(argument: String)
        case quoteNotSaid
        case alreadyEnded
        /// `start` matches several drills.
        case ambiguous([String])
        case noMatch(String)
        /// Kept for exams.
        case examOnly(String)
        /// An exam draws its seed itself.
        case seedInExam
    }
}
