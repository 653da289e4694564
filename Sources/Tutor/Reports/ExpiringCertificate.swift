/// A certificate that will soon be no longer valid, or just is not any more.
public struct ExpiringCertificate: Sendable, Hashable, Encodable {
    public var traineeID: String
    /// Empty when it is not known or was erased.
    public var traineeName: String
    public var certification: String
    /// RFC 3339 UTC.
    public var validUntil: String
}
