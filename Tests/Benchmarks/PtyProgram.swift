import Foundation
import Glibc

/// A program on a pseudo-terminal of its own, as a terminal would run it; nobody answers its questions.
///
/// It is started in its own session and ended, by its process id, when this value goes.
final class PtyProgram {
    enum PtyError: Error { case noTerminal, notStarted(Int32) }

    /// What was written until a silence.
    struct Burst {
        var bytes: [UInt8] = []
        /// When the first and the last byte were read, nanoseconds; nan when there was none.
        var first = Double.nan
        var last = Double.nan
    }

    private let master: Int32
    private let process: pid_t
    /// Just before the program was started.
    let started: Double
    private var buffer = [UInt8](repeating: 0, count: 65536)
    private var ended = false

    /// - Parameter raw: the terminal neither echoes nor edits, for programs that do not ask for that themselves.
    init(
        _ program: String, _ arguments: [String], environment: [String: String], columns: Int = 80, rows: Int = 24,
        raw: Bool = false
    )
        throws
    {
        var (master, slave): (Int32, Int32) = (0, 0)
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        var name = [CChar](repeating: 0, count: 128)
        guard openpty(&master, &slave, nil, nil, &size) == 0 else { throw PtyError.noTerminal }
        // Neither end may leak into what is started; this end of the slave stays open until the program has its own.
        defer { close(slave) }
        for end in [master, slave] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        guard ttyname_r(slave, &name, name.count) == 0 else { throw PtyError.noTerminal }
        self.master = master
        if raw {
            var modes = termios()
            tcgetattr(slave, &modes)
            cfmakeraw(&modes)
            tcsetattr(slave, TCSANOW, &modes)
        }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        // The first terminal that the leader of a new session opens becomes its controlling terminal.
        posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // POSIX_SPAWN_SETSID, which Swift's Glibc does not see: its definition hangs on _GNU_SOURCE.
        posix_spawnattr_setflags(&attributes, 0x80)
        var argv = ([program] + arguments).map { strdup($0) } + [nil]
        var envp = environment.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for text in argv + envp { free(text) } }
        var process: pid_t = 0
        started = Clock.now
        let status = posix_spawn(&process, program, &actions, &attributes, &argv, &envp)
        guard status == 0 else {
            close(master)
            throw PtyError.notStarted(status)
        }
        self.process = process
    }

    /// Types; returns when, just before the first byte went.
    @discardableResult
    func type(_ bytes: [UInt8]) -> Double {
        let now = Clock.now
        _ = write(master, bytes, bytes.count)
        return now
    }

    /// What the program writes from now on, until it is silent for `silence` milliseconds.
    /// - Parameter patience: milliseconds to wait for the first byte.
    func burst(silence: Int32, patience: Int32, limit: Double = 20_000) -> Burst {
        var burst = Burst()
        let deadline = Clock.now + limit * 1e6
        while Clock.now < deadline {
            var polled = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
            guard poll(&polled, 1, burst.bytes.isEmpty ? patience : silence) > 0 else { break }
            let count = read(master, &buffer, buffer.count)
            let now = Clock.now
            guard count > 0 else { break }
            if burst.bytes.isEmpty { burst.first = now }
            burst.last = now
            burst.bytes += buffer[..<count]
        }
        return burst
    }

    /// When some bytes were first read, nanoseconds; nil when they do not come in so many milliseconds.
    func time(of wanted: [UInt8], limit: Double) -> Double? {
        var tail: [UInt8] = []
        let deadline = Clock.now + limit * 1e6
        while true {
            let left = (deadline - Clock.now) / 1e6
            guard left > 0 else { return nil }
            var polled = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
            guard poll(&polled, 1, Int32(left.rounded(.up))) > 0 else { continue }
            let count = read(master, &buffer, buffer.count)
            let now = Clock.now
            guard count > 0 else { return nil }
            tail += buffer[..<count]
            if tail.firstRange(of: wanted) != nil { return now }
            tail.removeFirst(max(0, tail.count - wanted.count + 1))
        }
    }

    /// Everything written in a stretch of time.
    func bytes(during milliseconds: Double) -> Int {
        var total = 0
        let deadline = Clock.now + milliseconds * 1e6
        while true {
            let left = (deadline - Clock.now) / 1e6
            guard left > 0 else { return total }
            var polled = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
            guard poll(&polled, 1, Int32(left.rounded(.up))) > 0 else { continue }
            let count = read(master, &buffer, buffer.count)
            guard count > 0 else { return total }
            total += count
        }
    }

    /// A line of /proc's status file, in KiB.
    func memory(_ field: String) -> Int? {
        let lines = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
        let line = lines.split(separator: "\n").first { $0.hasPrefix(field + ":") }
        return line.flatMap { $0.split(whereSeparator: { " \t".contains($0) }).dropFirst().first }.flatMap { Int($0) }
    }

    /// What all the program's threads have had of a processor so far, and how long they stood in line for one, nanoseconds.
    func processorTimeOfAll() -> (had: Double, waited: Double) {
        let threads = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task")) ?? []
        var all = (had: 0.0, waited: 0.0)
        for thread in threads {
            let text = (try? String(contentsOfFile: "/proc/\(process)/task/\(thread)/schedstat", encoding: .utf8)) ?? ""
            let fields = text.split(separator: " ").compactMap { Double($0) }
            if fields.count >= 2 { all = (all.had + fields[0], all.waited + fields[1]) }
        }
        return all
    }

    /// What the program's first thread has had of a processor so far, and how long it stood in line for one, nanoseconds.
    func processorTime() -> (had: Double, waited: Double) {
        let text = (try? String(contentsOfFile: "/proc/\(process)/schedstat", encoding: .utf8)) ?? ""
        let fields = text.split(separator: " ").compactMap { Double($0) }
        return fields.count >= 2 ? (fields[0], fields[1]) : (.nan, .nan)
    }

    /// Asks the program to leave, and insists after a second.
    func end() {
        guard !ended else { return }
        ended = true
        kill(process, SIGTERM)
        var status: Int32 = 0
        for _ in 0..<100 {
            _ = bytes(during: 1)
            if waitpid(process, &status, WNOHANG) != 0 { break }
            Clock.pause(milliseconds: 10)
        }
        if waitpid(process, &status, WNOHANG) == 0 {
            kill(process, SIGKILL)
            waitpid(process, &status, 0)
        }
        close(master)
    }

    deinit { end() }
}
