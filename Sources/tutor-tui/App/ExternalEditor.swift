import Foundation
import Glibc

/// `$VISUAL`, `$EDITOR` or vi, for a draft: a file of its own in a private folder, which is gone afterwards.
struct ExternalEditor: Sendable {
    /// As in the environment: for /bin/sh, so that it may have arguments.
    let command: String
    /// Where the private folder is made.
    let folder: String

    init(environment: [String: String], folder: String) {
        let named = ["VISUAL", "EDITOR"].compactMap { environment[$0] }.first { $0.contains { !$0.isWhitespace } }
        command = named ?? "vi"
        self.folder = folder
    }

    /// What became of the draft.
    enum Result: Sendable, Hashable {
        case text(String)
        /// The editor left with another status than 0: the draft is as it was.
        case leftAlone
        /// There is no place for the file, or no shell.
        case failed
    }

    /// Runs it on a terminal that has been given back. Waits until it ends.
    func edit(_ draft: String, input: Int32 = 0, output: Int32 = 1) -> Result {
        try? FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        var template = Array((folder + "/edit-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else { return .failed }
        let place = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        // With whatever the editor has left beside it.
        defer { try? FileManager.default.removeItem(atPath: place) }
        let path = place + "/draft.txt"
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { return .failed }
        let isWritten = SmallFile.write(Array((draft.isEmpty ? "" : draft + "\n").utf8), to: descriptor)
        close(descriptor)
        guard isWritten, let status = run(path, input: input, output: output) else { return .failed }
        guard status == 0, case .bytes(let bytes, _) = SmallFile.read(path, limit: DraftFile.limit) else { return .leftAlone }
        var text = PastedText.plain(String(decoding: bytes, as: UTF8.self))
        // Editors end the last line.
        while text.last == "\n" { text.removeLast() }
        return .text(text)
    }

    /// - Returns: the exit status; nil when it could not be started.
    private func run(_ path: String, input: Int32, output: Int32) -> Int32? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        for (from, to) in [(input, Int32(0)), (output, 1), (output, 2)] { posix_spawn_file_actions_adddup2(&actions, from, to) }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        var interrupts = sigset_t()
        sigemptyset(&interrupts)
        for number in [SIGINT, SIGQUIT] { sigaddset(&interrupts, number) }
        posix_spawnattr_setsigdefault(&attributes, &interrupts)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
        let words: [String] = ["sh", "-c", "\(command) \"$1\"", "sh", path]
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
        arguments.append(nil)
        defer {
            for text in arguments { free(text) }
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        // Ctrl-C on the editor's terminal is the editor's.
        var ignore = sigaction()
        ignore.__sigaction_handler.sa_handler = SIG_IGN
        var before = (sigaction(), sigaction())
        sigaction(SIGINT, &ignore, &before.0)
        sigaction(SIGQUIT, &ignore, &before.1)
        defer {
            sigaction(SIGINT, &before.0, nil)
            sigaction(SIGQUIT, &before.1, nil)
        }
        var child: pid_t = 0
        guard posix_spawn(&child, "/bin/sh", &actions, &attributes, &arguments, environ) == 0 else { return nil }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 { if errno != EINTR { return nil } }
        return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
    }
}
