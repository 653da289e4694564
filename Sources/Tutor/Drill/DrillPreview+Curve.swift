import Scenarios

extension DrillPreview {
    /// What one instrument shows, a reading a second.
    public struct Curve: Sendable, Hashable, Codable {
        /// Id of the tag.
        public var tag: String
        public var title: String
        public var unit: String
        /// Decimals that the display shows.
        public var decimals: Int
        /// One reading a second, the first at second 0; nil is no good reading.
        public var values: [Double?]
        /// First and last good reading, lowest and highest; nil without any.
        public var first: Double?
        public var last: Double?
        public var low: Double?
        public var high: Double?
        /// Where a healthy reading lies in the mode that the machine runs in.
        public var normalLow: Double
        public var normalHigh: Double
        public var limits: [Limit]
        /// When the reading first leaves its normal range for longer than noise does; nil when it never does.
        public var leavesNormal: Int?
        /// Whether what is hidden, or a trip that it brings, moves the reading so that somebody could see it.
        public var moves: Bool
    }

    /// Where an alarm of a tag stands.
    public struct Limit: Sendable, Hashable, Codable {
        public var kind: AlarmLimit.Kind
        public var value: Double
    }
}

extension DrillPreview.Curve {
    /// Of ten seconds, so many outside the normal range are no noise.
    private static let secondsOutside = 5
    /// A change of the ten-second mean that can be seen, as a share of the normal range's width.
    private static let visibleShare = 0.25

    /// - Parameters:
    ///   - values: Readings with the faults.
    ///   - healthy: Readings of the same seed without them: noise is the same in both, so that all that differs was done by the faults.
    init(_ tag: Tag, values: [Double?], healthy: [Double?], normal: ClosedRange<Double>) {
        self.tag = tag.id
        title = tag.title
        unit = tag.unit
        decimals = tag.decimals
        // Free of the last bits of binary fractions, so that JSON has `0.3`.
        self.values = values.map { $0.map { Double(NumberText.fixed($0, decimals: tag.decimals)) ?? $0 } }
        let known = self.values.compactMap { $0 }
        first = known.first
        last = known.last
        low = known.min()
        high = known.max()
        normalLow = normal.lowerBound
        normalHigh = normal.upperBound
        limits = tag.alarms.sorted { $0.kind < $1.kind }.map { DrillPreview.Limit(kind: $0.kind, value: $0.value) }
        leavesNormal = Self.leaves(values, normal)
        let width = normal.upperBound - normal.lowerBound
        moves =
            leavesNormal != nil
            || zip(values, healthy).contains { ($0 == nil) != ($1 == nil) }
            || Self.reach(values, healthy) > max(width * Self.visibleShare, tag.resolution)
    }

    /// When half of ten seconds lie outside, or one reading as far outside as the range is wide.
    private static func leaves(_ values: [Double?], _ normal: ClosedRange<Double>) -> Int? {
        let width = normal.upperBound - normal.lowerBound
        var outside: [Int] = []
        for (second, value) in values.enumerated() {
            guard let value, !normal.contains(value) else { continue }
            if value < normal.lowerBound - width || value > normal.upperBound + width { return outside.first ?? second }
            outside.append(second)
            outside.removeAll { $0 <= second - 10 }
            if outside.count >= secondsOutside { return outside[0] }
        }
        return nil
    }

    /// The greatest change over ten seconds, as a mean of its size: a cycle about the same mean counts too.
    private static func reach(_ values: [Double?], _ healthy: [Double?]) -> Double {
        let changes = zip(values, healthy).map { value, other in
            if let value, let other { abs(value - other) } else { 0.0 }
        }
        var sum = 0.0
        var most = 0.0
        for (second, change) in changes.enumerated() {
            sum += change
            if second >= 10 { sum -= changes[second - 10] }
            most = max(most, sum / 10)
        }
        return most
    }
}
