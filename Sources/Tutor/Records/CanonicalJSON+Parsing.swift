extension CanonicalJSON {
    /// Why a text is not JSON that this program wrote or can keep.
    public enum ParseError: Error, Sendable, Hashable {
        case unexpected(offset: Int)
        case tooDeep(limit: Int)
    }

    /// Reads any JSON text. Numbers with a fraction or an exponent become their `$f64` form.
    public init(parsing text: String) throws {
        var parser = Parser(bytes: Array(text.utf8))
        self = try parser.document()
    }

    /// Bodies come from a file that anybody may have touched: the depth is limited so that no nesting can end the program.
    private struct Parser {
        static let depthLimit = 64
        let bytes: [UInt8]
        var at = 0
        var depth = 0

        init(bytes: [UInt8]) { self.bytes = bytes }

        mutating func document() throws -> CanonicalJSON {
            let value = try value()
            skipSpace()
            guard at == bytes.count else { throw unexpected }
            return value
        }

        private var unexpected: ParseError { .unexpected(offset: at) }
        private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

        private mutating func skipSpace() {
            while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { at += 1 }
        }

        private mutating func take(_ byte: UInt8) -> Bool {
            guard next == byte else { return false }
            at += 1
            return true
        }

        private mutating func expect(_ literal: StaticString, _ value: CanonicalJSON) throws -> CanonicalJSON {
            for offset in 0..<literal.utf8CodeUnitCount {
                guard take(literal.utf8Start[offset]) else { throw unexpected }
            }
            return value
        }

        private mutating func value() throws -> CanonicalJSON {
            skipSpace()
            switch next {
            case UInt8(ascii: "n"): return try expect("null", .null)
            case UInt8(ascii: "t"): return try expect("true", .bool(true))
            case UInt8(ascii: "f"): return try expect("false", .bool(false))
            case UInt8(ascii: "\""): return .string(try string())
            case UInt8(ascii: "["): return try nested { try $0.array() }
            case UInt8(ascii: "{"): return try nested { try $0.object() }
            default: return try number()
            }
        }

        private mutating func nested(_ read: (inout Parser) throws -> CanonicalJSON) throws -> CanonicalJSON {
            guard depth < Self.depthLimit else { throw ParseError.tooDeep(limit: Self.depthLimit) }
            depth += 1
            defer { depth -= 1 }
            return try read(&self)
        }

        private mutating func array() throws -> CanonicalJSON {
            at += 1
            var values: [CanonicalJSON] = []
            skipSpace()
            if take(UInt8(ascii: "]")) { return .array(values) }
            while true {
                values.append(try value())
                skipSpace()
                if take(UInt8(ascii: "]")) { return .array(values) }
                guard take(UInt8(ascii: ",")) else { throw unexpected }
            }
        }

        private mutating func object() throws -> CanonicalJSON {
            at += 1
            var members: [String: CanonicalJSON] = [:]
            skipSpace()
            if take(UInt8(ascii: "}")) { return .object(members) }
            while true {
                skipSpace()
                let key = try string()
                skipSpace()
                guard take(UInt8(ascii: ":")) else { throw unexpected }
                // A second value for a key would be a second meaning for the same hash.
                guard members.updateValue(try value(), forKey: key) == nil else { throw unexpected }
                skipSpace()
                if take(UInt8(ascii: "}")) { return .object(members) }
                guard take(UInt8(ascii: ",")) else { throw unexpected }
            }
        }

        private mutating func number() throws -> CanonicalJSON {
            let start = at
            while let byte = next, "+-.eE0123456789".utf8.contains(byte) { at += 1 }
            let text = String(decoding: bytes[start..<at], as: UTF8.self)
            let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
            guard let first = digits.utf8.first, (0x30...0x39).contains(first) else { throw unexpected }
            if digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
                guard first != 0x30 || digits == "0" else { throw unexpected }
                if text != "-0" { return .integer(text) }
            }
            // What `Double` reads but JSON has not: `1.`, where no digit follows the point.
            guard let value = Double(text), value.isFinite, !text.hasSuffix("."), !text.contains(".e"), !text.contains(".E")
            else { throw unexpected }
            return CanonicalJSON(fraction: value)
        }

        private mutating func string() throws -> String {
            guard take(UInt8(ascii: "\"")) else { throw unexpected }
            var out: [UInt8] = []
            while let byte = next {
                at += 1
                switch byte {
                case UInt8(ascii: "\""):
                    guard let text = String(validating: out, as: UTF8.self) else { throw unexpected }
                    return text
                case UInt8(ascii: "\\"): out += Array(try escaped().utf8)
                case 0..<0x20: throw unexpected
                default: out.append(byte)
                }
            }
            throw unexpected
        }

        private mutating func escaped() throws -> String {
            guard let byte = next else { throw unexpected }
            at += 1
            switch byte {
            case UInt8(ascii: "\""): return "\""
            case UInt8(ascii: "\\"): return "\\"
            case UInt8(ascii: "/"): return "/"
            case UInt8(ascii: "b"): return "\u{8}"
            case UInt8(ascii: "f"): return "\u{C}"
            case UInt8(ascii: "n"): return "\n"
            case UInt8(ascii: "r"): return "\r"
            case UInt8(ascii: "t"): return "\t"
            case UInt8(ascii: "u"): return String(try scalar())
            default: throw unexpected
            }
        }

        private mutating func scalar() throws -> Unicode.Scalar {
            let first = try fourHex()
            guard (0xD800..<0xDC00).contains(first) else {
                guard let scalar = Unicode.Scalar(first) else { throw unexpected }
                return scalar
            }
            guard take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else { throw unexpected }
            let second = try fourHex()
            guard (0xDC00..<0xE000).contains(second),
                let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
            else { throw unexpected }
            return scalar
        }

        private mutating func fourHex() throws -> UInt32 {
            guard at + 4 <= bytes.count, bytes[at..<at + 4].allSatisfy({ ($0 as UInt8).isHexDigit }),
                let value = UInt32(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16)
            else { throw unexpected }
            at += 4
            return value
        }
    }
}

extension UInt8 {
    fileprivate var isHexDigit: Bool {
        (0x30...0x39).contains(self) || (0x41...0x46).contains(self) || (0x61...0x66).contains(self)
    }
}
