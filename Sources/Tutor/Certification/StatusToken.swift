import Scenarios

/// A status list as it is published: a credential of its own, signed by the key whose certificates it speaks of.
public enum StatusToken {
    /// Seconds for which a list can be shown: an old copy must not bring back what was revoked since. Publish again before.
    public static let validFor = 180 * 86_400

    /// `z6MkpTHR-revocation.jwt`: one for each key and purpose.
    public static func fileName(_ purpose: StatusList.Purpose, issuer: IssuerKey) -> String {
        "status-\(issuer.fingerprint.prefix(12))-\(purpose.rawValue).jwt"
    }

    /// Where a list is found: under `certificates_url` of the site; without one a name that says nothing of a place, for lists that are
    /// handed over with the certificate.
    public static func address(_ purpose: StatusList.Purpose, issuer: IssuerKey, site: SiteSettings) -> String {
        guard let base = site.text(.certificatesURL) else {
            return CredentialPayload.name("status", [issuer.did, purpose.rawValue])
        }
        return (base.hasSuffix("/") ? base : base + "/") + fileName(purpose, issuer: issuer)
    }

    /// The signed list.
    ///
    /// - Parameter now: seconds since 1970.
    static func make(_ list: StatusList, at address: String, with key: SigningKey, now: Int) throws -> String {
        let subject = address + "#list"
        let payload: CanonicalJSON = .object([
            "@context": ["https://www.w3.org/ns/credentials/v2"], "id": .string(address),
            "type": ["VerifiableCredential", "BitstringStatusListCredential"], "issuer": .string(key.issuer.did),
            "validFrom": .string(CivilTime.text(Double(now))), "validUntil": .string(CivilTime.text(Double(now + validFor))),
            "credentialSubject": .object([
                "id": .string(subject), "type": "BitstringStatusList", "statusPurpose": .string(list.purpose.rawValue),
                "encodedList": .string(list.encoded),
            ]), "iss": .string(key.issuer.did), "sub": .string(subject), "jti": .string(address), "nbf": .integer("\(now)"),
            "exp": .integer("\(now + validFor)"),
        ])
        return try CompactToken(signing: payload, with: key).text
    }
}
