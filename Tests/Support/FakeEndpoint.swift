import Glibc
import Synchronization

/// A chat endpoint on loopback that does what a test tells it to, on threads of its own: real sockets, HTTP/1.1, and a record of
/// every byte that came.
///
///     let server = try FakeEndpoint { _ in .chat("Hello.") }
///     server.script(.reply(429, "application/json", "{}", headers: ["Retry-After": "1"]))  // the first request only
///     ... server.url() ... server.requests ... await server.close(of: 0)
///
/// Scripted responses are taken first, in order; then the handler is asked. A connection is served for at most `patience` seconds.
public final class FakeEndpoint: Sendable {
    public typealias Handler = @Sendable (FakeRequest) -> FakeResponse

    /// A system call that failed, and its errno.
    public struct Failure: Error {
        public var call: String
        public var code: Int32
    }

    public let port: UInt16
    private let log = FakeLog()
    private let listener: Int32
    /// One end of a pair; every thread polls the other, which becomes readable when this one closes.
    private let stopEnd: Int32
    private let watchedEnd: Int32
    private let threads = Mutex<[pthread_t]>([])
    private let isStopped = Atomic(false)

    /// Listens on a port of the system's choice.
    /// - Parameter handler: called on a connection's thread, for requests that no scripted response is left for.
    public init(patience: Double = 120, _ handler: @escaping Handler = { _ in .reply(404, "text/plain", "not scripted") })
        throws(Failure)
    {
        (listener, port) = try Loopback.listen(backlog: 128)
        var pair: [Int32] = [-1, -1]
        socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &pair)
        (stopEnd, watchedEnd) = (pair[0], pair[1])
        let log = log
        let listener = listener
        let watchedEnd = watchedEnd
        // The thread must not keep the endpoint alive: its deinit is what ends the thread.
        let accepting = FakeThread.start {
            Self.accept(listener: listener, stop: watchedEnd, patience: patience, log: log, handler: handler)
        }
        threads.withLock { $0.append(accepting) }
    }

    deinit { stop() }

    /// Closes everything and waits for every thread.
    public func stop() {
        guard !isStopped.exchange(true, ordering: .sequentiallyConsistent) else { return }
        Glibc.close(stopEnd)
        for thread in threads.withLock({ $0 }) { pthread_join(thread, nil) }
        Glibc.close(listener)
        Glibc.close(watchedEnd)
    }

    /// Where it answers. Any path will do.
    public func url(_ path: String = "/v1/chat/completions") -> String { "http://127.0.0.1:\(port)\(path)" }

    /// Adds responses for the next requests, whichever connection they come on.
    public func script(_ responses: FakeResponse...) { log.script(responses) }

    // MARK: What it has seen

    public var requests: [FakeRequest] { log.now.requests }

    /// How many connections it has accepted.
    public var connections: Int { log.now.received.count }

    /// Every byte of every connection, as text.
    public var received: String { String(decoding: log.now.received.joined(), as: UTF8.self) }

    public var closes: [FakeClose] { log.now.closes }

    /// Waits without blocking a thread of the pool.
    /// - Returns: whether so many requests have come in time.
    public func requests(_ count: Int, within seconds: Double = 60) async -> Bool {
        await eventually(within: seconds) { self.requests.count >= count }
    }

    /// Waits for the client to close a connection.
    /// - Returns: nil when it has not in time.
    public func close(of connection: Int, within seconds: Double = 60) async -> FakeClose? {
        _ = await eventually(within: seconds) { self.closes.contains { $0.connection == connection } }
        return closes.first { $0.connection == connection }
    }

    // MARK: Its threads

    private static func accept(listener: Int32, stop: Int32, patience: Double, log: FakeLog, handler: @escaping Handler) {
        var threads: [pthread_t] = []
        while true {
            var fds = [
                pollfd(fd: listener, events: Int16(POLLIN), revents: 0), pollfd(fd: stop, events: Int16(POLLIN), revents: 0),
            ]
            poll(&fds, 2, -1)
            guard fds[1].revents == 0 else { break }
            let socket = Glibc.accept(listener, nil, nil)
            guard socket >= 0 else { continue }
            // A program that a test starts would keep the connection open after it was closed here.
            _ = fcntl(socket, F_SETFD, FD_CLOEXEC)
            var on: Int32 = 1
            setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
            let number = log.accepted()
            threads.append(
                FakeThread.start {
                    FakeConnection(socket: socket, stop: stop, number: number, deadline: MonotonicTime.now + patience, log: log)
                        .serve(handler)
                })
        }
        for thread in threads { pthread_join(thread, nil) }
    }
}
