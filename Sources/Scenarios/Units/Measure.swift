/// What a number in a file measures: of what, in which unit, and whether it is a value, a change or a rate of change.
public struct Measure: Sendable, Hashable {
    public enum Sense: Sendable, Hashable {
        /// A value on the scale: 50 °F is 10 °C.
        case value
        /// A change, a spread or a step: 9 °F is 5 °C.
        case difference
        /// A change in a time: `2 %/s`; in the unit of what changes per second.
        case rate
    }

    /// Whose number it is, for an error.
    public var name: String
    /// Nil: of something that does not exist, which is reported where it is named.
    public var unit: String?
    public var sense: Sense

    public init(of name: String, in unit: String?, _ sense: Sense = .value) {
        self.name = name
        self.unit = unit
        self.sense = sense
    }

    public var difference: Measure { Measure(of: name, in: unit, .difference) }
    public var rate: Measure { Measure(of: name, in: unit, .rate) }

    /// The number in this measure's own unit; nil when it is of another quantity.
    public func number(_ quantity: Quantity) -> Double? {
        guard !quantity.unit.isEmpty, let unit else { return quantity.number }
        switch sense {
        case .value: return quantity.value(in: unit)
        case .difference: return quantity.difference(in: unit)
        case .rate:
            for (suffix, seconds) in [("/s", 1.0), ("/min", 60), ("/h", 3600)] where quantity.unit.hasSuffix(suffix) {
                let changing = Quantity(quantity.number, String(quantity.unit.dropLast(suffix.count)))
                if !changing.unit.isEmpty, let change = changing.difference(in: unit) { return change / seconds }
            }
            return nil
        }
    }

    /// What may be written, for an error: `bar, psi, kPa or a number alone`.
    public var allowed: String {
        guard let unit, !unit.isEmpty else { return "a number without a unit, as `\(name)` has none" }
        let units = [unit] + UnitConversion.others(than: unit)
        let written = sense == .rate ? units.map { "\($0)/s" } : units
        return "\(written.joined(separator: ", ")), or a number alone, which is in \(written[0])"
    }
}
