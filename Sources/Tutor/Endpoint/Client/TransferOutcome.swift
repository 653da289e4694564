/// How a transfer ended.
enum TransferOutcome: Sendable {
    /// All that it had to say has been said on the way.
    case complete
    case answered(HTTPResponse)
    case failed(EndpointError)
    /// Whoever wanted it does no more.
    case cancelled
}
