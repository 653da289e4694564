/// One row of the ledger as it stands there, for what checks it elsewhere.
public struct LedgerRow: Sendable, Hashable {
    public var sequence: Int
    /// Raw value of a ``RecordKind``.
    public var kind: String
    /// RFC 3339 UTC.
    public var at: String
    /// The very bytes that were hashed.
    public var body: String
    /// Hash of the row before, hexadecimal.
    public var previous: String
    /// Hexadecimal.
    public var hash: String
}
