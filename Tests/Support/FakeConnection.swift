import Glibc

/// One accepted connection, served by one thread. Every wait also watches the server's stop descriptor and the deadline, so that no
/// thread outlives its test.
final class FakeConnection {
    private let socket: Int32
    private let stop: Int32
    private let number: Int
    private let deadline: Double
    private let log: FakeLog
    /// What has come and belongs to no request yet.
    private var buffer: [UInt8] = []
    private var isOver = false

    init(socket: Int32, stop: Int32, number: Int, deadline: Double, log: FakeLog) {
        self.socket = socket
        self.stop = stop
        self.number = number
        self.deadline = deadline
        self.log = log
    }

    deinit { if !isOver { close(socket) } }

    /// Reads requests and answers them until either side closes.
    func serve(_ handler: FakeEndpoint.Handler) {
        var count = 0
        while !isOver, let request = readRequest(count) {
            count += 1
            log.requested(request)
            let response = log.nextScripted() ?? handler(request)
            for step in response.steps where !isOver { carryOut(step) }
        }
    }

    // MARK: Reading

    private func readRequest(_ count: Int) -> FakeRequest? {
        while true {
            if let request = takeRequest(count) { return request }
            guard waitForInput(until: deadline), receive() else { return nil }
        }
    }

    private func takeRequest(_ count: Int) -> FakeRequest? {
        guard let end = buffer.firstRange(of: Array("\r\n\r\n".utf8)) else { return nil }
        let lines = String(decoding: buffer[..<end.lowerBound], as: UTF8.self).split(
            separator: "\r\n", omittingEmptySubsequences: false)
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
            guard let colon = line.firstIndex(of: ":") else { continue }
            headers[line[..<colon].lowercased()] = String(line[line.index(after: colon)...].drop { $0 == " " })
        }
        let length = headers["content-length"].flatMap(Int.init) ?? 0
        guard buffer.count - end.upperBound >= length else { return nil }
        let words = lines[0].split(separator: " ").map(String.init)
        let body = Array(buffer[end.upperBound..<end.upperBound + length])
        buffer.removeFirst(end.upperBound + length)
        return FakeRequest(
            connection: number, number: count, method: words.first ?? "", target: words.count > 1 ? words[1] : "", headers: headers,
            body: body, at: MonotonicTime.now)
    }

    /// - Returns: whether there is something to read, or a close to be seen.
    private func waitForInput(until end: Double) -> Bool {
        while !isOver {
            let left = min(end, deadline) - MonotonicTime.now
            guard left > 0 else { return false }
            var fds = [pollfd(fd: socket, events: Int16(POLLIN), revents: 0), pollfd(fd: stop, events: Int16(POLLIN), revents: 0)]
            let ready = poll(&fds, 2, Int32((left * 1000).rounded(.up)))
            if fds[1].revents != 0 {
                shut()
                return false
            }
            if ready > 0 { return true }
        }
        return false
    }

    /// - Returns: whether bytes came; false when the client has closed.
    private func receive() -> Bool {
        var bytes = [UInt8](repeating: 0, count: 16 << 10)
        let count = recv(socket, &bytes, bytes.count, Int32(MSG_DONTWAIT))
        if count > 0 {
            log.received(bytes[..<count], on: number)
            buffer += bytes[..<count]
            return true
        }
        if count < 0, errno == EAGAIN || errno == EINTR { return true }
        log.closed(FakeClose(connection: number, at: MonotonicTime.now, reset: count < 0))
        shut()
        return false
    }

    // MARK: Steps

    private func carryOut(_ step: FakeStep) {
        switch step {
        case .bytes(let bytes): send(bytes)
        case .filler(let byte, let count):
            let block = [UInt8](repeating: byte, count: 64 << 10)
            var left = count
            while left > 0, !isOver {
                send(left < block.count ? Array(block[..<left]) : block)
                left -= block.count
            }
        case .drip(let bytes, let pause):
            for byte in bytes where !isOver {
                send([byte])
                wait(pause)
            }
        case .pause(let seconds): wait(seconds)
        case .untilClosed: wait(.infinity)
        case .repeat(let bytes, let pause):
            while !isOver, MonotonicTime.now < deadline {
                send(bytes)
                wait(pause)
            }
        case .call(let body): body()
        case .close: shut()
        case .reset:
            var linger = Glibc.linger(l_onoff: 1, l_linger: 0)
            setsockopt(socket, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout.size(ofValue: linger)))
            shut()
        }
    }

    /// Lets time pass; what comes meanwhile is kept, and a close is noted when it happens.
    private func wait(_ seconds: Double) {
        let end = MonotonicTime.now + seconds
        while waitForInput(until: end), receive() {}
    }

    private func send(_ bytes: [UInt8]) {
        var sent = 0
        while sent < bytes.count, !isOver, MonotonicTime.now < deadline {
            let count = bytes.withUnsafeBytes {
                Glibc.send(socket, $0.baseAddress! + sent, bytes.count - sent, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
            }
            if count >= 0 {
                sent += count
            } else if errno == EAGAIN {
                var fds = [
                    pollfd(fd: socket, events: Int16(POLLOUT), revents: 0), pollfd(fd: stop, events: Int16(POLLIN), revents: 0),
                ]
                poll(&fds, 2, 100)
                if fds[1].revents != 0 { shut() }
            } else if errno != EINTR {
                log.closed(FakeClose(connection: number, at: MonotonicTime.now, reset: true))
                shut()
            }
        }
    }

    private func shut() {
        guard !isOver else { return }
        isOver = true
        close(socket)
    }
}
