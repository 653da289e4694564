/// What a journal belongs to: with the library's files and the entries, everything needed to run the drill again.
public struct DrillHeader: Sendable, Hashable, Codable {
    public var drillID: String
    public var scenarioID: String
    public var scenarioVersion: Int
    /// SHA-256 of the asset and scenario files as they were, hexadecimal: a later edit must not change an old drill unseen.
    public var contentDigest: String
    public var mode: DrillMode
    public var seed: UInt64
    public var traineeID: String
    public var traineeName: String
    public var office: String
    /// Wall clock at the start, RFC 3339 UTC with milliseconds. Never an input of the simulation.
    public var startedAt: String
    public var program: String
    /// Of an exam; nil otherwise, and for exams of before there were seals.
    public var exam: Exam?

    public init(
        drillID: String, scenarioID: String, scenarioVersion: Int, contentDigest: String, mode: DrillMode, seed: UInt64,
        traineeID: String, traineeName: String, office: String, startedAt: String, program: String, exam: Exam? = nil
    ) {
        self.drillID = drillID
        self.scenarioID = scenarioID
        self.scenarioVersion = scenarioVersion
        self.contentDigest = contentDigest
        self.mode = mode
        self.seed = seed
        self.traineeID = traineeID
        self.traineeName = traineeName
        self.office = office
        self.startedAt = startedAt
        self.program = program
        self.exam = exam
    }
}
