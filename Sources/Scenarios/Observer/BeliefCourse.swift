/// What somebody would believe, over time.
public struct BeliefCourse: Sendable, Hashable {
    /// The truth first.
    public var answers: [Answer]
    /// Moments, seconds since the start, ascending.
    public var seconds: [Int]
    /// Per moment, the share of belief in each of ``answers``; each row adds up to 1.
    public var shares: [[Double]]

    /// Belief in the truth at each moment.
    public var inTruth: [Double] { shares.map { $0[0] } }

    /// Belief at a moment: that of the last row not after it, the first before all.
    public func row(at second: Int) -> [Double] {
        shares[seconds.lastIndex { $0 <= second } ?? 0]
    }
}
