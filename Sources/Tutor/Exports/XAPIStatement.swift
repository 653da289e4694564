/// One xAPI 1.0.3 statement, ready to be sent. Sent again it has the same id and the same bytes.
public struct XAPIStatement: Sendable, Hashable {
    /// UUID, lower case.
    public var id: String
    public var verb: XAPIVerb
    public var json: ExactJSON
}
