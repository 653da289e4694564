/// Units of the same quantity, for recordings that were made in other units than the asset's.
public enum UnitConversion {
    /// `target = source * scale + offset`.
    public struct Linear: Sendable, Hashable {
        public var scale: Double
        public var offset: Double
        public init(scale: Double, offset: Double) {
            self.scale = scale
            self.offset = offset
        }

        public func callAsFunction(_ value: Double) -> Double { value * scale + offset }
    }

    /// How a value in one unit becomes one in another; nil when the two are not known to measure the same thing.
    public static func between(_ source: String, _ target: String) -> Linear? {
        if source == target { return Linear(scale: 1, offset: 0) }
        for quantity in quantities {
            guard let a = quantity[source], let b = quantity[target] else { continue }
            return Linear(scale: a.scale / b.scale, offset: (a.offset - b.offset) / b.scale)
        }
        return nil
    }

    /// What may be written for something measured in a unit, as an error's expectation: `bar, or psi, kPa ...`.
    static func allowed(for unit: String, of name: String) -> String {
        if unit.isEmpty { return "a number without a unit, as `\(name)` has none" }
        let others = quantities.first { $0[unit] != nil }?.keys.filter { $0 != unit }.sorted() ?? []
        return others.isEmpty
            ? "\(unit), or a number alone" : "\(unit), or one of \(others.joined(separator: ", ")), or a number alone"
    }

    /// Every unit that can be converted, for a suggestion.
    static var known: [String] { quantities.flatMap(\.keys).sorted() }

    /// Per quantity, what each unit is in one of them.
    private static let quantities: [[String: Linear]] = [
        // In °C.
        [
            "°C": Linear(scale: 1, offset: 0), "degC": Linear(scale: 1, offset: 0), "C": Linear(scale: 1, offset: 0),
            "°F": Linear(scale: 5 / 9, offset: -160 / 9), "degF": Linear(scale: 5 / 9, offset: -160 / 9),
            "F": Linear(scale: 5 / 9, offset: -160 / 9), "K": Linear(scale: 1, offset: -273.15),
        ],
        scales([
            "Pa": 1, "hPa": 100, "mbar": 100, "kPa": 1000, "bar": 100_000, "MPa": 1_000_000, "psi": 6894.757293168,
            "inH2O": 249.08891,
        ]),
        scales(["%": 1, "percent": 1, "fraction": 100]),
        scales(["m/s": 1, "km/h": 1 / 3.6, "mph": 0.44704, "ft/min": 0.00508]),
        scales(["W": 1, "kW": 1000, "MW": 1_000_000, "hp": 745.6998715822702]),
        scales(["L/min": 1, "l/min": 1, "L/s": 60, "l/s": 60, "m³/h": 1000.0 / 60, "m3/h": 1000.0 / 60, "gpm": 3.785411784]),
        scales(["mm": 1, "cm": 10, "m": 1000, "in": 25.4, "ft": 304.8]),
        scales(["m/s2": 1, "m/s²": 1, "g": 9.80665]),
        scales(["mA": 1, "A": 1000]), scales(["mV": 1, "V": 1000, "kV": 1_000_000]),
        scales(["Hz": 1, "kHz": 1000, "rpm": 1.0 / 60]),
    ]

    private static func scales(_ units: [String: Double]) -> [String: Linear] { units.mapValues { Linear(scale: $0, offset: 0) } }
}
