/// Speaks HTTP by libcurl on a thread of its own, which starts with the first request.
public final class EndpointClient: Sendable {
    /// Seen by tests, which watch it go.
    let thread: CurlThread
    private let options: NetworkOptions

    public init(_ options: NetworkOptions = NetworkOptions()) {
        self.options = options
        thread = CurlThread(options)
    }

    deinit { close() }

    /// Ends what is under way and the thread, and waits for that: milliseconds. What is asked for afterwards fails.
    public func close() { thread.stop() }

    /// Sends a chat request and gives what comes of it. Ending the iteration or cancelling its task closes the connection.
    ///
    /// The stream does not keep the client alive: when that goes, the stream ends with ``EndpointError/cutOff(bytes:)``.
    /// - Returns: ends after ``ChatStreamEvent/finished(_:)``; throws ``EndpointError``. A cancelled iteration ends without either.
    public func chat(_ request: ChatRequest, at target: EndpointTarget) -> AsyncThrowingStream<ChatStreamEvent, any Error> {
        let (stream, sink) = AsyncThrowingStream.makeStream(of: ChatStreamEvent.self)
        let run = ChatRun(request: request, target: target, limits: options.limits, thread: thread, sink: sink)
        let task = Task(executorPreference: EndpointExecutor.shared) { await run.perform() }
        sink.onTermination = { if case .cancelled = $0 { task.cancel() } }
        return stream
    }

    /// One small exchange: a token, a score. A cancelled one throws ``EndpointError/cutOff(bytes:)``.
    public func exchange(_ request: HTTPRequest) async throws(EndpointError) -> HTTPResponse {
        guard let url = RequestURL(request.url) else { throw .notConnected(CurlLoop.isReady ? .name : .library) }
        guard request.authorization == nil || url.isPrivate else { throw .insecure(host: url.host) }
        var limits = options.limits
        (limits.firstToken, limits.idle, limits.total) = (.infinity, .infinity, request.timeout)
        let most = limits.longestAnswer
        let order = TransferOrder(
            method: request.method, url: url, headers: request.headers, authorization: request.authorization, body: request.body,
            limits: limits, began: Monotonic.now, receiver: { ExchangeReceiver(most: most) })
        switch await thread.run(order) {
        case .answered(let response): return response.without(request.authorization)
        case .failed(let error): throw error
        case .complete, .cancelled: throw .cutOff(bytes: 0)
        }
    }
}
