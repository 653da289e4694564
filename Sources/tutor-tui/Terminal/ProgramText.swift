import Glibc

/// The program's own instructions in memory.
enum ProgramText {
    /// Lets go of all that has run so far. What runs again is mapped again when it does: a microsecond for each sixteen pages, and nothing is
    /// read from a disk while the file is in memory. What only a start needs is most of it.
    static func letGo() {
        for part in parts(of: maps()) {
            _ = madvise(UnsafeMutableRawPointer(bitPattern: part.lowerBound), part.count, Int32(MADV_DONTNEED))
        }
    }

    /// Where instructions from files are mapped that nobody can have written to: anything else would come back as it was in the file.
    /// - Parameter maps: the lines of `/proc/self/maps`, such as `55d0a000-55d0f000 r-xp 00002000 fe:00 1234 /usr/bin/tutor-tui`.
    static func parts(of maps: String) -> [Range<UInt>] {
        maps.split(separator: "\n").compactMap { line in
            let fields = line.split(separator: " ", maxSplits: 5)
            guard fields.count == 6, fields[1] == "r-xp", fields[5].drop(while: { $0 == " " }).hasPrefix("/") else { return nil }
            let ends = fields[0].split(separator: "-").compactMap { UInt($0, radix: 16) }
            return ends.count == 2 && ends[0] < ends[1] ? ends[0]..<ends[1] : nil
        }
    }

    private static func maps() -> String {
        let file = open("/proc/self/maps", O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return "" }
        defer { close(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 16384)
        while true {
            let count = read(file, &chunk, chunk.count)
            guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
            bytes += chunk[..<count]
        }
    }
}
