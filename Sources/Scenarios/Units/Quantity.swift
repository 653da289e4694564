/// A number as an author wrote it, with the unit it was written in: `4.5 bar`. Without one it is in the unit of what it speaks of.
public struct Quantity: Sendable, Hashable, Codable {
    public var number: Double
    /// Empty where the author wrote none.
    public var unit: String

    public init(_ number: Double, _ unit: String = "") {
        self.number = number
        self.unit = unit
    }

    /// `4.5 bar`, `40%`, `-3`; nil when it does not begin with a decimal number.
    public init?(_ text: String) {
        let digits = text.prefix { $0.isASCII && ($0.isNumber || "+-.".contains($0)) }
        var head = digits
        // `1e3` has an exponent; `3 e` has a unit.
        let rest = text[digits.endIndex...]
        if let mark = rest.first, mark == "e" || mark == "E" {
            let exponent = rest.dropFirst().prefix { $0.isASCII && ($0.isNumber || "+-".contains($0)) }
            if exponent.contains(where: \.isNumber) { head = text[..<exponent.endIndex] }
        }
        guard let number = Double(head), number.isFinite else { return nil }
        self.number = number
        unit = String(text[head.endIndex...].drop { $0 == " " })
        while unit.hasSuffix(" ") { unit.removeLast() }
    }

    /// The number in another unit of the same quantity; nil when this is none.
    public func value(in target: String) -> Double? {
        unit.isEmpty ? number : UnitConversion.between(unit, target).map { $0.exactly(number) }
    }

    /// The same for a change or a spread, which has no zero of its own: a noise of 9 °F is one of 5 °C.
    public func difference(in target: String) -> Double? {
        unit.isEmpty ? number : UnitConversion.between(unit, target).map { $0.difference(number) }
    }
}
