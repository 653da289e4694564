/// What telemetry to make: so many units of one machine, for so long, with these faults.
public struct TelemetryPlan: Sendable {
    /// A fault that every unit has.
    public struct Fault: Sendable, Hashable {
        /// Index into the asset's fault modes.
        public var mode: Int
        /// Seconds after the first row.
        public var onset: Double
        /// 0...1.
        public var severity: Double

        public init(mode: Int, onset: Double = 0, severity: Double = 1) {
            self.mode = mode
            self.onset = onset
            self.severity = severity
        }
    }

    public var units: Int
    /// Length, and from one reading of a tag to the next, seconds.
    public var seconds: Int
    public var every: Int
    public var faults: [Fault]
    /// Each unit has at most one fault, drawn with the shares that the asset states.
    public var hasUsualFaults: Bool
    public var seed: UInt64
    /// Second of the first row: see ``CivilTime``.
    public var start: Double

    /// How grave a usual fault is: one that is found before it has run its course, so that it shows its own code and not the
    /// codes of what it would end in.
    public static let usualSeverity = 0.85
    /// How long before the first row a usual fault has stood, seconds: long enough for every lag.
    public static let usualAge = 600

    public init(
        units: Int = 1, seconds: Int, every: Int = 1, faults: [Fault] = [], hasUsualFaults: Bool = false, seed: UInt64 = 1,
        start: Double = 0
    ) {
        self.units = units
        self.seconds = seconds
        self.every = every
        self.faults = faults
        self.hasUsualFaults = hasUsualFaults
        self.seed = seed
        self.start = start
    }

    /// `WIND_TURBINE_00001`.
    public static func source(_ asset: Asset, unit: Int) -> String {
        let number = String(unit + 1)
        let id = asset.id.uppercased().map { $0 == "-" ? "_" : $0 }
        return String(id) + "_" + String(repeating: "0", count: max(0, 5 - number.count)) + number
    }

    /// Noise of its own for every unit.
    func seed(ofUnit unit: Int) -> UInt64 { CounterNoise.bits(seed, 0x7e1e, UInt64(unit)) }

    /// The fault mode that a unit usually has, drawn by the seed; nil for a healthy one.
    func usualFault(_ asset: Asset, unit: Int) -> Int? {
        let draw = Double(CounterNoise.bits(seed, 0x54a2e, UInt64(unit)) >> 11) * (1 / 9_007_199_254_740_992.0)
        var below = 0.0
        for (index, fault) in asset.faults.enumerated() {
            below += fault.share
            if draw < below { return index }
        }
        return nil
    }
}
