/// Something still to be sent somewhere, or what became of it.
public struct OutboxItem: Sendable, Hashable {
    /// Stored by its raw value.
    public enum State: String, Sendable, Codable, CaseIterable {
        /// To be sent when it is due.
        case waiting
        case sent
        /// The other side holds something else under this name; it is never overwritten.
        case conflict
        /// The other side will never take it as it is.
        case refused
    }

    public var id: Int
    /// Where it goes: `lrs`, `batches`, `databricks`, `mail`, `webhook`.
    public var sink: String
    /// Its name there, by which a repetition is known for one.
    public var item: String
    public var payload: String
    public var state: State
    /// How often it has been tried.
    public var tries: Int
    /// What the other side said last; words of theirs, to be shown as data only.
    public var lastAnswer: String
    /// RFC 3339 UTC.
    public var dueAt: String
}
