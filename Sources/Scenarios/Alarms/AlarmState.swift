/// The ISA-18.2 states of one alarm.
public enum AlarmState: String, Sendable, Codable, CaseIterable {
    case normal
    /// Standing and nobody has acknowledged it.
    case unacknowledged
    /// Standing and acknowledged.
    case acknowledged
    /// No longer standing, but nobody has acknowledged that it was.
    case returned
}
