/// Something the trainee can do to the plant, with its consequences.
public struct PlantAction: Sendable, Hashable {
    /// How grave it is to do this without what it needs.
    public enum Danger: String, Sendable, Codable {
        /// Work on energy that is not isolated and proved dead, a defeated trip: the drill is failed.
        case safetyCritical = "safety-critical"
        /// Bad practice that costs points.
        case poor
    }

    public var id: String
    public var title: String
    /// How technicians ask for it.
    public var phrases: [String]
    /// Controls it sets.
    public var sets: [ControlState]
    /// The trainee says the value: the control it goes to.
    public var setsTo: String?
    /// It cannot be done at all unless these hold.
    public var requires: [ControlState]
    /// It can be done, but is a dangerous act unless these hold; empty with a ``danger`` means always.
    public var unsafeUnless: [ControlState]
    /// Nil when it is never dangerous.
    public var danger: Danger?
    /// Why it is dangerous, told afterwards.
    public var dangerText: String
    /// Simulated seconds it takes.
    public var seconds: Int
    /// Faults that it mends, when they are there.
    public var repairs: [String]
    /// Tags whose lasting losses it makes good (oil that leaked out is filled up again).
    public var restores: [String]
    /// Interlocks that it resets, when their condition has cleared.
    public var resets: [String]
    /// Factor on the severity of active faults it makes worse.
    public var worsens: [Worsening]
    /// What the trainee is told has happened.
    public var result: String
    public var location: SourceLocation

    public struct Worsening: Sendable, Hashable {
        public var fault: String
        /// Added to the fault's severity, to at most 1.
        public var by: Double
        public init(fault: String, by: Double) {
            self.fault = fault
            self.by = by
        }
    }

    public init(
        id: String, title: String, phrases: [String], sets: [ControlState], setsTo: String?, requires: [ControlState],
        unsafeUnless: [ControlState], danger: Danger?, dangerText: String, seconds: Int, repairs: [String], restores: [String] = [],
        resets: [String], worsens: [Worsening], result: String, location: SourceLocation
    ) {
        self.id = id
        self.title = title
        self.phrases = phrases
        self.sets = sets
        self.setsTo = setsTo
        self.requires = requires
        self.unsafeUnless = unsafeUnless
        self.danger = danger
        self.dangerText = dangerText
        self.seconds = seconds
        self.repairs = repairs
        self.restores = restores
        self.resets = resets
        self.worsens = worsens
        self.result = result
        self.location = location
    }
}
