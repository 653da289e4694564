/// GZIP whose contents are stored, not squeezed: what any program can unpack, in a few lines and without another library.
/// A status list of 16 KB gains nothing that matters from being smaller.
enum StoredGzip {
    /// More than this is not taken in: a list says how long it is in its own bytes.
    private static let longest = 1 << 22

    static func pack(_ bytes: [UInt8]) -> [UInt8] {
        // Magic, deflate, no flags, no time, no hints, unknown system: the same bytes for the same contents.
        var out: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF]
        var rest = bytes[...]
        repeat {
            let block = rest.prefix(65_535)
            rest = rest.dropFirst(block.count)
            out.append(rest.isEmpty ? 1 : 0)
            out += little(block.count, 2) + little(~block.count & 0xFFFF, 2) + block
        } while !rest.isEmpty
        return out + little(Int(CRC32.of(bytes)), 4) + little(bytes.count, 4)
    }

    /// Nil for what is damaged, has a name or comment in it, or is squeezed.
    static func unpack(_ packed: [UInt8]) -> [UInt8]? {
        guard packed.count >= 18, packed.count <= longest, packed[0] == 0x1F, packed[1] == 0x8B, packed[2] == 8, packed[3] == 0
        else { return nil }
        var out: [UInt8] = []
        var at = 10
        while true {
            guard at + 5 <= packed.count - 8, packed[at] & 0xFE == 0 else { return nil }
            let count = number(packed, at + 1, 2)
            guard number(packed, at + 3, 2) == ~count & 0xFFFF, at + 5 + count <= packed.count - 8 else { return nil }
            out += packed[(at + 5)..<(at + 5 + count)]
            let isLast = packed[at] == 1
            at += 5 + count
            if isLast { break }
        }
        guard at == packed.count - 8, number(packed, at, 4) == Int(CRC32.of(out)), number(packed, at + 4, 4) == out.count else {
            return nil
        }
        return out
    }

    private static func little(_ value: Int, _ count: Int) -> [UInt8] { (0..<count).map { UInt8(value >> (8 * $0) & 0xFF) } }
    private static func number(_ bytes: [UInt8], _ at: Int, _ count: Int) -> Int {
        (0..<count).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }
    }
}
