/// A trainee's wish that a grade be looked at again, and what came of it.
public struct Appeal: Sendable, Hashable {
    /// Stored by the raw value.
    public enum State: String, Sendable, Codable, CaseIterable { case open, upheld, dismissed }

    /// What follows when an appeal is right.
    public enum Remedy: Sendable, Hashable {
        /// The override, by its number in the ledger, that was made after the appeal.
        case override(Int)
        /// The trainee may run the drill again.
        case resit
    }

    /// Who decided, and how.
    public struct Decision: Sendable, Hashable {
        public var sequence: Int
        /// RFC 3339 UTC.
        public var at: String
        public var by: String
        public var reason: String
        /// Nil when the appeal was dismissed.
        public var remedy: Remedy?
    }

    /// Its number in the ledger.
    public var sequence: Int
    /// RFC 3339 UTC.
    public var at: String
    public var drillID: String
    public var traineeID: String
    public var reason: String
    public var decision: Decision?

    public var state: State { decision.map { $0.remedy == nil ? .dismissed : .upheld } ?? .open }
}
