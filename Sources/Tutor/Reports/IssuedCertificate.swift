/// A certificate as the ledger says it was issued: what reports and alerts need of it.
public struct IssuedCertificate: Sendable, Hashable {
    /// Of its record, hexadecimal.
    public var recordHash: String
    public var traineeID: String
    /// Empty when it is not known or was erased.
    public var traineeName: String
    /// What it certifies, in words.
    public var title: String
    /// When it was issued, RFC 3339 UTC.
    public var issuedAt: String
    /// Nil for one that does not expire.
    public var validUntil: String?
}
