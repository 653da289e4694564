/// What is scored and for how many points; all points are basis points of the whole, 10000 in sum.
public struct Rubric: Sendable, Hashable {
    public var id: String
    public var version: Int
    public var title: String
    public var component: Int
    public var failureMode: Int
    public var cause: Int
    public var evidence: Int
    public var time: Int
    public var procedure: Int
    /// Taken off for the first, second and third hint.
    public var hintCost: [Int]
    /// Taken off for each act of poor practice.
    public var poorActCost: Int
    /// Needed to pass.
    public var passMark: Int
    public var location: SourceLocation

    public init(
        id: String, version: Int, title: String, component: Int, failureMode: Int, cause: Int, evidence: Int, time: Int,
        procedure: Int, hintCost: [Int], poorActCost: Int, passMark: Int, location: SourceLocation
    ) {
        self.id = id
        self.version = version
        self.title = title
        self.component = component
        self.failureMode = failureMode
        self.cause = cause
        self.evidence = evidence
        self.time = time
        self.procedure = procedure
        self.hintCost = hintCost
        self.poorActCost = poorActCost
        self.passMark = passMark
        self.location = location
    }
}
