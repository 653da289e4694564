/// How many items of a sink are in which state, and how far the ledger has been read for it.
public struct OutboxCounts: Sendable, Hashable {
    public var waiting = 0
    public var sent = 0
    public var conflict = 0
    public var refused = 0
    /// The newest record that has been looked at.
    public var readTo = 0
    /// When the first of what waits is due, RFC 3339 UTC; nil when nothing waits.
    public var nextAt: String?

    public init() {}
}
