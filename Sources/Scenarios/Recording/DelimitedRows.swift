/// Rows of comma-separated text (RFC 4180): quoted fields with commas, doubled quotes and line ends in them, CRLF or LF, a byte
/// order mark. The first row is the headings.
struct DelimitedRows: RowSource {
    let bytes: [UInt8]
    private(set) var columns: [String] = []
    private var position: Int
    private var line: Int

    private static let quote = UInt8(ascii: "\"")
    private static let comma = UInt8(ascii: ",")
    private static let newline = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")
    /// A quoted field longer than this is one that was never closed.
    private static let longestField = 1 << 20

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        line = 1
        position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var fields: [RowField] = []
        if case .row? = read(&fields) {
            columns = fields.map { $0.content(in: bytes).map { String(decoding: $0, as: UTF8.self) } ?? "" }
        }
    }

    /// A later piece of a file whose headings are known.
    init(_ bytes: [UInt8], columns: [String], line: Int) {
        self.bytes = bytes
        self.columns = columns
        self.line = line
        position = 0
    }

    mutating func next(_ fields: inout [RowField]) -> RowReading? {
        let start = position
        guard let reading = read(&fields) else { return nil }
        if case .row(let line) = reading, fields.count != columns.count {
            return .broken(line: line, .fieldCount(found: fields.count, expected: columns.count), start..<position)
        }
        return reading
    }

    private mutating func read(_ fields: inout [RowField]) -> RowReading? {
        skipBlankLines()
        guard position < bytes.count else { return nil }
        fields.removeAll(keepingCapacity: true)
        let start = position
        let startLine = line
        while true {
            guard let field = position < bytes.count && bytes[position] == Self.quote ? quoted() : plain() else {
                // One stray quote must not swallow the rest of the file: go on with the next line.
                position = start
                line = startLine
                skipLine()
                return .broken(line: startLine, .quote, start..<position)
            }
            fields.append(field)
            guard position < bytes.count else { break }
            let byte = bytes[position]
            position += 1
            if byte == Self.newline {
                line += 1
                break
            }
        }
        return .row(line: startLine)
    }

    /// Up to the next comma or line end, which is left.
    private mutating func plain() -> RowField {
        let start = position
        while position < bytes.count, bytes[position] != Self.comma, bytes[position] != Self.newline { position += 1 }
        var end = position
        let isLast = position == bytes.count || bytes[position] == Self.newline
        if isLast, end > start, bytes[end - 1] == Self.carriageReturn { end -= 1 }
        return RowField(form: .plain, start: start, end: end)
    }

    /// Nil when the quotes do not close before the end, or something stands between them and the next comma.
    private mutating func quoted() -> RowField? {
        position += 1
        let start = position
        var isDoubled = false
        while position < bytes.count, position - start < Self.longestField {
            let byte = bytes[position]
            if byte == Self.newline { line += 1 }
            if byte == Self.quote {
                if position + 1 < bytes.count, bytes[position + 1] == Self.quote {
                    isDoubled = true
                    position += 2
                    continue
                }
                let field = RowField(form: isDoubled ? .doubledQuotes : .plain, start: start, end: position)
                position += 1
                if position + 1 < bytes.count, bytes[position] == Self.carriageReturn, bytes[position + 1] == Self.newline {
                    position += 1
                }
                let isAtEnd = position == bytes.count || bytes[position] == Self.comma || bytes[position] == Self.newline
                return isAtEnd ? field : nil
            }
            position += 1
        }
        return nil
    }

    private mutating func skipBlankLines() {
        while position < bytes.count {
            if bytes[position] == Self.newline {
                position += 1
                line += 1
            } else if bytes[position] == Self.carriageReturn, position + 1 == bytes.count || bytes[position + 1] == Self.newline {
                position += 1
            } else {
                return
            }
        }
    }

    private mutating func skipLine() {
        while position < bytes.count, bytes[position] != Self.newline { position += 1 }
        if position < bytes.count {
            position += 1
            line += 1
        }
    }
}
