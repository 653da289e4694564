/// Keeps a conversation from waiting on an endpoint that does not answer: after three failures in a row, or one that nobody can
/// mend by asking again, it opens; then a probe is let through now and then, until one succeeds.
struct CircuitBreaker: Sendable, Hashable {
    enum State: Sendable, Hashable {
        case closed
        /// Until this moment of the monotonic clock nothing is asked.
        case open(until: Double)
        /// A probe is under way.
        case halfOpen
    }

    static let failuresThatOpen = 3
    static let firstPause = 30.0
    static let longestPause = 300.0

    private(set) var state = State.closed
    private(set) var failures = 0
    private(set) var lastError: EndpointError?
    private var pause = Self.firstPause

    /// Whether a trainee's words may go to the model now.
    var isClosed: Bool { state == .closed }

    mutating func succeeded() {
        self = CircuitBreaker()
    }

    /// - Parameter jitter: 0..<1, takes up to a quarter off the pause.
    mutating func failed(_ error: EndpointError, now: Double, jitter: Double) {
        failures += 1
        lastError = error
        switch state {
        case .closed:
            guard failures >= Self.failuresThatOpen || error.isFinal || (error.retryAfter ?? 0) > Self.firstPause else { return }
        case .halfOpen: pause = min(Self.longestPause, pause * 2)
        case .open: return
        }
        let asked = min(Self.longestPause, error.retryAfter ?? 0)
        state = .open(until: now + max(asked, pause * (1 - 0.25 * jitter)))
    }

    /// Whether a probe is due; it counts as under way when this says yes.
    mutating func takeProbe(now: Double) -> Bool {
        guard case .open(let until) = state, now >= until else { return false }
        state = .halfOpen
        return true
    }

    /// The probe was dropped before it had an answer.
    mutating func probeDropped(now: Double) {
        if state == .halfOpen { state = .open(until: now + 1) }
    }

    /// Seconds until the next probe; nil when none is waited for.
    func secondsToProbe(now: Double) -> Int? {
        guard case .open(let until) = state else { return nil }
        return max(0, Int((until - now).rounded(.up)))
    }
}
