/// What an answer of a model took: tokens and time. Tokens are the server's count where it gives one, else an estimate.
public struct AnswerMeter: Sendable, Hashable {
    /// Of all the requests that the answer took.
    public private(set) var tokensIn = 0
    public private(set) var tokensOut = 0
    /// A part of it is not of the server's counting.
    public private(set) var isEstimated = false
    /// Seconds from the first request to the first word; nil before it.
    public private(set) var firstWord: Double?
    /// What the last request and its answer took of what the model holds.
    public private(set) var contextUsed = 0
    /// What the model holds, in tokens.
    public let contextSize: Int
    /// Seconds in which words came.
    public private(set) var speaking = 0.0
    /// Tokens that came in them.
    private var spoken = 0
    private var began: Double?
    private var opened: Double?
    private var last = 0.0
    /// Of the round under way.
    private var roundIn = 0
    private var roundBytes = 0
    private var hasUncounted = false

    public init(contextSize: Int) { self.contextSize = contextSize }

    /// Nothing was asked.
    public var isEmpty: Bool { tokensIn == 0 && tokensOut == 0 }

    /// Tokens a second; nil while that says nothing.
    public var perSecond: Double? { speaking >= 0.1 && spoken > 1 ? Double(spoken) / speaking : nil }

    /// Per cent of what the model holds.
    public var contextShare: Int { contextSize > 0 ? min(100, (contextUsed * 100 + contextSize / 2) / contextSize) : 0 }

    /// Four bytes a token, as ``EndpointProbe/estimate(of:)`` has it.
    private static let bytesPerToken = 4

    /// A request goes out; what was counted of one that failed is dropped.
    mutating func sent(estimate: Int, at now: Double) {
        tokensIn -= roundIn
        tokensOut -= estimatedOut
        roundIn = estimate
        roundBytes = 0
        tokensIn += estimate
        contextUsed = estimate
        isEstimated = true
        began = began ?? now
        opened = nil
    }

    /// Words have come.
    mutating func heard(bytes: Int, at now: Double) {
        if let began, firstWord == nil { firstWord = max(0, now - began) }
        if opened == nil {
            opened = now
        } else {
            speaking += max(0, now - last)
        }
        last = now
        let before = estimatedOut
        roundBytes += bytes
        tokensOut += estimatedOut - before
        spoken += estimatedOut - before
        contextUsed = roundIn + estimatedOut
    }

    /// A round is over.
    /// - Parameter bytes: of the whole answer, its calls too.
    mutating func finished(_ usage: TokenUsage?, bytes: Int, at now: Double) {
        if let began, firstWord == nil { firstWord = max(0, now - began) }
        if opened != nil { speaking += max(0, now - last) }
        let guessed = (tokensIn: roundIn, tokensOut: estimatedOut)
        let whole = (bytes + Self.bytesPerToken - 1) / Self.bytesPerToken
        // A server that does not count says nothing, or 0.
        let counted = usage.flatMap { $0.prompt > 0 ? $0 : nil }
        let real = (tokensIn: counted?.prompt ?? guessed.tokensIn, tokensOut: counted?.completion ?? whole)
        tokensIn += real.tokensIn - guessed.tokensIn
        tokensOut += real.tokensOut - guessed.tokensOut
        if opened != nil { spoken += real.tokensOut - guessed.tokensOut }
        contextUsed = real.tokensIn + real.tokensOut
        (roundIn, roundBytes, opened) = (0, 0, nil)
        if counted == nil { hasUncounted = true }
        isEstimated = hasUncounted
    }

    /// The answer ends here, whole or not: what was counted stays.
    mutating func close() { (roundIn, roundBytes, opened) = (0, 0, nil) }

    private var estimatedOut: Int { roundBytes / Self.bytesPerToken }
}
