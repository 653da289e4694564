import Glibc
import Synchronization

/// A mail server on loopback that does what a test tells it to: EHLO, AUTH PLAIN, MAIL, RCPT, DATA, and answers of the test's choice.
///
///     let server = try FakeMailServer()
///     server.answer(.rcpt, "550 no such user")   // once; then again as a good server would
///     ... "smtp://127.0.0.1:\(server.port)" ... server.mails
public final class FakeMailServer: Sendable {
    /// Where in the conversation an answer is given.
    public enum Moment: Sendable, Hashable { case greeting, ehlo, auth, mail, rcpt, data, end }

    /// A mail that was taken.
    public struct Mail: Sendable {
        public var from: String
        public var to: [String]
        /// Header and text as they came, dots taken back.
        public var text: String
        /// What it logged in with, decoded from nothing: the line as it came; empty for none.
        public var login: String

        /// A header's value, folded lines joined; nil when there is none.
        public func header(_ name: String) -> String? {
            let head = text.components("\r\n\r\n").first ?? ""
            let lines = head.replacing("\r\n ", with: " ").components("\r\n")
            return lines.first { $0.lowercased().hasPrefix(name.lowercased() + ": ") }.map { String($0.dropFirst(name.count + 2)) }
        }

        public var body: String { text.components("\r\n\r\n").dropFirst().joined(separator: "\r\n\r\n") }
    }

    private struct State {
        var mails: [Mail] = []
        var connections = 0
        var answers: [Moment: [String]] = [:]
    }

    public let port: UInt16
    private let state = Mutex(State())
    private let listener: Int32
    private let stopEnd: Int32
    private let watchedEnd: Int32
    private let thread: Mutex<pthread_t?>
    private let patience: Double

    /// - Parameter patience: seconds after which a connection is closed, whatever it does.
    public init(patience: Double = 60) throws(FakeEndpoint.Failure) {
        (listener, port) = try Loopback.listen(backlog: 16)
        var pair: [Int32] = [-1, -1]
        socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &pair)
        (stopEnd, watchedEnd) = (pair[0], pair[1])
        thread = Mutex(nil)
        self.patience = patience
        let me = Unmanaged.passUnretained(self)
        // One connection at a time is all that a sender makes; deinit ends the thread before the value goes.
        let address = UInt(bitPattern: me.toOpaque())
        let started = FakeThread.start {
            guard let pointer = UnsafeRawPointer(bitPattern: address) else { return }
            Unmanaged<FakeMailServer>.fromOpaque(pointer)._withUnsafeGuaranteedRef { $0.accept() }
        }
        thread.withLock { $0 = started }
    }

    deinit {
        Glibc.close(stopEnd)
        if let thread = thread.withLock({ $0 }) { pthread_join(thread, nil) }
        Glibc.close(listener)
        Glibc.close(watchedEnd)
    }

    /// What came and was taken.
    public var mails: [Mail] { state.withLock { $0.mails } }

    public var connections: Int { state.withLock { $0.connections } }

    /// Answers the next time at a moment like this. `hang` says nothing until the other side closes; `close` closes.
    public func answer(_ moment: Moment, _ line: String) { state.withLock { $0.answers[moment, default: []].append(line) } }

    // MARK: Its thread

    private func accept() {
        while wait(listener, until: .infinity) {
            let socket = Glibc.accept(listener, nil, nil)
            guard socket >= 0 else { continue }
            _ = fcntl(socket, F_SETFD, FD_CLOEXEC)
            state.withLock { $0.connections += 1 }
            serve(socket)
            Glibc.close(socket)
        }
    }

    /// - Returns: false when it is time to stop.
    private func wait(_ descriptor: Int32, until end: Double) -> Bool {
        while true {
            let left = end - MonotonicTime.now
            guard left > 0 else { return false }
            var fds = [
                pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
                pollfd(fd: watchedEnd, events: Int16(POLLIN), revents: 0),
            ]
            let ready = poll(&fds, 2, left.isFinite ? Int32((left * 1000).rounded(.up)) : -1)
            if fds[1].revents != 0 { return false }
            if ready > 0 { return true }
        }
    }

    private func serve(_ socket: Int32) {
        let end = MonotonicTime.now + patience
        var buffer: [UInt8] = []
        func line() -> String? {
            while true {
                if let found = buffer.firstRange(of: Array("\r\n".utf8)) {
                    let line = String(decoding: buffer[..<found.lowerBound], as: UTF8.self)
                    buffer.removeFirst(found.upperBound)
                    return line
                }
                guard wait(socket, until: end) else { return nil }
                var bytes = [UInt8](repeating: 0, count: 16 << 10)
                let count = recv(socket, &bytes, bytes.count, 0)
                guard count > 0 else { return nil }
                buffer += bytes[..<count]
            }
        }
        func write(_ text: String) {
            let bytes = Array((text + "\r\n").utf8)
            _ = send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL))
        }
        /// - Returns: whether the conversation goes on in good order; nil when it is over.
        func say(_ moment: Moment, _ usual: String) -> Bool? {
            let answer = state.withLock { state -> String? in
                guard state.answers[moment]?.isEmpty == false else { return nil }
                return state.answers[moment]?.removeFirst()
            }
            guard let answer else {
                write(usual)
                return true
            }
            if answer == "close" { return nil }
            if answer == "hang" {
                while line() != nil {}
                return nil
            }
            write(answer)
            return answer.hasPrefix("2") || answer.hasPrefix("3")
        }
        guard say(.greeting, "220 loopback ESMTP") == true else { return }
        var (from, to, login): (String, [String], String) = ("", [], "")
        while let command = line() {
            let word = command.prefix { $0 != " " && $0 != ":" }.uppercased()
            var goesOn: Bool? = true
            switch word {
            case "EHLO", "HELO": goesOn = say(.ehlo, "250-loopback\r\n250-8BITMIME\r\n250 AUTH PLAIN")
            case "AUTH":
                login = command
                // Without an initial response the client waits to be asked.
                if command.split(separator: " ").count == 2 {
                    write("334 ")
                    login += " " + (line() ?? "")
                }
                goesOn = say(.auth, "235 welcome")
            case "MAIL":
                from = command
                goesOn = say(.mail, "250 ok")
            case "RCPT":
                if say(.rcpt, "250 ok") == true { to.append(command) }
            case "DATA":
                goesOn = say(.data, "354 go on")
                guard goesOn == true else { continue }
                var lines: [String] = []
                while let text = line(), text != "." { lines.append(text.hasPrefix(".") ? String(text.dropFirst()) : text) }
                goesOn = say(.end, "250 2.0.0 taken")
                if goesOn == true {
                    let mail = Mail(from: from, to: to, text: lines.joined(separator: "\r\n"), login: login)
                    state.withLock { $0.mails.append(mail) }
                }
                (from, to) = ("", [])
            case "QUIT":
                write("221 bye")
                return
            case "RSET", "NOOP": write("250 ok")
            default: write("502 not known")
            }
            if goesOn == nil { return }
        }
    }
}

extension String {
    fileprivate func components(_ separator: String) -> [String] {
        var parts: [String] = []
        var rest = Substring(self)
        while let found = rest.firstRange(of: separator) {
            parts.append(String(rest[..<found.lowerBound]))
            rest = rest[found.upperBound...]
        }
        return parts + [String(rest)]
    }
}
