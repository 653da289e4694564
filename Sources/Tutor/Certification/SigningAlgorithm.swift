/// What certificates are signed with; the raw value is what a token's header says.
public enum SigningAlgorithm: String, Sendable, Hashable, Codable, CaseIterable {
    /// Ed25519 (RFC 8037).
    case eddsa = "EdDSA"
    /// RSA with PKCS #1 v1.5 and SHA-256 (RFC 7518), for readers that know nothing newer.
    case rs256 = "RS256"

    /// `eddsa`, `rs256`: as settings, options and files have it.
    public var name: String { rawValue.lowercased() }

    /// By the name in settings and options; nil for any other.
    public init?(name: String) {
        guard let found = Self.allCases.first(where: { $0.name == name.lowercased() }) else { return nil }
        self = found
    }
}
