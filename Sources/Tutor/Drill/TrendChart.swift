import Scenarios

/// What a chart of one or more tags shows; how it is drawn is the face's business.
public struct TrendChart: Sendable, Hashable {
    public struct Series: Sendable, Hashable {
        public var tag: String
        public var title: String
        public var unit: String
        public var decimals: Int
        /// One reading a tick, oldest first; nil is a gap (bad quality), never zero.
        public var values: [Double?]
        /// Alarm limits of the tag, lowest first.
        public var limits: [Limit]
        /// What is said of it instead of how it moves; nil for a reading.
        public var caption: String?
        public init(
            tag: String, title: String, unit: String, decimals: Int, values: [Double?], limits: [Limit], caption: String? = nil
        ) {
            self.tag = tag
            self.title = title
            self.unit = unit
            self.decimals = decimals
            self.values = values
            self.limits = limits
            self.caption = caption
        }
    }

    public struct Limit: Sendable, Hashable {
        public var kind: AlarmLimit.Kind
        public var value: Double
        public init(kind: AlarmLimit.Kind, value: Double) {
            self.kind = kind
            self.value = value
        }
    }

    public var series: [Series]
    /// Simulated second of the first and of the last value.
    public var from: Int
    public var to: Int
    /// Times stand as they were, not as so long ago: for what is over.
    public var isPast: Bool
    public init(series: [Series], from: Int, to: Int, isPast: Bool = false) {
        self.series = series
        self.from = from
        self.to = to
        self.isPast = isPast
    }
}
