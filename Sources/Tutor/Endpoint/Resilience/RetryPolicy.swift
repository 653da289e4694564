/// When to ask again, and when not. Figures as the OpenAI client libraries have them: half a second, doubling, eight at most.
struct RetryPolicy: Sendable {
    /// More attempts than the first, within one answer.
    var most = 2
    /// A server that wants longer is not waited for: the turn is answered offline.
    var longestWait = 20.0

    /// Seconds to wait before attempt `number` (1 is the first repetition); nil when there is to be none.
    /// - Parameter jitter: 0..<1; takes up to a quarter off, so that many clients do not come back at once.
    func delay(before number: Int, after error: EndpointError, jitter: Double) -> Double? {
        guard number <= most, error.isTransient else { return nil }
        if let asked = error.retryAfter { return asked <= longestWait ? max(0.1, asked) : nil }
        // A server that counts requests and says nothing of when it will have done is not pressed further.
        if case .refused(429, _, _, _) = error { return nil }
        var wait = 0.5
        for _ in 1..<max(2, number) where number > 1 { wait *= 2 }
        return min(wait, 8) * (1 - 0.25 * jitter)
    }
}
