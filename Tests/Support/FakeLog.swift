import Synchronization

/// What a ``FakeEndpoint`` has seen, written by its threads and read by tests.
final class FakeLog: Sendable {
    struct Contents: Sendable {
        /// Every byte that came, by connection.
        var received: [[UInt8]] = []
        var requests: [FakeRequest] = []
        var closes: [FakeClose] = []
        var scripted: [FakeResponse] = []
    }

    private let contents = Mutex(Contents())

    var now: Contents { contents.withLock { $0 } }

    /// - Returns: the new connection's number.
    func accepted() -> Int {
        contents.withLock {
            $0.received.append([])
            return $0.received.count - 1
        }
    }

    func received(_ bytes: ArraySlice<UInt8>, on connection: Int) {
        contents.withLock { $0.received[connection] += bytes }
    }

    func requested(_ request: FakeRequest) { contents.withLock { $0.requests.append(request) } }

    func closed(_ close: FakeClose) { contents.withLock { $0.closes.append(close) } }

    func script(_ responses: [FakeResponse]) { contents.withLock { $0.scripted += responses } }

    func nextScripted() -> FakeResponse? {
        contents.withLock { $0.scripted.isEmpty ? nil : $0.scripted.removeFirst() }
    }
}

/// A client's close, as the server saw it.
public struct FakeClose: Sendable {
    public var connection: Int
    /// By ``MonotonicTime``.
    public var at: Double
    /// RST, or an error of the socket; false for a close in good order.
    public var reset: Bool
}
