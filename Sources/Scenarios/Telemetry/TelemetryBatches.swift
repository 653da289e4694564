/// How many records each minute brought.
public struct TelemetryBatches: Sendable, Hashable {
    /// Length of a batch, seconds.
    public static let seconds = 60.0

    /// Records by number of the minute since 1970; minutes without any are not in it.
    private var counts: [Int: Int] = [:]

    mutating func add(at second: Double) { counts[Int((second / Self.seconds).rounded(.down)), default: 0] += 1 }

    public var count: Int { counts.count }
    public var records: Int { counts.values.reduce(0, +) }
    public var average: Double? { counts.isEmpty ? nil : Double(records) / Double(count) }
    public var smallest: Int? { counts.values.min() }
    public var largest: Int? { counts.values.max() }
}
