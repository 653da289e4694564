/// Rows of JSON Lines: one flat object a line. Only the wanted keys are kept; nested values are passed over.
struct JSONRows: RowSource {
    let bytes: [UInt8]
    let columns: [String]
    private let names: [[UInt8]]
    private var position: Int
    private var line: Int

    /// - Parameter line: number of the first line.
    init(_ bytes: [UInt8], wanted: [String], line: Int = 1) {
        self.bytes = bytes
        self.line = line
        columns = wanted
        names = wanted.map { Array($0.utf8) }
        position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    mutating func next(_ fields: inout [RowField]) -> RowReading? {
        while position < bytes.count {
            let start = position
            let here = line
            while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
            let end = position
            if position < bytes.count {
                position += 1
                line += 1
            }
            guard bytes[start..<end].contains(where: { !Self.isBlank($0) }) else { continue }
            fields = Array(repeating: .missing, count: columns.count)
            let names = names
            var cursor = JSONCursor(bytes, start..<end)
            let isWell = cursor.object { name, field in
                if let index = names.firstIndex(where: { $0.elementsEqual(name) }) { fields[index] = field }
            }
            return isWell ? .row(line: here) : .broken(line: here, .json, start..<end)
        }
        return nil
    }

    /// The keys of the first hundred rows, in order of appearance.
    static func keys(of bytes: [UInt8]) -> [String] {
        var keys: [String] = []
        var position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        for _ in 0..<100 where position < bytes.count {
            let end = bytes[position...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            var cursor = JSONCursor(bytes, position..<end)
            _ = cursor.object { name, _ in
                let key = String(decoding: name, as: UTF8.self)
                if !keys.contains(key) { keys.append(key) }
            }
            position = end + 1
        }
        return keys
    }

    static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 || byte == 13 || byte == 10 }

    /// What a string with escapes stands for.
    static func unescaped(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var units: [UInt16] = []
        var out: [UInt8] = []
        var i = text.startIndex
        func flush() {
            guard !units.isEmpty else { return }
            out += Array(String(decoding: units, as: UTF16.self).utf8)
            units = []
        }
        while i < text.endIndex {
            guard text[i] == UInt8(ascii: "\\"), i + 1 < text.endIndex else {
                flush()
                out.append(text[i])
                i += 1
                continue
            }
            let code = text[i + 1]
            i += 2
            if code == UInt8(ascii: "u"), i + 4 <= text.endIndex,
                let unit = UInt16(String(decoding: text[i..<i + 4], as: UTF8.self), radix: 16)
            {
                units.append(unit)
                i += 4
                continue
            }
            flush()
            switch code {
            case UInt8(ascii: "n"): out.append(10)
            case UInt8(ascii: "t"): out.append(9)
            case UInt8(ascii: "r"): out.append(13)
            case UInt8(ascii: "b"): out.append(8)
            case UInt8(ascii: "f"): out.append(12)
            default: out.append(code)
            }
        }
        flush()
        return out
    }
}
