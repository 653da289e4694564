import Scenarios

/// What the pages of the plant view show besides the ``PlantDisplay``. Nothing in it names the active fault.
public struct PlantDetail: Sendable, Hashable {
    public struct Limits: Sendable, Hashable {
        public var tag: String
        /// `70 - 80`: where healthy readings lie.
        public var normal: String
        public var limits: [TrendChart.Limit]
        public var decimals: Int
        public init(tag: String, normal: String, limits: [TrendChart.Limit], decimals: Int) {
            self.tag = tag
            self.normal = normal
            self.limits = limits
            self.decimals = decimals
        }
    }

    /// An alarm that is not normal (ISA-18.2).
    public struct Alarm: Sendable, Hashable {
        public var tag: String
        public var title: String
        public var kind: AlarmLimit.Kind
        public var level: AlarmLimit.Level
        public var code: String
        public var state: AlarmState
        /// `145 psi`.
        public var limit: String
        /// Simulated second of the last time that it was raised.
        public var raised: Int?
        public var acknowledged: Int?
        public init(
            tag: String, title: String, kind: AlarmLimit.Kind, level: AlarmLimit.Level, code: String, state: AlarmState,
            limit: String, raised: Int?, acknowledged: Int?
        ) {
            self.tag = tag
            self.title = title
            self.kind = kind
            self.level = level
            self.code = code
            self.state = state
            self.limit = limit
            self.raised = raised
            self.acknowledged = acknowledged
        }
    }

    /// In the order of ``PlantDisplay/rows``.
    public var limits: [Limits]
    /// Most urgent first.
    public var alarms: [Alarm]
    public var map: MachineMap
    public var timeline: [TimelineRow]
    /// Simulated second at which the drill is over.
    public var limitSeconds: Int

    public init(limits: [Limits], alarms: [Alarm], map: MachineMap, timeline: [TimelineRow], limitSeconds: Int) {
        self.limits = limits
        self.alarms = alarms
        self.map = map
        self.timeline = timeline
        self.limitSeconds = limitSeconds
    }
}

/// A page of the plant view that was asked for in words.
public struct PageRequest: Sendable, Hashable {
    public var page: PlantPage
    /// Of a trend.
    public var tags: [String]
    /// Of a trend: simulated seconds back.
    public var window: Int
    public init(page: PlantPage, tags: [String] = [], window: Int = 300) {
        self.page = page
        self.tags = tags
        self.window = window
    }
}
