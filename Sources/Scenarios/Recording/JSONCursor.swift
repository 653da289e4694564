/// Walks over one JSON object in a file's bytes without building anything.
struct JSONCursor {
    private let bytes: [UInt8]
    private var position: Int
    private let end: Int
    private static let deepest = 32

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        position = range.lowerBound
        end = range.upperBound
    }

    /// Hands out each key with its value; false when the bytes are not one whole object.
    mutating func object(_ member: (ArraySlice<UInt8>, RowField) -> Void) -> Bool {
        skipBlanks()
        guard take("{") else { return false }
        skipBlanks()
        if !take("}") {
            while true {
                skipBlanks()
                guard let name = string() else { return false }
                skipBlanks()
                guard take(":"), let field = value(depth: 0), let key = name.content(in: bytes) else { return false }
                member(key, field)
                skipBlanks()
                if take(",") { continue }
                guard take("}") else { return false }
                break
            }
        }
        skipBlanks()
        return position == end
    }

    /// A scalar as a field; a list or object is passed over and counts as missing.
    private mutating func value(depth: Int) -> RowField? {
        skipBlanks()
        guard position < end, depth < Self.deepest else { return nil }
        switch bytes[position] {
        case UInt8(ascii: "\""): return string()
        case UInt8(ascii: "{"), UInt8(ascii: "["): return nested(depth: depth) ? .missing : nil
        default:
            let start = position
            while position < end, !JSONRows.isBlank(bytes[position]), !",]}".utf8.contains(bytes[position]) { position += 1 }
            guard position > start else { return nil }
            let word = bytes[start..<position]
            if word.elementsEqual("null".utf8) { return .missing }
            let isWord = word.elementsEqual("true".utf8) || word.elementsEqual("false".utf8)
            guard isWord || MappingReader.number(String(decoding: word, as: UTF8.self)) != nil else { return nil }
            return RowField(form: .plain, start: start, end: position)
        }
    }

    private mutating func nested(depth: Int) -> Bool {
        let isObject = bytes[position] == UInt8(ascii: "{")
        let close: Unicode.Scalar = isObject ? "}" : "]"
        position += 1
        skipBlanks()
        if take(close) { return true }
        while true {
            skipBlanks()
            if isObject {
                guard string() != nil else { return false }
                skipBlanks()
                guard take(":") else { return false }
            }
            guard value(depth: depth + 1) != nil else { return false }
            skipBlanks()
            if take(",") { continue }
            return take(close)
        }
    }

    private mutating func string() -> RowField? {
        guard take("\"") else { return nil }
        let start = position
        var form = RowField.Form.plain
        while position < end {
            switch bytes[position] {
            case UInt8(ascii: "\\"):
                form = .jsonEscaped
                position += 2
            case UInt8(ascii: "\""):
                position += 1
                return RowField(form: form, start: start, end: position - 1)
            default: position += 1
            }
        }
        return nil
    }

    private mutating func skipBlanks() {
        while position < end, JSONRows.isBlank(bytes[position]) { position += 1 }
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard position < end, bytes[position] == UInt8(ascii: scalar) else { return false }
        position += 1
        return true
    }
}
