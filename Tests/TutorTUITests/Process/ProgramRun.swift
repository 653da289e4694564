import Foundation
import Testing

/// One run of the real program, in a process of its own: words go in, bytes and a status come out. Owned by one thread.
///
/// Every wait has a limit. Only the process started here is ever ended, at the latest when the value goes away.
final class ProgramRun {
    /// What a run left behind.
    struct Result {
        /// Exit status; nil when a signal ended it.
        var status: Int32?
        var signal: Int32?
        var outputBytes: [UInt8]
        var errorBytes: [UInt8]
        var output: String { String(decoding: outputBytes, as: UTF8.self) }
        var error: String { String(decoding: errorBytes, as: UTF8.self) }
        var lines: [String] { output.split(separator: "\n").map(String.init) }
    }

    struct Missing: Error, CustomStringConvertible {
        var description: String
    }

    private let pid: pid_t
    private var input: Int32
    private var output: Int32
    private var errors: Int32
    private(set) var outputBytes: [UInt8] = []
    private(set) var errorBytes: [UInt8] = []
    private var waiting: ArraySlice<UInt8> = []
    private var closesInput = false
    private var reaped: Int32?
    private let deadline: Double
    private static let starting = NSLock()

    /// The program that was built beside the tests.
    static func program() throws -> String {
        let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let path = URL(filePath: tests).deletingLastPathComponent().appending(path: "tutor-tui").path
        guard FileManager.default.isExecutableFile(atPath: path) else {
            throw Missing(description: "There is no program at \(path): run \"swift build\" first.")
        }
        return path
    }

    static var now: Double { Double(DispatchTime.now().uptimeNanoseconds) / 1e9 }

    /// Starts the program. With `input` nil its standard input stays open for ``write(_:)``.
    /// - Parameter shell: a command line for `sh` in which `"$@"` is the program with its arguments.
    init(
        _ arguments: [String], in home: ProgramHome, input text: String? = "", environment: [String: String] = [:],
        shell: String? = nil, limit: Double = 30
    ) throws {
        // A child that is killed while it is written to must not take the tests with it.
        signal(SIGPIPE, SIG_IGN)
        let program = try Self.program()
        var argv = [program] + arguments
        if let shell { argv = ["/bin/sh", "-c", shell, "sh"] + argv }
        let variables = home.environment.merging(environment) { $1 }.map { "\($0.key)=\($0.value)" }
        var pipes = [[Int32]](repeating: [-1, -1], count: 3)
        // One at a time: a child that is started meanwhile must not get the ends of these pipes.
        Self.starting.lock()
        defer { Self.starting.unlock() }
        for index in 0..<3 {
            #expect(pipe(&pipes[index]) == 0)
            for end in pipes[index] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawn_file_actions_adddup2(&actions, pipes[0][0], 0)
        posix_spawn_file_actions_adddup2(&actions, pipes[1][1], 1)
        posix_spawn_file_actions_adddup2(&actions, pipes[2][1], 2)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        var defaults = sigset_t()
        sigemptyset(&defaults)
        sigaddset(&defaults, SIGPIPE)
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigdefault(&attributes, &defaults)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
        var cArguments = argv.map { strdup($0) } + [nil]
        var cVariables = variables.map { strdup($0) } + [nil]
        var started: pid_t = 0
        let code = posix_spawn(&started, argv[0], &actions, &attributes, &cArguments, &cVariables)
        for pointer in cArguments + cVariables { free(pointer) }
        posix_spawn_file_actions_destroy(&actions)
        posix_spawnattr_destroy(&attributes)
        close(pipes[0][0])
        close(pipes[1][1])
        close(pipes[2][1])
        (input, output, errors) = (pipes[0][1], pipes[1][0], pipes[2][0])
        pid = started
        deadline = Self.now + limit
        for descriptor in [input, output, errors] { _ = fcntl(descriptor, F_SETFL, O_NONBLOCK) }
        guard code == 0 else { throw Missing(description: "\(argv[0]) does not start: \(String(cString: strerror(code)))") }
        if let text {
            write(text)
            closeInput()
        }
    }

    deinit {
        if reaped == nil {
            Glibc.kill(pid, SIGKILL)
            var status: Int32 = 0
            waitpid(pid, &status, 0)
        }
        for descriptor in [input, output, errors] where descriptor >= 0 { close(descriptor) }
    }

    /// Runs to the end.
    static func result(
        _ arguments: [String], in home: ProgramHome, input: String = "", environment: [String: String] = [:], shell: String? = nil,
        limit: Double = 30, location: SourceLocation = #_sourceLocation
    ) throws -> Result {
        try ProgramRun(arguments, in: home, input: input, environment: environment, shell: shell, limit: limit)
            .finish(location: location)
    }

    func write(_ text: String) {
        waiting += Array(text.utf8)
        pump(0)
    }

    /// What was written is delivered first.
    func closeInput() {
        closesInput = true
        pump(0)
    }

    func send(_ signal: Int32) { if reaped == nil { Glibc.kill(pid, signal) } }

    /// Reads until `enough` holds for what came on standard output; false when the program ended or took too long.
    @discardableResult
    func read(until enough: (String) -> Bool) -> Bool {
        while !enough(String(decoding: outputBytes, as: UTF8.self)) {
            guard output >= 0, Self.now < deadline else { return false }
            pump(0.05)
        }
        return true
    }

    /// Lets time pass, with eyes open.
    func wait(seconds: Double) {
        let end = Self.now + seconds
        while Self.now < end, output >= 0 || errors >= 0 { pump(end - Self.now) }
    }

    /// Waits for the end and gives everything.
    func finish(location: SourceLocation = #_sourceLocation) -> Result {
        while output >= 0 || errors >= 0, Self.now < deadline { pump(0.1) }
        var status: Int32 = 0
        while waitpid(pid, &status, WNOHANG) == 0 {
            if Self.now >= deadline {
                Issue.record("the program did not end in time", sourceLocation: location)
                Glibc.kill(pid, SIGKILL)
                waitpid(pid, &status, 0)
                break
            }
            usleep(1000)
        }
        reaped = status
        let signal = status & 0x7F
        return Result(
            status: signal == 0 ? (status >> 8) & 0xFF : nil, signal: signal == 0 ? nil : signal, outputBytes: outputBytes,
            errorBytes: errorBytes)
    }

    /// Moves bytes both ways, waiting at most `seconds` for something to do.
    private func pump(_ seconds: Double) {
        var polled: [pollfd] = []
        if output >= 0 { polled.append(pollfd(fd: output, events: Int16(POLLIN), revents: 0)) }
        if errors >= 0 { polled.append(pollfd(fd: errors, events: Int16(POLLIN), revents: 0)) }
        if input >= 0, !waiting.isEmpty { polled.append(pollfd(fd: input, events: Int16(POLLOUT), revents: 0)) }
        if !polled.isEmpty { poll(&polled, UInt(polled.count), Int32(max(0, seconds * 1000).rounded(.up))) }
        for ready in polled where ready.revents != 0 {
            if ready.fd == input { deliver() }
            if ready.fd == output, !take(output, into: &outputBytes) {
                close(output)
                output = -1
            }
            if ready.fd == errors, !take(errors, into: &errorBytes) {
                close(errors)
                errors = -1
            }
        }
        if closesInput, waiting.isEmpty, input >= 0 {
            close(input)
            input = -1
        }
    }

    private func deliver() {
        let count = waiting.withUnsafeBytes { Glibc.write(input, $0.baseAddress, min($0.count, 65_536)) }
        if count > 0 { waiting = waiting.dropFirst(count) } else if errno != EAGAIN, errno != EINTR { waiting = [] }
    }

    /// False at the end of the stream.
    private func take(_ descriptor: Int32, into bytes: inout [UInt8]) -> Bool {
        var chunk = [UInt8](repeating: 0, count: 65_536)
        let count = Glibc.read(descriptor, &chunk, chunk.count)
        if count > 0 { bytes += chunk[..<count] }
        return count > 0 || (count < 0 && (errno == EAGAIN || errno == EINTR))
    }
}
