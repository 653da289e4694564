/// How long an endpoint may take, and how much it may say. Seconds of a monotonic clock.
public struct EndpointLimits: Sendable, Hashable {
    public var connect = 5.0
    /// Until the first word or call; comments and keep-alives do not count.
    public var firstToken = 20.0
    /// Between two pieces of data once it has begun.
    public var idle = 15.0
    /// The whole request.
    public var total = 90.0
    /// Bytes of one line of a stream.
    public var longestLine = 1 << 20
    /// Bytes of a whole answer.
    public var longestAnswer = 8 << 20
    /// Tool calls in one answer; more are malformed.
    public var mostCalls = 64

    public init() {}
}
