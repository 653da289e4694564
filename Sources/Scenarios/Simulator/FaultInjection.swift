/// A fault put into a plant: which, how grave, from when.
public struct FaultInjection: Sendable, Hashable {
    /// Index into the asset's fault modes; -1 for an instrument's own lie.
    public var fault: Int
    /// An instrument that lies without a fault mode of the asset's saying how: free practice puts these in.
    public var instrument: SensorFault?
    /// 0...1.
    public var severity: Double
    public var onset: Tick
    public var profile: FaultProfile
    /// Nil: until it is mended.
    public var ends: Tick?

    public init(fault: Int, severity: Double, onset: Tick, profile: FaultProfile, ends: Tick? = nil) {
        self.fault = fault
        self.severity = severity
        self.onset = onset
        self.profile = profile
        self.ends = ends
    }

    /// An instrument that begins to lie at once.
    public init(instrument: SensorFault, severity: Double, onset: Tick, ends: Tick? = nil) {
        self.init(fault: -1, severity: severity, onset: onset, profile: .step, ends: ends)
        self.instrument = instrument
    }
}
