/// What a model's answers took in one sitting.
public struct TalkUsage: Sendable {
    /// The answer under way, else the last one; nil before the first.
    public var last: AnswerMeter?
    public private(set) var answers = 0
    public private(set) var tokensIn = 0
    public private(set) var tokensOut = 0
    /// A part of it is not of the server's counting.
    public private(set) var isEstimated = false
    /// Sums over the answers that have one.
    private var waits = (count: 0, sum: 0.0)
    private var speeds = (count: 0, sum: 0.0)

    public init() {}

    /// Mean seconds to the first word; nil where none came.
    public var firstWord: Double? { waits.count > 0 ? waits.sum / Double(waits.count) : nil }
    /// Mean tokens a second; nil where it could not be measured.
    public var perSecond: Double? { speeds.count > 0 ? speeds.sum / Double(speeds.count) : nil }

    /// Counts an answer that has ended.
    mutating func add(_ meter: AnswerMeter) {
        guard !meter.isEmpty else { return }
        last = meter
        answers += 1
        tokensIn += meter.tokensIn
        tokensOut += meter.tokensOut
        isEstimated = isEstimated || meter.isEstimated
        if let wait = meter.firstWord { waits = (waits.count + 1, waits.sum + wait) }
        if let speed = meter.perSecond { speeds = (speeds.count + 1, speeds.sum + speed) }
    }
}
