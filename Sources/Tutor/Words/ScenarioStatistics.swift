/// What the records say of one scenario so far, for offers and debriefs.
public struct ScenarioStatistics: Sendable, Hashable {
    /// One earlier attempt of the trainee's own.
    public struct Attempt: Sendable, Hashable {
        public var scoreBP: Int
        public var passed: Bool
        public var seconds: Int?
        /// RFC 3339 date part, `2026-11-21`.
        public var date: String
        public init(scoreBP: Int, passed: Bool, seconds: Int?, date: String) {
            self.scoreBP = scoreBP
            self.passed = passed
            self.seconds = seconds
            self.date = date
        }
    }

    /// Attempts of everybody, this one not included.
    public var attempts: Int
    /// Mean seconds to a right diagnosis, everybody; nil when nobody has made one.
    public var averageSeconds: Int?
    public var averageScoreBP: Int?
    /// The trainee's last.
    public var mine: Attempt?

    public init(attempts: Int = 0, averageSeconds: Int? = nil, averageScoreBP: Int? = nil, mine: Attempt? = nil) {
        self.attempts = attempts
        self.averageSeconds = averageSeconds
        self.averageScoreBP = averageScoreBP
        self.mine = mine
    }
}
