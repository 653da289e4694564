/// One alarm of a tag (ISA-18.2): where it stands, how long before it is raised, what it means.
public struct AlarmLimit: Sendable, Hashable {
    /// Which side and how far. Raw values are the words on the screen.
    public enum Kind: String, Sendable, Codable, CaseIterable, Comparable {
        case lowLow = "LL"
        case low = "L"
        case high = "H"
        case highHigh = "HH"

        public var isLow: Bool { self == .lowLow || self == .low }
        public static func < (a: Kind, b: Kind) -> Bool {
            allCases.firstIndex(of: a)! < allCases.firstIndex(of: b)!
        }
    }

    /// How bad, most urgent first.
    public enum Level: String, Sendable, Codable, CaseIterable, Comparable {
        case critical = "CRITICAL"
        case warning = "WARNING"
        case info = "INFO"

        public static func < (a: Level, b: Level) -> Bool {
            allCases.firstIndex(of: a)! < allCases.firstIndex(of: b)!
        }
    }

    public var kind: Kind
    /// In the tag's unit; the alarm stands while the reading is beyond it.
    public var value: Double
    public var level: Level
    /// The plant's own fault code, e.g. `GEARBOX_OVERHEAT`; empty when it has none.
    public var code: String
    /// How far the reading must come back before the alarm returns, in the tag's unit.
    public var deadband: Double
    /// How long the reading must stay beyond the limit before the alarm is raised, seconds.
    public var onDelay: Double
    /// Raised only while this other tag reads above a value (`turning, but under 100 kW`).
    public var onlyWhile: Condition?

    /// A comparison of one tag's reading with a value.
    public struct Condition: Sendable, Hashable {
        public enum Comparison: String, Sendable { case above, below }
        public var tag: String
        public var comparison: Comparison
        public var value: Double
        public init(tag: String, comparison: Comparison, value: Double) {
            self.tag = tag
            self.comparison = comparison
            self.value = value
        }
    }

    public init(kind: Kind, value: Double, level: Level, code: String, deadband: Double, onDelay: Double, onlyWhile: Condition?) {
        self.kind = kind
        self.value = value
        self.level = level
        self.code = code
        self.deadband = deadband
        self.onDelay = onDelay
        self.onlyWhile = onlyWhile
    }
}
