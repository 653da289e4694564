/// What lists and searches need of a drill: its file need not be read again for it. Holds no hidden fault.
public struct ScenarioSummary: Sendable, Hashable, Codable {
    public var id: String
    public var title: String
    public var asset: String
    /// 1...3.
    public var level: Int
    public var difficulty: Scenario.Difficulty
    public var tags: [String]
    public var targetSeconds: Int
    /// Kept for exams: in no list.
    public var isForExams: Bool
    /// What the drill refers to, so that a change of one of them checks it again.
    public var rubric: String
    public var recording: String?
    public var location: SourceLocation

    public init(_ scenario: Scenario) {
        id = scenario.id
        title = scenario.title
        asset = scenario.asset
        level = scenario.level
        difficulty = scenario.difficulty
        tags = scenario.tags
        targetSeconds = scenario.targetSeconds
        isForExams = scenario.isForExams
        rubric = scenario.rubric
        recording = scenario.replay?.recording
        location = scenario.location
    }

    /// A pool in the place of the drill that will be drawn from it.
    init(_ pool: ExamPool, longestTarget: Int) {
        id = pool.id
        title = pool.title
        asset = ""
        level = pool.level
        difficulty = [.beginner, .intermediate, .advanced][pool.level - 1]
        tags = ["exam"]
        targetSeconds = longestTarget
        isForExams = true
        rubric = ""
        location = pool.location
    }
}
