/// One measured point of an asset.
public struct Tag: Sendable, Hashable {
    public var id: String
    public var title: String
    /// UCUM-like unit text, as shown: `psi`, `bar`, `°C`, `%`.
    public var unit: String
    /// Value in the asset's first mode, healthy.
    public var normal: Double
    /// Where a healthy reading lies.
    public var normalRange: ClosedRange<Double>
    /// What the instrument can show.
    public var span: ClosedRange<Double>
    /// What the quantity itself can reach; defaults to the span.
    public var physical: ClosedRange<Double>
    /// Standard deviation of the measuring noise, in the unit.
    public var noise: Double
    /// First-order lag of the process, seconds.
    public var lag: Double
    /// First-order lag of the transmitter, seconds.
    public var sensorLag: Double
    /// One step of the display, in the unit.
    public var resolution: Double
    public var alarms: [AlarmLimit]
    /// Controls that must run for the tag to be anything but at rest.
    public var runsWith: [String]
    /// Value when they do not.
    public var atRest: Double
    /// Slow healthy variation: amplitude in the unit and the seconds between its turning points.
    public var wander: Wander?
    /// Nicknames and abbreviations a technician uses.
    public var names: [String]
    public var location: SourceLocation

    public struct Wander: Sendable, Hashable {
        public var amount: Double
        public var period: Double
        public init(amount: Double, period: Double) {
            self.amount = amount
            self.period = period
        }
    }

    public init(
        id: String, title: String, unit: String, normal: Double, normalRange: ClosedRange<Double>,
        span: ClosedRange<Double>, physical: ClosedRange<Double>, noise: Double, lag: Double, sensorLag: Double,
        resolution: Double, alarms: [AlarmLimit], runsWith: [String], atRest: Double, wander: Wander?, names: [String],
        location: SourceLocation
    ) {
        self.id = id
        self.title = title
        self.unit = unit
        self.normal = normal
        self.normalRange = normalRange
        self.span = span
        self.physical = physical
        self.noise = noise
        self.lag = lag
        self.sensorLag = sensorLag
        self.resolution = resolution
        self.alarms = alarms
        self.runsWith = runsWith
        self.atRest = atRest
        self.wander = wander
        self.names = names
        self.location = location
    }

    /// Decimals that the display shows.
    public var decimals: Int { NumberText.decimals(forResolution: resolution) }

    /// `178,4 psi` where that is how numbers are written: a reading as every screen, report and sentence shows it.
    public func said(_ value: Double, unit withUnit: Bool = true) -> String {
        NumberText.withLocalMark(text(value, unit: withUnit))
    }

    /// `178.4 psi`: a reading for files and machines, and in what the simulator finds.
    public func text(_ value: Double, unit withUnit: Bool = true) -> String {
        let number = NumberText.fixed(value, decimals: decimals)
        return withUnit && !unit.isEmpty ? "\(number) \(unit)" : number
    }
}
