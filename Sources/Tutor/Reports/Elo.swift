import Glibc

/// Who is how good, and which drill how hard, on one scale: the rating of chess players (A. E. Elo, "The Rating of Chessplayers", 1978),
/// a trainee playing against a drill. The outcome is the share of the full score. Works from the first attempt.
public struct Elo: Sendable, Hashable {
    /// One side.
    public struct Rating: Sendable, Hashable {
        public var value: Double
        /// Attempts that it was made of.
        public var attempts: Int
    }

    /// Where a trainee starts, and a drill of each level: a newcomer is expected to get 76 % of a drill of level 1.
    public static let start = 1500.0
    public static func start(level: Int) -> Double { 1500 + 200 * Double(min(3, max(1, level)) - 2) }

    /// How much one attempt moves a side: first quickly, then steadily.
    static func step(after attempts: Int) -> Double { attempts < 10 ? 32 : 16 }

    public private(set) var trainees: [String: Rating] = [:]
    public private(set) var scenarios: [String: Rating] = [:]

    public init() {}

    /// Of attempts in the order in which they ended.
    public init(_ attempts: some Sequence<LearningAttempt>) {
        for attempt in attempts { take(attempt) }
    }

    /// The share of the full score that one rating is expected to get against another.
    public static func expected(_ trainee: Double, against scenario: Double) -> Double {
        1 / (1 + pow(10, (scenario - trainee) / 400))
    }

    /// What a trainee is expected to get in a drill; whoever is not known has the rating to start with.
    public func expected(trainee: String, scenario: String, level: Int) -> Double {
        Self.expected(
            trainees[trainee]?.value ?? Self.start, against: scenarios[scenario]?.value ?? Self.start(level: level))
    }

    /// Both sides learn from an attempt.
    mutating func take(_ attempt: LearningAttempt) {
        var trainee = trainees[attempt.trainee] ?? Rating(value: Self.start, attempts: 0)
        var scenario = scenarios[attempt.scenario] ?? Rating(value: Self.start(level: attempt.level), attempts: 0)
        let surprise = Double(attempt.scoreBP) / 10_000 - Self.expected(trainee.value, against: scenario.value)
        trainee.value += Self.step(after: trainee.attempts) * surprise
        scenario.value -= Self.step(after: scenario.attempts) * surprise
        trainee.attempts += 1
        scenario.attempts += 1
        trainees[attempt.trainee] = trainee
        scenarios[attempt.scenario] = scenario
    }
}
