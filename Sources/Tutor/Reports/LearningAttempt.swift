/// What is learned from one attempt.
public struct LearningAttempt: Sendable, Hashable {
    public var trainee: String
    public var scenario: String
    /// 1...3.
    public var level: Int
    public var tags: [String]
    public var scoreBP: Int
    public var passed: Bool
    /// Dangerous acts.
    public var unsafeActs: Int
    public var hints: Int
    /// Simulated seconds to the diagnosis; nil when there was none.
    public var seconds: Int?
    /// By when an ideal observer is sure; nil where that is not known.
    public var parSeconds: Int?
    /// RFC 3339 UTC.
    public var endedAt: String

    public init(
        trainee: String, scenario: String, level: Int, tags: [String] = [], scoreBP: Int, passed: Bool, unsafeActs: Int = 0,
        hints: Int = 0, seconds: Int? = nil, parSeconds: Int? = nil, endedAt: String
    ) {
        self.trainee = trainee
        self.scenario = scenario
        self.level = level
        self.tags = tags
        self.scoreBP = scoreBP
        self.passed = passed
        self.unsafeActs = unsafeActs
        self.hints = hints
        self.seconds = seconds
        self.parSeconds = parSeconds
        self.endedAt = endedAt
    }

    /// How well it was known, for ``FSRS``.
    public var rating: FSRS.Rating {
        guard passed, unsafeActs == 0 else { return .again }
        if scoreBP < 8500 || hints > 0 { return .hard }
        // Whole numbers: four fifths of par.
        if scoreBP >= 9500, let seconds, let parSeconds, 5 * seconds <= 4 * parSeconds { return .easy }
        return .good
    }
}
