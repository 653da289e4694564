import Testing

@testable import Tutor

@Suite struct CircuitBreakerTests {
    private let failure = EndpointError.cutOff(bytes: 0)

    @Test func threeFailuresInARowOpenItAndASuccessBetweenDoesNot() {
        var breaker = CircuitBreaker()
        breaker.failed(failure, now: 0, jitter: 0)
        breaker.failed(failure, now: 1, jitter: 0)
        breaker.succeeded()
        breaker.failed(failure, now: 2, jitter: 0)
        breaker.failed(failure, now: 3, jitter: 0)
        #expect(breaker.isClosed)
        breaker.failed(failure, now: 4, jitter: 0)
        #expect(breaker.state == .open(until: 34))
    }

    @Test func aRefusedKeyOpensItAtOnce() {
        var breaker = CircuitBreaker()
        breaker.failed(.refused(status: 401, code: nil, message: "", retryAfter: nil), now: 10, jitter: 0)
        #expect(breaker.state == .open(until: 40))
    }

    @Test func probesComeAfterThirtySecondsThenAfterTwiceAsLongUpToFiveMinutes() {
        var breaker = CircuitBreaker()
        for _ in 0..<3 { breaker.failed(failure, now: 0, jitter: 0) }
        var now = 0.0
        var pauses: [Double] = []
        for _ in 0..<6 {
            guard case .open(let until) = breaker.state else { return #expect(Bool(false), "not open") }
            pauses.append(until - now)
            let taken = [breaker.takeProbe(now: until - 0.1), breaker.takeProbe(now: until), breaker.takeProbe(now: until)]
            #expect(taken == [false, true, false], "when it is due, and only one at a time")
            now = until
            breaker.failed(failure, now: now, jitter: 0)
        }
        #expect(pauses == [30, 60, 120, 240, 300, 300])
        guard case .open(let until) = breaker.state else { return #expect(Bool(false), "not open") }
        let taken = breaker.takeProbe(now: until)
        #expect(taken)
        breaker.succeeded()
        #expect(breaker.isClosed)
    }

    @Test func theServersOwnTimeIsKept() {
        var breaker = CircuitBreaker()
        breaker.failed(.refused(status: 429, code: nil, message: "", retryAfter: 120), now: 0, jitter: 0.9)
        #expect(breaker.state == .open(until: 120))
        #expect(breaker.secondsToProbe(now: 100.5) == 20)
    }

    @Test func waitsDoubleAndAServersWordGoesFirst() {
        let policy = RetryPolicy()
        #expect(policy.delay(before: 1, after: failure, jitter: 0) == 0.5)
        #expect(policy.delay(before: 2, after: failure, jitter: 0) == 1)
        #expect(policy.delay(before: 3, after: failure, jitter: 0) == nil)
        #expect(policy.delay(before: 1, after: failure, jitter: 1) == 0.375)
        func refused(_ status: Int, _ after: Double?) -> EndpointError {
            .refused(status: status, code: nil, message: "", retryAfter: after)
        }
        #expect(policy.delay(before: 1, after: refused(503, 7), jitter: 0.5) == 7)
        #expect(policy.delay(before: 1, after: refused(503, 21), jitter: 0) == nil)
        #expect(policy.delay(before: 1, after: refused(429, nil), jitter: 0) == nil)
        #expect(policy.delay(before: 1, after: refused(400, nil), jitter: 0) == nil)
        #expect(policy.delay(before: 1, after: .timedOut(.firstToken), jitter: 0) == nil)
    }
}
