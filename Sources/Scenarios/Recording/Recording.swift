/// Readings that somebody's machine really gave, per tag in order of time: what a drill can show instead of the simulator's own.
public struct Recording: Sendable {
    /// Everything that was recorded of one tag, as flat arrays.
    public struct Series: Sendable {
        public var channel: RecordingMapping.Channel
        /// Ascending, each once.
        public var seconds: [Double] = []
        /// In the recorded unit; whatever stood there last where the reading is not good.
        public var values: [Double] = []
        public var isGood: [Bool] = []

        /// Silences longer than `gap` seconds, from the last reading before to the first after.
        public func gaps(longerThan gap: Double) -> [ClosedRange<Double>] {
            zip(seconds, seconds.dropFirst()).compactMap { $1 - $0 > gap ? $0...$1 : nil }
        }
    }

    public let mapping: RecordingMapping
    /// In the order of the mapping.
    public internal(set) var series: [Series]
    /// Rows after the headings, the broken ones too.
    public internal(set) var rowCount = 0
    /// Rows and cells that could not be read: the first ``keptRejections``, and how many there were.
    public internal(set) var rejected: [RejectedRow] = []
    public internal(set) var rejectedCount = 0
    /// Readings of a tag for a second that had one already; the later row in the file won.
    public internal(set) var duplicateCount = 0
    /// Rows older than one before them.
    public internal(set) var outOfOrderCount = 0
    /// Readings that the quality column calls bad, or that have a row and no value.
    public internal(set) var badCount = 0
    /// Names in the column of tags that no channel asks for, in order of appearance, with their rows.
    public var unmapped: [(name: String, rows: Int)] { strangers.names.map { ($0.name, $0.count) } }
    var strangers = NameTally()

    public static let byteLimit = 50 << 20
    public static let keptRejections = 1000

    public var readingCount: Int { series.reduce(0) { $0 + $1.seconds.count } }
    /// Second of the first and the last reading of any tag; nil for a recording of nothing.
    public var span: ClosedRange<Double>? {
        guard let first = series.compactMap(\.seconds.first).min(), let last = series.compactMap(\.seconds.last).max() else {
            return nil
        }
        return first...last
    }
}
