/// A drill that is over and graded: all that goes into the ledger.
public struct FinishedDrill: Sendable, Hashable, Codable {
    /// What reports ask about a scenario, as it was when the drill was run.
    public struct ScenarioFacts: Sendable, Hashable, Codable {
        public var title: String
        public var industry: String
        public var difficulty: String
        /// 1...3.
        public var level: Int
        public var tags: [String]
        /// Fault mode id of what was hidden, for statistics by fault; `none` when nothing was wrong.
        public var faultType: String
        /// What had to be reached under the rubric of the grade, basis points; nil in drills filed before version 0.2.
        public var passMarkBP: Int?

        public init(
            title: String, industry: String, difficulty: String, level: Int, tags: [String], faultType: String,
            passMarkBP: Int? = nil
        ) {
            self.title = title
            self.industry = industry
            self.difficulty = difficulty
            self.level = level
            self.tags = tags
            self.faultType = faultType
            self.passMarkBP = passMarkBP
        }
    }

    public var header: DrillHeader
    public var scenario: ScenarioFacts
    public var entries: [JournalEntry]
    public var assessment: Assessment
    /// Wall clock at the end, RFC 3339 UTC with milliseconds.
    public var endedAt: String
    /// State of the plant at the end, hexadecimal: a replay must arrive there.
    public var finalDigest: String
    /// The library's files that it ran on, which the ledger holds too; nil in drills filed before version 0.2.
    public var files: [FiledFile]?

    public init(
        header: DrillHeader, scenario: ScenarioFacts, entries: [JournalEntry], assessment: Assessment, endedAt: String,
        finalDigest: String, files: [FiledFile]? = nil
    ) {
        self.header = header
        self.scenario = scenario
        self.entries = entries
        self.assessment = assessment
        self.endedAt = endedAt
        self.finalDigest = finalDigest
        self.files = files
    }
}
