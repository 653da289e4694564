/// Speaks HTTP by libcurl on a thread of its own, which starts with the first request.
public final class EndpointClient: Sendable {
    /// Sends a chat request and gives what comes of it. Ending the iteration or cancelling its task closes the connection.
    /// - Returns: ends after ``ChatStreamEvent/finished(_:)``; throws ``EndpointError``. A cancelled iteration ends without either.
    public func chat(_ request: ChatRequest, at target: EndpointTarget) -> AsyncThrowingStream<ChatStreamEvent, any Error> {
        AsyncThrowingStream { $0.finish(throwing: EndpointError.malformed) }
    }

    /// One small exchange: a token, a score.
    public func exchange(_ request: HTTPRequest) async throws(EndpointError) -> HTTPResponse { throw .malformed }

    public init(_ options: NetworkOptions = NetworkOptions()) {}
}
