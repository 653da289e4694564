/// Mends what servers write that is almost JSON. Tried only where reading has failed.
enum JSONRepair {
    /// The text with bare `NaN` and `Infinity` as null, half surrogate pairs as U+FFFD and control characters inside strings
    /// escaped; nil when there was nothing of that.
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
                if byte == UInt8(ascii: "\\") {
                    taken = takeEscape(bytes, at, &out, &isChanged)
                } else if byte < 0x20 {
                    out.append(contentsOf: byte == UInt8(ascii: "\n") ? "\\n".utf8 : " ".utf8)
                    isChanged = true
                } else {
                    out.append(byte)
                    isInString = byte != UInt8(ascii: "\"")
                }
            } else if let token = notANumber.first(where: { bytes[at...].starts(with: $0) }) {
                out.append(contentsOf: "null".utf8)
                taken = token.count
                isChanged = true
            } else {
                out.append(byte)
                isInString = byte == UInt8(ascii: "\"")
            }
            at += taken
        }
        return isChanged ? out : nil
    }

    private static let notANumber = ["-Infinity", "Infinity", "NaN"].map { Array($0.utf8) }

    // Takes one escape, or two that make a pair.
    private static func takeEscape(_ bytes: [UInt8], _ at: Int, _ out: inout [UInt8], _ isChanged: inout Bool) -> Int {
        guard let unit = unit(bytes, at), (0xD800...0xDFFF).contains(unit) else {
            let escape = bytes[at..<min(at + 2, bytes.count)]
            out.append(contentsOf: escape)
            return escape.count
        }
        if unit < 0xDC00, let low = self.unit(bytes, at + 6), (0xDC00...0xDFFF).contains(low) {
            out.append(contentsOf: bytes[at..<at + 12])
            return 12
        }
        out.append(contentsOf: "\\uFFFD".utf8)
        isChanged = true
        return 6
    }

    // The number of a `\uXXXX` that begins here.
    private static func unit(_ bytes: [UInt8], _ at: Int) -> UInt32? {
        guard at + 6 <= bytes.count, bytes[at] == UInt8(ascii: "\\"), bytes[at + 1] == UInt8(ascii: "u") else { return nil }
        return UInt32(String(decoding: bytes[at + 2..<at + 6], as: UTF8.self), radix: 16)
    }
}
