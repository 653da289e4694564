/// Something the plant did by itself, in the order in which it happened.
public enum PlantEvent: Sendable, Hashable {
    /// Index into ``Plant/alarms``.
    case alarmRaised(Int)
    case alarmReturned(Int)
    /// Index into the asset's interlocks.
    case interlockTripped(Int)
}
