/// A fault put into a plant: which, how grave, from when.
public struct FaultInjection: Sendable, Hashable {
    /// Index into the asset's fault modes.
    public var fault: Int
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
}
