/// What an interpreter made of one utterance. Words never grade: this is a proposal.
public struct Interpretation: Sendable, Hashable, Codable {
    /// A reading that was considered and not taken.
    public struct Alternative: Sendable, Hashable, Codable {
        public var command: Command
        public var confidence: Double
        public init(command: Command, confidence: Double) {
            self.command = command
            self.confidence = confidence
        }
    }

    /// Why the interpreter asks back instead of acting. Words are made from it elsewhere.
    public enum Clarification: Sendable, Hashable, Codable {
        /// Nothing it knows comes near.
        case notUnderstood
        /// Several candidates were named or are as likely; the ids of fault modes, components, tags or actions.
        case rank(kind: String, ids: [String])
        /// Only eliminations: what is ruled out, and nothing claimed.
        case eliminationOnly(ids: [String])
        /// A hedge or question that names no cause.
        case noClaim
        /// It is clear what to do but not with what.
        case missing(command: CommandName, argument: String)
    }

    public var commands: [Command]
    /// 0...1.
    public var confidence: Double
    public var alternatives: [Alternative]
    /// Fault modes that the utterance rules out.
    public var negated: [String]
    /// Components that the utterance rules out.
    public var negatedComponents: [String]
    public var clarification: Clarification?

    public init(
        commands: [Command], confidence: Double, alternatives: [Alternative] = [], negated: [String] = [],
        negatedComponents: [String] = [], clarification: Clarification? = nil
    ) {
        self.commands = commands
        self.confidence = confidence
        self.alternatives = alternatives
        self.negated = negated
        self.negatedComponents = negatedComponents
        self.clarification = clarification
    }
}
