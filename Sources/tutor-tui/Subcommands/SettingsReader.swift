import Foundation
import Glibc
import Tutor

/// Reads the files that settings are made of.
enum SettingsReader {
    private static let limit = 1 << 20

    /// A plain file's bytes and permissions. Pipes and devices are not waited for: a folder may hold anything.
    @Sendable static func read(_ path: String) -> SettingsSources.File {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        guard descriptor >= 0 else { return errno == ENOENT || errno == ENOTDIR ? .missing : .unreadable }
        defer { close(descriptor) }
        var facts = stat()
        guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return .unreadable }
        // A byte more than is allowed is enough to say that there are too many.
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: false)
        guard let data = try? handle.read(upToCount: limit + 1) else {
            return facts.st_size == 0 ? .bytes([], mode: facts.st_mode & 0o777) : .unreadable
        }
        return .bytes(Array(data), mode: facts.st_mode & 0o777)
    }
}
