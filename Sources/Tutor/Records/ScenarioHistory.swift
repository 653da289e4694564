/// How a scenario has gone so far, for the debrief of the next attempt. Averages and bests are of passed attempts by anyone.
public struct ScenarioHistory: Sendable, Hashable {
    public var attempts: Int
    public var passes: Int
    public var averageScoreBP: Int?
    public var averageSeconds: Int?
    public var bestScoreBP: Int?
    public var bestSeconds: Int?
    /// The same trainee's last attempt at it.
    public var previous: AssessmentRow?

    public init(
        attempts: Int, passes: Int, averageScoreBP: Int?, averageSeconds: Int?, bestScoreBP: Int?, bestSeconds: Int?,
        previous: AssessmentRow?
    ) {
        self.attempts = attempts
        self.passes = passes
        self.averageScoreBP = averageScoreBP
        self.averageSeconds = averageSeconds
        self.bestScoreBP = bestScoreBP
        self.bestSeconds = bestSeconds
        self.previous = previous
    }
}
