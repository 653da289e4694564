/// Mends what servers write that is almost JSON.
enum JSONRepair {
    /// The text with bare `NaN` and `Infinity` as null, half surrogate pairs as U+FFFD, and control characters and lone
    /// backslashes inside strings escaped; nil when there was nothing of that.
    static func repaired(_ text: String) -> [UInt8]? {
        let bytes = Array(text.utf8)
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var isInString = false
        var isChanged = false
        var at = 0
        while at < bytes.count {
            let byte = bytes[at]
            var taken = 1
            if isInString {
                if byte == backslash {
                    taken = takeEscape(bytes, at, &out, &isChanged)
                } else if byte < 0x20 {
                    out.append(contentsOf: byte == UInt8(ascii: "\n") ? "\\n".utf8 : " ".utf8)
                    isChanged = true
                } else {
                    out.append(byte)
                    isInString = byte != quote
                }
            } else if byte == infinity || byte == notANumber || byte == minus,
                let token = tokens.first(where: { bytes[at...].starts(with: $0) })
            {
                out.append(contentsOf: "null".utf8)
                taken = token.count
                isChanged = true
            } else {
                out.append(byte)
                isInString = byte == quote
            }
            at += taken
        }
        return isChanged ? out : nil
    }

    private static let tokens = ["-Infinity", "Infinity", "NaN"].map { Array($0.utf8) }
    private static let infinity = UInt8(ascii: "I")
    private static let notANumber = UInt8(ascii: "N")
    private static let minus = UInt8(ascii: "-")
    private static let quote = UInt8(ascii: "\"")
    private static let backslash = UInt8(ascii: "\\")

    // Takes one escape, or two that make a pair.
    private static func takeEscape(_ bytes: [UInt8], _ at: Int, _ out: inout [UInt8], _ isChanged: inout Bool) -> Int {
        guard let unit = unit(bytes, at) else {
            guard at + 1 < bytes.count, escapes.contains(bytes[at + 1]) else {
                out.append(contentsOf: "\\\\".utf8)
                isChanged = true
                return 1
            }
            out.append(contentsOf: bytes[at..<at + 2])
            return 2
        }
        guard (0xD800...0xDFFF).contains(unit) else {
            out.append(contentsOf: bytes[at..<at + 6])
            return 6
        }
        if unit < 0xDC00, let low = self.unit(bytes, at + 6), (0xDC00...0xDFFF).contains(low) {
            out.append(contentsOf: bytes[at..<at + 12])
            return 12
        }
        out.append(contentsOf: "\\uFFFD".utf8)
        isChanged = true
        return 6
    }

    private static let escapes = Array("\"\\/bfnrt".utf8)

    // The number of a `\uXXXX` that begins here.
    private static func unit(_ bytes: [UInt8], _ at: Int) -> UInt32? {
        guard at + 6 <= bytes.count, bytes[at] == backslash, bytes[at + 1] == UInt8(ascii: "u") else { return nil }
        let digits = bytes[at + 2..<at + 6]
        // A sign would pass as a number.
        guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
        return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    }
}
