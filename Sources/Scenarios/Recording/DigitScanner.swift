/// Reads the pieces of a written time from its bytes.
struct DigitScanner {
    private var rest: ArraySlice<UInt8>

    init(_ text: ArraySlice<UInt8>) { rest = text }

    var isAtEnd: Bool { rest.isEmpty }

    /// A number of that many digits, as many as there are.
    mutating func digits(_ count: ClosedRange<Int>) -> Int? {
        var value = 0
        var found = 0
        while found < count.upperBound, let byte = rest.first, (48...57).contains(byte) {
            value = value * 10 + Int(byte - 48)
            found += 1
            rest.removeFirst()
        }
        return found >= count.lowerBound ? value : nil
    }

    mutating func skip(_ byte: UInt8) -> Bool {
        guard rest.first == byte else { return false }
        rest.removeFirst()
        return true
    }

    mutating func skip(_ scalar: Unicode.Scalar) -> Bool { skip(UInt8(ascii: scalar)) }

    /// `07`, `07.25` or `07,25`.
    mutating func secondsWithFraction() -> Double? {
        guard let whole = digits(1...2) else { return nil }
        guard skip(".") || skip(",") else { return Double(whole) }
        var scale = 1.0
        var fraction = 0.0
        var found = 0
        while let byte = rest.first, (48...57).contains(byte) {
            if found < 9 {
                fraction = fraction * 10 + Double(byte - 48)
                scale *= 10
            }
            found += 1
            rest.removeFirst()
        }
        return found > 0 ? Double(whole) + fraction / scale : nil
    }

    /// Seconds east of Greenwich: `Z`, `+02:00`, `-0530`, ` UTC`, or nothing, which is 0.
    mutating func zone() -> Int? {
        if isAtEnd || skip("Z") || skip("z") { return 0 }
        if rest.elementsEqual(" UTC".utf8) || rest.elementsEqual("UTC".utf8) {
            rest = rest[rest.endIndex...]
            return 0
        }
        _ = skip(" ")
        let sign: Int
        if skip("+") { sign = 1 } else if skip("-") { sign = -1 } else { return nil }
        guard let hours = digits(2...2) else { return nil }
        let hasColon = skip(":")
        if isAtEnd, !hasColon { return sign * hours * 3600 }
        guard let minutes = digits(2...2), hours < 24, minutes < 60 else { return nil }
        return sign * (hours * 3600 + minutes * 60)
    }
}
