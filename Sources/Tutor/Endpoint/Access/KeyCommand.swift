import Foundation
import Glibc

/// One run of a command that prints a key: it gets no input, cannot write on the screen, and has an end.
struct KeyCommand: Sendable {
    /// A line for `/bin/sh`.
    var command: Secret
    var environment: HiddenEnvironment
    /// Seconds it may take.
    var limit: Double

    /// What came of it.
    enum Outcome: Sendable {
        case key(Secret)
        case failed(EndpointError.CredentialsProblem)
    }

    /// The first line that it prints.
    func run() async -> Outcome {
        await withCheckedContinuation { continuation in
            // It waits for another program: on a thread of its own, so that nobody else's work waits with it.
            Thread.detachNewThread { continuation.resume(returning: runHere()) }
        }
    }

    private func runHere() -> Outcome {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return .failed(.commandFailed(status: 127)) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        defer { close(ends[0]) }
        guard let pid = start(output: ends[1]) else {
            close(ends[1])
            return .failed(.commandFailed(status: 127))
        }
        close(ends[1])
        let (bytes, status) = collect(pid, from: ends[0])
        guard let status else { return .failed(.commandSilent) }
        guard status == 0 else { return .failed(.commandFailed(status: status)) }
        let line = String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
            .trimmingCharacters(in: .whitespacesAndNewlines)
        return line.isEmpty ? .failed(.commandSilent) : .key(Secret(line))
    }

    /// Starts it in a process group of its own, so that what it starts in turn ends with it.
    private func start(output: Int32) -> pid_t? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        var all = sigset_t()
        sigfillset(&all)
        // What this program blocks or ignores is no business of another.
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        var arguments = Self.pointers(["/bin/sh", "-c", command.reveal()])
        var variables = Self.pointers(environment.variables.map { "\($0.key)=\($0.value)" })
        defer { for pointer in arguments + variables { free(pointer) } }
        var pid: pid_t = 0
        return posix_spawn(&pid, "/bin/sh", &actions, &attributes, &arguments, &variables) == 0 ? pid : nil
    }

    /// Copies for C, with a nil at the end; the caller frees them.
    private static func pointers(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
        var pointers: [UnsafeMutablePointer<CChar>?] = []
        for text in texts { pointers.append(strdup(text)) }
        return pointers + [nil]
    }

    /// Reads until it ends; a status of nil when it took too long or said too much, and was ended.
    private func collect(_ pid: pid_t, from descriptor: Int32) -> (bytes: [UInt8], status: Int?) {
        let deadline = BootClock.now() + limit
        var bytes: [UInt8] = []
        var isOpen = true
        var status: Int32 = 0
        while true {
            if isOpen {
                var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
                poll(&ready, 1, 20)
                if ready.revents != 0 { isOpen = Self.take(descriptor, into: &bytes) }
            } else {
                usleep(2000)
            }
            if waitpid(pid, &status, WNOHANG) == pid { break }
            guard BootClock.now() < deadline, bytes.count < 65_536 else {
                kill(-pid, SIGKILL)
                waitpid(pid, &status, 0)
                return (bytes, nil)
            }
        }
        // What it printed last may still lie in the pipe; what it left running may keep the pipe open, and is not waited for.
        var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        while isOpen, bytes.count < 65_536, poll(&ready, 1, 0) > 0 { isOpen = Self.take(descriptor, into: &bytes) }
        let signal = status & 0x7F
        return (bytes, Int(signal == 0 ? (status >> 8) & 0xFF : 128 + signal))
    }

    /// False at the end of what it prints.
    private static func take(_ descriptor: Int32, into bytes: inout [UInt8]) -> Bool {
        var chunk = [UInt8](repeating: 0, count: 4096)
        let count = read(descriptor, &chunk, chunk.count)
        if count > 0 { bytes += chunk[..<count] }
        return count > 0 || (count < 0 && errno == EINTR)
    }
}
