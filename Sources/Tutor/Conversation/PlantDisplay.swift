import Scenarios

/// What a screen shows of the running plant at one moment. Nothing in it names the active fault.
public struct PlantDisplay: Sendable, Hashable {
    public struct Row: Sendable, Hashable {
        public var tag: String
        public var title: String
        /// What people call it for short, for where the title has no room.
        public var names: [String]
        public var unit: String
        /// The reading as the instrument shows it, without its unit; `----` when there is none.
        public var text: String
        /// The standing (or returned, not acknowledged) alarm that matters most; nil when there is none.
        public var alarm: Alarm?
        /// False when the reading's quality is bad.
        public var good: Bool
        /// The last readings, oldest first, at most 120; nil is a gap.
        public var recent: [Double?]
        /// Scale for a sparkline: the normal range widened to the outermost alarm limits.
        public var scale: ClosedRange<Double>

        public init(
            tag: String, title: String, names: [String] = [], unit: String, text: String, alarm: Alarm?, good: Bool,
            recent: [Double?], scale: ClosedRange<Double>
        ) {
            self.tag = tag
            self.title = title
            self.names = names
            self.unit = unit
            self.text = text
            self.alarm = alarm
            self.good = good
            self.recent = recent
            self.scale = scale
        }
    }

    public struct Alarm: Sendable, Hashable {
        public var kind: AlarmLimit.Kind
        public var level: AlarmLimit.Level
        public var state: AlarmState
        public init(kind: AlarmLimit.Kind, level: AlarmLimit.Level, state: AlarmState) {
            self.kind = kind
            self.level = level
            self.state = state
        }
    }

    public var assetTitle: String
    public var scenarioTitle: String
    public var mode: DrillMode
    /// Graded clock, simulated seconds since the start.
    public var elapsed: Int
    public var targetSeconds: Int
    public var paused: Bool
    public var speed: Double
    public var rows: [Row]
    /// Machines and set points as the operator left them: title and `on`, `off` or a value.
    public var controls: [Control]
    public var unacknowledged: Int

    public struct Control: Sendable, Hashable {
        public var title: String
        public var text: String
        public init(title: String, text: String) {
            self.title = title
            self.text = text
        }
    }

    public init(
        assetTitle: String, scenarioTitle: String, mode: DrillMode, elapsed: Int, targetSeconds: Int, paused: Bool,
        speed: Double, rows: [Row], controls: [Control], unacknowledged: Int
    ) {
        self.assetTitle = assetTitle
        self.scenarioTitle = scenarioTitle
        self.mode = mode
        self.elapsed = elapsed
        self.targetSeconds = targetSeconds
        self.paused = paused
        self.speed = speed
        self.rows = rows
        self.controls = controls
        self.unacknowledged = unacknowledged
    }
}
