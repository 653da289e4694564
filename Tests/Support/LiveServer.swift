import Foundation
import Synchronization

/// A real server of `Tests/Live`, as a child on loopback; it ends when this does, or when the tests do.
public final class LiveServer: Sendable {
    public enum Kind: String, Sendable {
        case llama, mlflow, ralph
        /// No server: Spark and Delta, which scripts run.
        case lakehouse
    }

    /// What a server has come to.
    public enum Stage: Sendable {
        /// It answers, with 503.
        case loading
        case ready
    }

    /// What llama.cpp's is started with beyond the usual.
    public struct Options: Sendable {
        /// Tokens it can see at once.
        public var context: Int?
        /// The key it asks for.
        public var key: String?
        /// Seconds between comments on a stream that has nothing else to say.
        public var ping: Int?
        /// Seconds, not tenths of one, to load the model in.
        public var startsSlowly = false

        public init(context: Int? = nil, key: String? = nil, ping: Int? = nil, startsSlowly: Bool = false) {
            self.context = context
            self.key = key
            self.ping = ping
            self.startsSlowly = startsSlowly
        }

        var arguments: [String] {
            var all = startsSlowly ? ["--slow-start"] : []
            if let context { all += ["--context", String(context)] }
            if let ping { all += ["--ping", String(ping)] }
            return all
        }
    }

    private struct Talk {
        var bytes: [UInt8] = []
        var url: String?
        var isReady = false
        /// Why it will never be.
        var failure: String?
    }

    private let process: pid_t
    /// Its standard input and output.
    private let link: Int32
    private let talk = Mutex(Talk())

    /// `http://127.0.0.1:port`.
    public var url: String { talk.withLock { $0.url ?? "" } }

    /// Why there can be no server of this kind; nil when it can be started.
    public static func lack(of kind: Kind) -> String? {
        guard let folder else { return "TUTOR_LIVE is not set: `make live` sets it" }
        let mark = folder.appending(path: "\(kind.rawValue)/ready").path
        return FileManager.default.fileExists(atPath: mark) ? nil : "\(kind.rawValue) is not there: `make live-deps` says why"
    }

    /// Starts one and waits, without holding a thread, until it has come that far.
    /// - Returns: nil, the reason being printed, when it is not there, does not start, or takes longer than `seconds`.
    public static func start(
        _ kind: Kind, _ options: Options = Options(), until stage: Stage = .ready, within seconds: Double = 120
    ) async -> LiveServer? {
        guard lack(of: kind) == nil, let folder, let server = LiveServer(kind, options, folder) else {
            print("No \(kind.rawValue): \(lack(of: kind) ?? "it cannot be started")")
            return nil
        }
        guard await server.reaches(stage, within: seconds) else {
            print("No \(kind.rawValue): \(server.talk.withLock { $0.failure } ?? "not there after \(seconds) s")")
            return nil
        }
        return server
    }

    /// Waits until it has come that far.
    public func reaches(_ stage: Stage, within seconds: Double = 120) async -> Bool {
        await eventually(within: seconds) {
            self.listen()
            return self.talk.withLock { $0.failure != nil || (stage == .ready ? $0.isReady : $0.url != nil) }
        } && talk.withLock { $0.failure == nil }
    }

    private static var folder: URL? {
        ProcessInfo.processInfo.environment["TUTOR_LIVE"].map { URL(filePath: $0) }
    }

    private init?(_ kind: Kind, _ options: Options, _ folder: URL) {
        let part = folder.appending(path: kind.rawValue)
        let scripts = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Live")
        let script = kind == .llama ? "llama.py" : "\(kind.rawValue)_server.py"
        let python = part.appending(path: "bin/python").path
        let arguments =
            [python, scripts.appending(path: script).path, "--model", part.appending(path: "model").path]
            + (kind == .llama ? options.arguments : [])
        var variables = ProcessInfo.processInfo.environment
        variables["LIVE_API_KEY"] = options.key

        // Nobody else's child may hold the end that closing tells it by, and a pipe would be everybody's for a moment.
        var ends: [Int32] = [-1, -1]
        let form = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, form, 0, &ends) == 0 else { return nil }
        _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)

        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        for descriptor: Int32 in [0, 1] { posix_spawn_file_actions_adddup2(&actions, ends[1], descriptor) }
        // Threads of the pool hold signals back, and a child would inherit that.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        var cArguments = arguments.map { strdup($0) } + [nil]
        var cVariables = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
        var child: pid_t = 0
        let result = posix_spawn(&child, python, &actions, &attributes, &cArguments, &cVariables)
        for text in cArguments + cVariables { free(text) }
        posix_spawn_file_actions_destroy(&actions)
        posix_spawnattr_destroy(&attributes)
        close(ends[1])
        (process, link) = (child, ends[0])
        guard result == 0 else {
            close(link)
            return nil
        }
    }

    /// Takes in what the child has said since.
    private func listen() {
        talk.withLock { talk in
            var buffer = [UInt8](repeating: 0, count: 4096)
            var count = read(link, &buffer, buffer.count)
            while count > 0 {
                talk.bytes += buffer[..<count]
                count = read(link, &buffer, buffer.count)
            }
            if count == 0, talk.failure == nil { talk.failure = "it ended" }
            while let end = talk.bytes.firstIndex(of: UInt8(ascii: "\n")) {
                let words = String(decoding: talk.bytes[..<end], as: UTF8.self).split(separator: " ", maxSplits: 1)
                talk.bytes.removeSubrange(...end)
                guard words.count == 2 else { continue }
                switch words[0] {
                case "LOADING": talk.url = String(words[1])
                case "READY": (talk.url, talk.isReady) = (String(words[1]), true)
                default: talk.failure = String(words[1])
                }
            }
        }
    }

    /// Waits until all of it is gone: some hundredths of a second, one second at most.
    deinit {
        close(link)
        var status: Int32 = 0
        let end = MonotonicTime.now + 15
        while waitpid(process, &status, WNOHANG) == 0 {
            if MonotonicTime.now > end { kill(process, SIGKILL) }
            usleep(2000)
        }
    }
}
