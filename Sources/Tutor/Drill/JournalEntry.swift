import Scenarios

/// One entry of a drill's journal: what was done, when in simulated time, and where the words came from.
///
/// The journal is all that is kept of a drill. Everything else is computed from it again.
public struct JournalEntry: Sendable, Hashable, Codable {
    /// Counts from 1 without gaps.
    public var number: Int
    public var tick: Tick
    public var kind: Kind

    public init(number: Int, tick: Tick, kind: Kind) {
        self.number = number
        self.tick = tick
        self.kind = kind
    }

    public enum Kind: Sendable, Hashable, Codable {
        /// The trainee said something and it was carried out, or understood and waits for a confirmation.
        case said(text: String, source: InterpretationSource, interpretation: Interpretation)
        /// The trainee said something that went to a model; what came of it follows in entries of its own.
        case asked(text: String, of: ModelOrigin)
        /// One thing that the words asked last were understood to want: carried out, or waiting for a confirmation.
        case understood(source: InterpretationSource, interpretation: Interpretation)
        /// What the model said in words. It does nothing. Not complete when it was stopped or the connection broke.
        case answered(text: String, complete: Bool)
        /// The waiting command was confirmed with these words and carried out.
        case confirmed(text: String)
        /// The waiting command was dropped.
        case cancelled(text: String)
        /// What a scoring endpoint made of the readings; kept from the trainee until the grade.
        case opinion(SecondOpinion)
        /// Time had come this far; `digest` is the plant's state there, in hexadecimal.
        case clock(digest: String)
        /// The drill is over.
        case ended(reason: EndReason)
    }

    public enum EndReason: String, Sendable, Codable { case diagnosed, abandoned, timeLimit }
}
