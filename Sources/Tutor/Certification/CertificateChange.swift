/// What may be decided about a certificate after it was issued; the raw value is stored.
public enum CertificateChange: String, Sendable, Hashable, Codable, CaseIterable {
    case revoked, suspended, reinstated

    /// The list on which it then stands; nil for none.
    public var purpose: StatusList.Purpose? {
        switch self {
        case .revoked: .revocation
        case .suspended: .suspension
        case .reinstated: nil
        }
    }
}
