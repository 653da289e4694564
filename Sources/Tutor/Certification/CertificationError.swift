/// Why a certificate is not issued or changed: facts.
public enum CertificationError: Error, Sendable, Hashable {
    case unknownTrack(String, suggestion: String?)
    case notEligible(Eligibility)
    /// Nobody decides about themselves.
    case ownCertificate(trainee: String)
    /// Who has overridden a result does not decide on it (ISO/IEC 17024: who decides has not examined).
    case decidesOnOwnOverride(by: String, drill: String)
    case unknownCertificate(String)
    case alreadyRevoked(String)
    case alreadySuspended(String)
    case notSuspended(String)
    case noReason
    /// One key's list holds no more.
    case listFull
    case keys(KeyRingError)
    case cannotSign
}
