import Glibc

/// Plain files that fit into memory, without waiting for pipes and devices.
enum SmallFile {
    enum Content {
        case missing
        case bytes([UInt8], mode: UInt32)
    }

    static func read(_ path: String, limit: Int) -> Content {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW)
        guard descriptor >= 0 else { return .missing }
        defer { close(descriptor) }
        var facts = stat()
        guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG, facts.st_size <= limit else { return .missing }
        var all: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65536)
        while all.count <= limit {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            if count <= 0 { break }
            all += chunk[..<count]
        }
        return .bytes(all, mode: facts.st_mode & 0o777)
    }

    /// Whether all of it was written.
    static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var left = bytes[...]
        while !left.isEmpty {
            let count = left.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count > 0 { left = left.dropFirst(count) } else if errno != EINTR { return false }
        }
        return true
    }
}
