/// What one tag has shown since a drill began, a value a tick, nil where there was none.
///
/// Kept in blocks that are never touched again once they are full: a drill is a value that is copied at each entry, and an array of hours would be copied
/// with it.
public struct ReadingHistory: RandomAccessCollection, Equatable, Sendable {
    /// Ticks in a block.
    private static let block = 1024

    private var full: [[Double]] = []
    /// The block that is being filled. A gap is a NaN, which half the memory holds.
    private var last: [Double] = []

    init(first: Double?) { append(first) }

    public var startIndex: Int { 0 }
    public var endIndex: Int { full.count * Self.block + last.count }

    public subscript(tick: Int) -> Double? {
        let (block, place) = tick.quotientAndRemainder(dividingBy: Self.block)
        let value = block < full.count ? full[block][place] : last[place]
        return value.isNaN ? nil : value
    }

    mutating func append(_ value: Double?) {
        last.append(value ?? .nan)
        guard last.count == Self.block else { return }
        full.append(last)
        last = []
        last.reserveCapacity(Self.block)
    }

    /// Gaps are equal to gaps.
    public static func == (a: ReadingHistory, b: ReadingHistory) -> Bool { a.elementsEqual(b) }
}
