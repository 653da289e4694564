/// How far a model's answer has come.
public struct AnswerProgress: Sendable, Hashable {
    /// Words so far, not complete and not yet part of the record.
    public var text: [Block]
    /// Seconds until it is asked again, when the last attempt failed.
    public var retryIn: Int?

    /// Nobody has asked for it: new words may be said at once, and end it.
    public var yields: Bool

    public init(text: [Block], retryIn: Int? = nil, yields: Bool = false) {
        self.text = text
        self.retryIn = retryIn
        self.yields = yields
    }
}

/// Who answers.
public enum AnswererState: Sendable, Hashable {
    /// No model is configured, or it was switched off.
    case offline
    case model(name: String)
    /// The model has failed and is left alone; seconds until it is tried again, nil while it is being tried.
    case down(name: String, retryIn: Int?)
    /// The model answers, and cannot be a tutor's.
    case unfit(name: String)
}
