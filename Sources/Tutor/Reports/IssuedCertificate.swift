/// A certificate that stands: what reports and alerts need of it.
public struct IssuedCertificate: Sendable, Hashable {
    /// `urn:uuid:...`.
    public var id: String
    public var traineeID: String
    /// Empty when it is not known or was erased.
    public var traineeName: String
    public var track: String
    /// What it certifies, in words.
    public var title: String
    /// RFC 3339 UTC.
    public var issuedAt: String
    public var validUntil: String
}
