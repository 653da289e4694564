/// What a person must have shown to be certified for something, and how long that holds. Who certifies is not in it: a site says so.
public struct Certification: Sendable, Hashable, Codable {
    /// One thing to have shown.
    public enum Requirement: Sendable, Hashable, Codable {
        /// This many different drills with a tag, of at least this level (1...3), passed.
        case drills(tag: String, level: Int, count: Int)
        /// One drill, passed.
        case scenario(String)
        /// This many exams drawn from a pool, passed.
        case exams(pool: String, passes: Int)
    }

    /// What a passed drill must be like to count.
    public struct Conditions: Sendable, Hashable, Codable {
        /// Which kind of run counts at least: an exam counts for a drill, not the other way round.
        public enum Run: String, Sendable, Hashable, Codable, CaseIterable { case drill, exam }
        public var run: Run
        /// Basis points of 10000; 0 for the rubric's own pass mark alone.
        public var score: Int
        /// Nil: any number.
        public var hints: Int?
        /// No act of poor practice; a safety-critical act never passes anyway.
        public var isSafe: Bool

        public init(run: Run = .drill, score: Int = 0, hints: Int? = nil, isSafe: Bool = false) {
            self.run = run
            self.score = score
            self.hints = hints
            self.isSafe = isSafe
        }
    }

    /// Who says that somebody is certified.
    public enum Decision: String, Sendable, Hashable, Codable, CaseIterable {
        /// A person who neither learned nor overrode there.
        case person
        /// The program, as soon as the requirements are met.
        case automatic
    }

    /// Whether a language model may have taken part in what counts.
    public enum ModelUse: String, Sendable, Hashable, Codable, CaseIterable {
        case allowed
        /// A drill in which one turned words into commands does not count, nor an exam that began with one at hand.
        case refused
    }

    /// How many of the requirements must be met.
    public enum Rule: String, Sendable, Hashable, Codable, CaseIterable { case all, any }

    public var id: String
    /// Of the requirements: what somebody was certified by stays on record.
    public var version: Int
    public var title: String
    public var requirements: [Requirement]
    /// For what requirements of drills count; exams of a pool are exams.
    public var conditions: Conditions
    /// What was shown longer ago than this, in seconds, does not count; nil: it always does.
    public var within: Double?
    /// Seconds from the day of issue.
    public var validFor: Double
    /// Seconds after its end for which the records behind it are to be kept; nil: the site's own rule.
    public var keepRecords: Double?
    public var rule: Rule
    public var decision: Decision
    public var model: ModelUse
    /// Whether one drill may count for several requirements.
    public var isShared: Bool
    public var location: SourceLocation

    public init(
        id: String, version: Int, title: String, requirements: [Requirement], conditions: Conditions = Conditions(),
        within: Double? = nil, validFor: Double, keepRecords: Double? = nil, rule: Rule = .all,
        decision: Decision = .person, model: ModelUse = .allowed, isShared: Bool = false, location: SourceLocation
    ) {
        self.id = id
        self.version = version
        self.title = title
        self.requirements = requirements
        self.conditions = conditions
        self.within = within
        self.validFor = validFor
        self.keepRecords = keepRecords
        self.rule = rule
        self.decision = decision
        self.model = model
        self.isShared = isShared
        self.location = location
    }
}
