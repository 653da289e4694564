import Foundation
import Glibc
import Tutor

/// Where what is being typed outlives the program: one file a trainee, readable by its owner alone. Of two programs of one trainee the
/// first has it. A file that cannot be written is no reason to stop anybody from typing.
final class DraftFile: Sendable {
    /// More than this is no draft, in bytes.
    static let limit = 1 << 20

    private let path: String
    private let lock: Int32

    /// - Parameter folder: is made, for its owner alone, when it is not there.
    /// Nil when it cannot be had, or when another program has it.
    init?(folder: String, trainee: String) {
        try? FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        path = folder + "/" + ContentDigest.of(Array(trainee.utf8)).prefix(16)
        lock = open(path + ".lock", O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard lock >= 0 else { return nil }
        guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
            close(lock)
            return nil
        }
    }

    deinit { close(lock) }

    /// What was being typed when the program ended the last time; nil when nothing was.
    func load() -> String? {
        guard case .bytes(let bytes, _) = SmallFile.read(path, limit: Self.limit) else { return nil }
        let text = PastedText.plain(String(decoding: bytes, as: UTF8.self))
        return text.contains { !$0.isWhitespace } ? text : nil
    }

    /// Keeps a text in place of the one before; nothing but blanks takes the file away. Not flushed to the disk: it is for the end of the
    /// program, not of the machine.
    func save(_ text: String) {
        guard text.contains(where: { !$0.isWhitespace }), text.utf8.count <= Self.limit else {
            unlink(path)
            return
        }
        let new = path + ".new"
        let descriptor = open(new, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { return }
        fchmod(descriptor, 0o600)
        let isWhole = SmallFile.write(Array(text.utf8), to: descriptor)
        close(descriptor)
        if isWhole { rename(new, path) } else { unlink(new) }
    }
}
