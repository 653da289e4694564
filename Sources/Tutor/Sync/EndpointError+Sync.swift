extension EndpointError {
    /// Whether the next try may go better by itself.
    var mayPass: Bool {
        switch self {
        case .notConnected(.tls), .insecure, .redirected, .notAChat, .malformed, .tooLarge, .truncatedCall, .badArguments,
            .failedInside:
            false
        case .noCredentials(.unreachable): true
        case .noCredentials: false
        case .notConnected, .timedOut, .cutOff, .refused: true
        }
    }

    /// A word for the outbox.
    var name: String {
        switch self {
        case .notConnected(let obstacle): "not connected: \(obstacle.rawValue)"
        case .timedOut(let phase): "timed out: \(phase.rawValue)"
        case .cutOff: "cut off"
        default: "no answer"
        }
    }
}
