import Foundation
import TestSupport
import Testing

@testable import tutor_tui

/// The real program on a terminal of its own: a test types and looks, as a person would. Owned by one thread.
///
/// Nothing here sleeps: every wait polls the terminal until the screen shows what was expected, and has a limit. Only the
/// process started here is ever ended, at the latest when the value goes away.
final class PtyProgram {
    /// What stays when the program has gone: the folder of one trainee.
    final class Home {
        let path: String

        init() throws {
            let parent = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : NSTemporaryDirectory()
            path = parent + "/tutor-tui-pty-" + UUID().uuidString
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        }

        deinit { try? FileManager.default.removeItem(atPath: path) }

        /// Everything the program is told, so that nothing of the tester's own settings gets in.
        var environment: [String: String] {
            var library = URL(filePath: #filePath)
            for _ in 0..<4 { library = library.deletingLastPathComponent() }
            return [
                "HOME": path, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TERM": "xterm-256color",
                "TUTOR_STATE": path + "/state", "TUTOR_DB": path + "/records.sqlite", "TUTOR_TRAINEE": "sam", "TUTOR_NAME": "Sam",
                "TUTOR_LIBRARY": library.appending(path: "scenario-library").path, "XDG_CACHE_HOME": SharedCache.path,
            ]
        }
    }

    /// How a program ended.
    enum End: Sendable, Hashable {
        case status(Int32)
        case signal(Int32)
    }

    /// Seconds that a busy machine may take; an idle one takes milliseconds.
    static let patience = 20.0

    let process: pid_t
    private let master: Int32
    /// Kept open, so that the terminal's modes can be read when the program has gone.
    let slave: Int32
    private(set) var screen: TerminalModel
    private(set) var bytes: [UInt8] = []
    /// Read, and not yet whole: the start of a character or of an order.
    private var rest: [UInt8] = []
    private var reaped: End?
    let modesBefore: [UInt32]

    /// - Parameter environment: over the home's; nil takes a variable away.
    convenience init(
        _ arguments: String..., in home: Home, columns: Int = 80, rows: Int = 24, environment: [String: String?] = [:]
    ) throws {
        try self.init(arguments, in: home, columns: columns, rows: rows, environment: environment)
    }

    /// - Parameter environment: over the home's; nil takes a variable away.
    init(
        _ arguments: [String], in home: Home, columns: Int = 80, rows: Int = 24, environment: [String: String?] = [:]
    ) throws {
        var (master, slave): (Int32, Int32) = (0, 0)
        var name = [CChar](repeating: 0, count: 128)
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        try #require(openpty(&master, &slave, &name, nil, &size) == 0)
        for end in [master, slave] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        _ = fcntl(master, F_SETFL, O_NONBLOCK)
        (self.master, self.slave) = (master, slave)
        screen = TerminalModel(columns: columns, rows: rows)
        modesBefore = Self.modes(slave)
        let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        // Beside the tests, or a release that is to be tried.
        let program =
            ProcessInfo.processInfo.environment["TUTOR_TESTED_PROGRAM"]
            ?? URL(filePath: tests).deletingLastPathComponent().appending(path: "tutor-tui").path
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        // In a session of its own the first terminal that is opened becomes the one that signals come from.
        for descriptor: Int32 in 0...2 { posix_spawn_file_actions_addopen(&actions, descriptor, name, O_RDWR, 0) }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        var all = sigset_t()
        sigfillset(&all)
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setsigmask(&attributes, &none)
        let newSession: Int16 = 0x80  // POSIX_SPAWN_SETSID, which Glibc's module does not show
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK) | newSession)
        var variables = home.environment
        for (name, value) in environment { variables[name] = value }
        var cArguments = ([program] + arguments).map { strdup($0) } + [nil]
        var cVariables = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer {
            for text in cArguments + cVariables { free(text) }
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        var started: pid_t = 0
        let code = posix_spawn(&started, program, &actions, &attributes, &cArguments, &cVariables)
        try #require(code == 0, "There is no program at \(program): run \"swift build\" first.")
        process = started
    }

    deinit {
        if reaped == nil {
            kill(process, SIGKILL)
            var status: Int32 = 0
            waitpid(process, &status, 0)
        }
        close(master)
        close(slave)
    }

    // MARK: Typing

    func type(_ text: String) { send(Array(text.utf8)) }
    func enter(_ text: String = "") { type(text + "\r") }

    /// Writes; while the terminal's own buffer is full, what the program writes is read.
    func send(_ all: [UInt8]) {
        var left = all[...]
        let deadline = Self.now + Self.patience
        while !left.isEmpty, Self.now < deadline {
            let count = left.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
            if count > 0 { left = left.dropFirst(count) } else { read(atMost: 0.01) }
        }
        #expect(left.isEmpty, "the program does not read what is typed")
    }

    func signal(_ number: Int32) { kill(process, number) }

    /// A new size, of which the kernel tells the program; not when it is the old one.
    func resize(columns: Int, rows: Int) {
        guard screen.buffer.size != CellSize(columns: columns, rows: rows) else { return }
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        #expect(ioctl(master, UInt(TIOCSWINSZ), &size) == 0)
        screen.resize(columns: columns, rows: rows)
    }

    // MARK: Looking

    /// Drops what was written so far, in a run that writes for an hour.
    func forgetWritten() { bytes.removeAll(keepingCapacity: true) }

    /// What was drawn beyond the edge so far counts no more: it was meant for a larger screen.
    func forgetOverflows() { screen.forgetOverflows() }

    /// Whether the program has ended by itself; does not wait.
    var hasEnded: Bool {
        var status: Int32 = 0
        if reaped == nil, waitpid(process, &status, WNOHANG) == process { note(status) }
        return reaped != nil
    }

    var lines: [String] { screen.lines }
    var text: String { lines.joined(separator: "\n") }
    /// What was written since the program entered the screen, as text.
    var written: String { String(decoding: bytes, as: UTF8.self) }

    /// Waits until the screen shows a text.
    @discardableResult
    func see(_ expected: String, location: SourceLocation = #_sourceLocation) -> Bool {
        see(expected, location: location) { $0.lines.contains { $0.contains(expected) } }
    }

    /// Waits until the screen is as it should be.
    @discardableResult
    func see(_ what: String, location: SourceLocation = #_sourceLocation, _ isThere: (TerminalModel) -> Bool) -> Bool {
        let deadline = Self.now + Self.patience
        while !isThere(screen) {
            let left = deadline - Self.now
            guard left > 0, read(atMost: left) else {
                Issue.record("waited for \(what); the screen is:\n\(text)", sourceLocation: location)
                return false
            }
        }
        // The rest of the same frame, which the terminal may hand over in parts.
        while read(atMost: 0.05) {}
        return true
    }

    /// How long it takes from now until the screen is as it should be, in seconds; nil when it never is. Looks after every byte
    /// and waits for nothing more.
    func seconds(until isThere: (TerminalModel) -> Bool) -> Double? {
        let start = Self.now
        while !isThere(screen) {
            let left = start + Self.patience - Self.now
            guard left > 0, read(atMost: left) else { return nil }
        }
        return Self.now - start
    }

    /// What is written in the next seconds, however little.
    func written(in seconds: Double) -> [UInt8] {
        let start = bytes.count
        let deadline = Self.now + seconds
        while Self.now < deadline, read(atMost: deadline - Self.now) {}
        return Array(bytes[start...])
    }

    /// Waits for the end of the program and reads what it wrote last.
    func end(location: SourceLocation = #_sourceLocation) -> End? {
        let deadline = Self.now + Self.patience
        while reaped == nil, Self.now < deadline {
            read(atMost: 0.02)
            var status: Int32 = 0
            guard waitpid(process, &status, WNOHANG) == process else { continue }
            note(status)
        }
        while read(atMost: 0) {}
        #expect(reaped != nil, "the program does not end", sourceLocation: location)
        return reaped
    }

    private func note(_ status: Int32) {
        reaped = status & 0x7F == 0 ? .status(status >> 8 & 0xFF) : .signal(status & 0x7F)
    }

    /// Loses everything shown, as a terminal may that is made smaller and larger again; the program hears that something changed.
    func loseTheScreen() {
        screen.resize(columns: screen.buffer.size.columns, rows: screen.buffer.size.rows)
        signal(SIGWINCH)
    }

    /// Waits until a stop has come through.
    func seeItStop(location: SourceLocation = #_sourceLocation) {
        let deadline = Self.now + Self.patience
        while Self.now < deadline {
            read(atMost: 0.02)
            // `PID (NAME) STATE ...`
            let facts = (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)) ?? ""
            guard facts.split(separator: ") ").last?.first != "T" else {
                while read(atMost: 0.05) {}
                return
            }
        }
        Issue.record("the program does not stop", sourceLocation: location)
    }

    /// What follows the last way out of the alternate screen: what stays on the ordinary one.
    var onTheOrdinaryScreen: String { written.components(separatedBy: "\u{1B}[?1049l").last ?? "" }

    /// Everything that the program must have put back.
    func expectTheTerminalBack(location: SourceLocation = #_sourceLocation) {
        #expect(Self.modes(slave) == modesBefore, "the terminal's modes", sourceLocation: location)
        #expect(screen.modes.isDisjoint(with: [1049, 2004, 1004]), "the screen's modes: \(screen.modes)", sourceLocation: location)
        #expect(screen.modes.contains(25), "the cursor is hidden", sourceLocation: location)
        #expect(screen.unknown == [], sourceLocation: location)
        #expect(!written.contains("\u{1B}]104"), "the palette is its owner's", sourceLocation: location)
    }

    // MARK: The terminal

    static var now: Double { Double(DispatchTime.now().uptimeNanoseconds) / 1e9 }

    /// Whether the terminal shows what is typed.
    var echoes: Bool { Self.modes(slave)[3] & UInt32(ECHO) != 0 }

    private static func modes(_ descriptor: Int32) -> [UInt32] {
        var modes = termios()
        tcgetattr(descriptor, &modes)
        return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
    }

    /// Waits for something to be written, and takes it. False when nothing came.
    @discardableResult
    func read(atMost seconds: Double) -> Bool {
        var polled = [pollfd(fd: master, events: Int16(POLLIN), revents: 0)]
        guard poll(&polled, 1, Int32((seconds * 1000).rounded(.up))) > 0 else { return false }
        var chunk = [UInt8](repeating: 0, count: 65536)
        let count = Glibc.read(master, &chunk, chunk.count)
        guard count > 0 else { return false }
        bytes += chunk[..<count]
        rest += chunk[..<count]
        let whole = TerminalModel.wholePart(rest)
        screen.take(String(decoding: rest[..<whole], as: UTF8.self))
        rest.removeFirst(whole)
        return true
    }
}
