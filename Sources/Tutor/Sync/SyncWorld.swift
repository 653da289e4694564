import Scenarios

/// Clock, chance and network, as values.
public struct SyncWorld: Sendable {
    /// Seconds since 1970, UTC.
    public var now: @Sendable () -> Double
    /// Lets so many seconds pass.
    public var sleep: @Sendable (Double) async -> Void
    /// 0..<1, anew each time.
    public var jitter: @Sendable () -> Double
    /// One request and its answer.
    public var send: @Sendable (HTTPRequest) async throws(EndpointError) -> HTTPResponse

    public init(
        now: @escaping @Sendable () -> Double, sleep: @escaping @Sendable (Double) async -> Void,
        jitter: @escaping @Sendable () -> Double,
        send: @escaping @Sendable (HTTPRequest) async throws(EndpointError) -> HTTPResponse
    ) {
        self.now = now
        self.sleep = sleep
        self.jitter = jitter
        self.send = send
    }

    /// A moment from now as the records have it.
    func moment(after seconds: Double = 0) -> String {
        let text = CivilTime.text(now() + seconds)
        return ExportPeriod.moment(text) ?? text
    }
}
