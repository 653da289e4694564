import Foundation
import Glibc

/// What the system says of a file or folder.
struct FileFacts {
    var path: String
    /// Permission bits.
    var mode: UInt32
    var owner: UInt32
    var isFolder: Bool
    var isFile: Bool
    /// Seconds since 1970.
    var changedAt: Int

    /// Nil when there is nothing at the path, or it may not be looked at.
    /// - Parameter follows: whether a link is followed.
    init?(_ path: String, follows: Bool = true) {
        var facts = stat()
        guard (follows ? stat(path, &facts) : lstat(path, &facts)) == 0 else { return nil }
        self.path = path
        mode = facts.st_mode & 0o7777
        owner = facts.st_uid
        isFolder = facts.st_mode & S_IFMT == S_IFDIR
        isFile = facts.st_mode & S_IFMT == S_IFREG
        changedAt = facts.st_mtim.tv_sec
    }

    /// As `ls` and `chmod` count it.
    var octal: String { String(mode & 0o777, radix: 8) }

    static func isWritable(_ path: String) -> Bool { access(path, W_OK) == 0 }

    /// The path itself, or the nearest folder above it that is there.
    static func nearest(_ path: String) -> String {
        var url = URL(filePath: path)
        while url.path != "/", access(url.path, F_OK) != 0 { url = url.deletingLastPathComponent() }
        return url.path
    }

    /// The name of whoever owns it, else their number.
    var ownerName: String {
        guard let entry = getpwuid(owner), let name = entry.pointee.pw_name else { return "\(owner)" }
        return String(cString: name)
    }
}

/// A word as a shell takes it.
enum ShellWord {
    static func quoted(_ text: String) -> String {
        let isPlain =
            !text.isEmpty
            && text.utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                    || "/._-+:@%,=".utf8.contains(byte)
            }
        return isPlain ? text : "'" + text.replacing("'", with: "'\\''") + "'"
    }
}

extension FileFacts {
    /// Where this program lies; nil when its file is not there any more.
    static var program: String? {
        guard let path = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"), access(path, F_OK) == 0
        else {
            return nil
        }
        return path
    }
}
