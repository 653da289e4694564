import Glibc

/// Files of /proc, which have no size.
public enum KernelTable {
    /// The file's lines; none when it cannot be read.
    public static func lines(_ path: String) -> [Substring] {
        let fd = open(path, O_RDONLY | O_CLOEXEC)
        guard fd >= 0 else { return [] }
        defer { close(fd) }
        var all: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 16 << 10)
        while true {
            let count = read(fd, &block, block.count)
            guard count > 0 else { break }
            all += block[..<count]
        }
        return String(decoding: all, as: UTF8.self).split(separator: "\n")
    }
}
