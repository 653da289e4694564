/// Units of the same quantity: for authors who write in another unit than the asset's, and recordings that were made in one.
public enum UnitConversion {
    /// What a unit is in the first of its quantity: `(value * multiplier + addend) / divisor`.
    struct Unit: Sendable, Hashable {
        var multiplier: Double
        var addend = 0.0
        var divisor = 1.0
    }

    /// How values of one unit become values of another.
    public struct Linear: Sendable, Hashable {
        let source: Unit
        let target: Unit

        /// `value * scale + offset`: how readings of recordings have been converted since the first drill that played one. Its last
        /// bit belongs to the digests of such drills.
        public func callAsFunction(_ value: Double) -> Double {
            let scale = source.multiplier / source.divisor / (target.multiplier / target.divisor)
            let offset = source.addend / source.divisor - target.addend / target.divisor
            return value * scale + offset / (target.multiplier / target.divisor)
        }

        /// Multiplied first and divided last, so that 212 °F is 100 °C and 70 kPa is 0.7 bar: what an author wrote.
        public func exactly(_ value: Double) -> Double {
            (value * (source.multiplier * target.divisor) + (source.addend * target.divisor - target.addend * source.divisor))
                / (source.divisor * target.multiplier)
        }

        /// The same for a change or a spread, which has no zero of its own: 9 °F more is 5 °C more.
        public func difference(_ value: Double) -> Double {
            value * (source.multiplier * target.divisor) / (source.divisor * target.multiplier)
        }
    }

    /// How a value in one unit becomes one in another; nil when the two are not known to measure the same thing.
    public static func between(_ source: String, _ target: String) -> Linear? {
        if source == target { return Linear(source: Unit(multiplier: 1), target: Unit(multiplier: 1)) }
        for quantity in quantities {
            guard let a = quantity[source], let b = quantity[target] else { continue }
            return Linear(source: a, target: b)
        }
        return nil
    }

    /// The other units that something in a unit can be written in, sorted.
    public static func others(than unit: String) -> [String] {
        Set(quantities.filter { $0[unit] != nil }.flatMap(\.keys)).subtracting([unit]).sorted()
    }

    /// Per quantity, what each unit is in one of them.
    private static let quantities: [[String: Unit]] = [
        // In °C.
        ["°C", "degC", "C"].reduce(into: temperatures) { $0[$1] = Unit(multiplier: 1) },
        scales([
            "Pa": 1, "hPa": 100, "mbar": 100, "kPa": 1000, "bar": 100_000, "MPa": 1_000_000, "psi": 6894.757293168,
            "inH2O": 249.08891, "mmH2O": 9.80665, "mmHg": 133.322387415,
        ]),
        // Against nothing: not to be mixed with those against the air outside.
        scales(["psia": 6894.757293168, "bara": 100_000, "kPaa": 1000]),
        scales(["%": 1, "percent": 1, "fraction": 100]),
        scales(["m/s": 1, "mm/s": 0.001, "in/s": 0.0254, "ft/s": 0.3048, "mph": 0.44704]).merging([
            "km/h": Unit(multiplier: 5, divisor: 18), "m/min": Unit(multiplier: 1, divisor: 60),
            "ft/min": Unit(multiplier: 0.3048, divisor: 60),
        ]) { $1 },
        scales(["W": 1, "kW": 1000, "MW": 1_000_000, "hp": 745.6998715822702]),
        scales(["VA": 1, "kVA": 1000, "MVA": 1_000_000]),
        scales(["L/min": 1, "l/min": 1, "L/s": 60, "l/s": 60, "gpm": 3.785411784]).merging([
            "m³/h": Unit(multiplier: 1000, divisor: 60), "m3/h": Unit(multiplier: 1000, divisor: 60),
            "L/h": Unit(multiplier: 1, divisor: 60), "l/h": Unit(multiplier: 1, divisor: 60),
            "mL/min": Unit(multiplier: 1, divisor: 1000), "cfm": Unit(multiplier: 28.316846592),
        ]) { $1 },
        scales(["kg/h": 1, "t/h": 1000, "kg/s": 3600, "lb/h": 0.45359237, "lbm/s": 0.45359237 * 3600]),
        scales(["µm": 0.001, "mm": 1, "cm": 10, "m": 1000, "mil": 0.0254, "in": 25.4, "ft": 304.8]),
        scales(["mg": 0.001, "g": 1, "kg": 1000, "t": 1_000_000, "lb": 453.59237]),
        scales(["L": 1, "mL": 0.001, "m³": 1000, "m3": 1000, "gal": 3.785411784, "qt": 0.946352946]),
        scales(["N": 1, "kN": 1000, "lbf": 4.4482216152605, "klbf": 4448.2216152605]),
        scales(["N.m": 1, "mN.m": 0.001, "kN.m": 1000, "lbf.ft": 1.3558179483314004]),
        scales(["m/s2": 1, "m/s²": 1, "g": 9.80665]),
        scales(["µA": 0.001, "mA": 1, "A": 1000]), scales(["mV": 1, "V": 1000, "kV": 1_000_000]),
        scales(["mΩ": 0.001, "Ω": 1, "kΩ": 1000, "MΩ": 1_000_000]), scales(["µS/cm": 1, "mS/cm": 1000]),
        scales(["Hz": 1, "kHz": 1000]).merging(["rpm": Unit(multiplier: 1, divisor: 60)]) { $1 },
        scales(["ms": 0.001, "s": 1, "min": 60, "h": 3600]), scales(["ppb": 0.001, "ppm": 1]),
        scales(["µg/L": 0.001, "mg/L": 1, "g/L": 1000, "mg/m³": 0.001]),
        scales(["deg": 1, "rad": 57.29577951308232]).merging([
            "arcsec": Unit(multiplier: 1, divisor: 3600), "arcmin": Unit(multiplier: 1, divisor: 60),
        ]) { $1 },
    ]

    private static let temperatures: [String: Unit] = {
        let fahrenheit = Unit(multiplier: 5, addend: -160, divisor: 9)
        return [
            "°F": fahrenheit, "degF": fahrenheit, "F": fahrenheit, "K": Unit(multiplier: 1, addend: -273.15),
            "°R": Unit(multiplier: 5, addend: -273.15 * 9, divisor: 9),
        ]
    }()

    /// Small units as divisions, so that numbers with few decimals stay such.
    private static func scales(_ units: [String: Double]) -> [String: Unit] {
        units.mapValues { $0 == 0.001 ? Unit(multiplier: 1, divisor: 1000) : Unit(multiplier: $0) }
    }
}
