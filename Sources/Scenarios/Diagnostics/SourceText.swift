/// The lines of a file, as libyaml counts them: they end with LF, CR, both, or one of Unicode's own breaks.
public struct SourceText: Sendable {
    private let bytes: ArraySlice<UInt8>
    private let lines: [Range<Int>]

    /// Any bytes; a byte order mark is no part of the first line.
    public init(_ all: [UInt8]) {
        let bytes = Self.body(of: all)
        var lines: [Range<Int>] = []
        var start = bytes.startIndex
        var at = start
        while at < bytes.endIndex {
            let width = Self.breakWidth(bytes, at)
            if width > 0 {
                lines.append(start..<at)
                start = at + width
            }
            at += max(width, 1)
        }
        lines.append(start..<bytes.endIndex)
        self.bytes = bytes
        self.lines = lines
    }

    /// How many lines there are; what follows the last break counts, though it be nothing.
    public var count: Int { lines.count }

    /// A line without its break, counted from 1; nil when there is none.
    public func line(_ number: Int) -> String? {
        guard lines.indices.contains(number - 1) else { return nil }
        return String(decoding: bytes[lines[number - 1]], as: UTF8.self)
    }

    /// Whether a place, beginning and end, is one of this text.
    public func holds(_ location: SourceLocation) -> Bool {
        func isHere(_ number: Int, _ column: Int) -> Bool {
            guard let line = line(number) else { return false }
            return column >= 1 && column <= line.unicodeScalars.count + 1
        }
        return isHere(location.line, location.column) && isHere(location.endLine, location.endColumn)
            && (location.line, location.column) <= (location.endLine, location.endColumn)
    }

    /// A place of libyaml's, which counts a line more where the last one has no break.
    func clamped(_ location: SourceLocation) -> SourceLocation {
        func inside(_ number: Int, _ column: Int) -> (Int, Int) {
            let line = min(number, count)
            let end = (self.line(line)?.unicodeScalars.count ?? 0) + 1
            return (line, number > count ? end : min(column, end))
        }
        let start = inside(location.line, location.column)
        let end = inside(location.endLine, location.endColumn)
        return SourceLocation(file: location.file, line: start.0, column: start.1, endLine: end.0, endColumn: end.1)
    }

    /// The bytes without a byte order mark, which would make libyaml take the second key for a new document.
    static func body(of bytes: [UInt8]) -> ArraySlice<UInt8> {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    }

    private static func breakWidth(_ bytes: ArraySlice<UInt8>, _ at: Int) -> Int {
        func byte(_ offset: Int) -> UInt8 { at + offset < bytes.endIndex ? bytes[at + offset] : 0 }
        switch bytes[at] {
        case 10: return 1
        case 13: return byte(1) == 10 ? 2 : 1
        case 0xC2: return byte(1) == 0x85 ? 2 : 0
        case 0xE2: return byte(1) == 0x80 && (byte(2) == 0xA8 || byte(2) == 0xA9) ? 3 : 0
        default: return 0
        }
    }
}
