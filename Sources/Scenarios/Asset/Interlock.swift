/// A trip: when a reading goes too far for too long, controls are driven to a safe state.
public struct Interlock: Sendable, Hashable {
    public var id: String
    public var title: String
    /// Compared with the measured value, so that a lying instrument trips a healthy plant.
    public var condition: AlarmLimit.Condition
    /// How long the condition must hold, seconds.
    public var delay: Double
    /// Armed only while these controls run.
    public var armedWith: [String]
    public var sets: [ControlState]
    /// Stays tripped until an action resets it.
    public var latches: Bool

    public init(
        id: String, title: String, condition: AlarmLimit.Condition, delay: Double, armedWith: [String],
        sets: [ControlState], latches: Bool
    ) {
        self.id = id
        self.title = title
        self.condition = condition
        self.delay = delay
        self.armedWith = armedWith
        self.sets = sets
        self.latches = latches
    }
}
