import Scenarios

/// The credential inside a certificate's token: Open Badges 3.0 on W3C Verifiable Credentials 2.0, with the claims of a token beside it.
/// Scores are text, so that nothing that is signed holds a number with a fraction.
struct CredentialPayload {
    /// How the person who shows it is recognised: a hash, so that it tells nobody who does not know already.
    struct Identity {
        /// `emailAddress` or `systemId`, as Open Badges names them.
        var type: String
        var plain: String
        var salt: String

        static func hash(_ plain: String, salt: String) -> String { "sha256$" + ContentDigest.of(Array((plain + salt).utf8)) }
    }

    static let context: CanonicalJSON = .array([
        "https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
    ])

    var id: String
    var issuer: IssuerKey
    var site: SiteSettings
    var certification: Certification
    var subject: String
    var identity: Identity
    var drills: [ShownDrill]
    /// Seconds since 1970.
    var from: Int
    var until: Int
    var statusIndex: Int

    var json: CanonicalJSON {
        .object([
            "@context": Self.context, "id": .string(id), "type": ["VerifiableCredential", "OpenBadgeCredential"],
            "name": .string(certification.title), "issuer": profile, "validFrom": .string(CivilTime.text(Double(from))),
            "awardedDate": .string(CivilTime.text(Double(from))), "validUntil": .string(CivilTime.text(Double(until))),
            "credentialSubject": credentialSubject, "evidence": .array(drills.map(evidence)),
            "credentialStatus": .array(StatusList.Purpose.allCases.map(status)),
            "iss": .string(issuer.did), "sub": .string(subject), "jti": .string(id), "nbf": .integer("\(from)"),
            "exp": .integer("\(until)"),
        ])
    }

    private var profile: CanonicalJSON {
        var members: [String: CanonicalJSON] = [
            "id": .string(issuer.did), "type": ["Profile"], "name": .string(site[.organisation]),
        ]
        if site.isSet(.organisationURL) { members["url"] = .string(site[.organisationURL]) }
        return .object(members)
    }

    private var credentialSubject: CanonicalJSON {
        .object([
            "id": .string(subject), "type": ["AchievementSubject"],
            "identifier": .array([
                .object([
                    "type": "IdentityObject", "hashed": .bool(true), "identityType": .string(identity.type),
                    "identityHash": .string(Identity.hash(identity.plain, salt: identity.salt)), "salt": .string(identity.salt),
                ])
            ]), "achievement": achievement, "result": .array(drills.indices.map(result)),
        ])
    }

    private var achievement: CanonicalJSON {
        .object([
            "id": .string(achievementID), "type": ["Achievement"], "achievementType": "Certification",
            "name": .string(certification.title), "version": .string("\(certification.version)"),
            "description": .string(
                "Certificate of assessed competence in \(certification.title), scheme \(certification.id) version \(certification.version)."
            ), "criteria": .object(["narrative": .string(certification.criteria)]),
            "resultDescription": .array(
                drills.indices.map { index in
                    .object([
                        "id": .string(resultID(index)), "type": ["ResultDescription"], "name": .string(title(drills[index])),
                        "resultType": "Percent", "valueMin": "0", "valueMax": "100",
                    ])
                }),
        ])
    }

    private func result(_ index: Int) -> CanonicalJSON {
        .object([
            "type": ["Result"], "resultDescription": .string(resultID(index)),
            "value": .string(ScoreText.exact(drills[index].score)), "status": "Completed",
        ])
    }

    /// What an exam drew stays in the house: whoever reads the certificate could be its next candidate.
    private func title(_ drill: ShownDrill) -> String {
        guard drill.mode == .exam else { return drill.title }
        return drill.pool.map { $0.isEmpty ? "Exam" : "Exam of \($0)" } ?? "Exam"
    }

    private func evidence(_ drill: ShownDrill) -> CanonicalJSON {
        var members: [String: CanonicalJSON] = [
            "type": ["Evidence"], "name": .string(title(drill)), "genre": drill.mode == .exam ? "exam" : "drill",
            "description": .string("Ended \(drill.endedAt), score \(ScoreText.exact(drill.score)) of 100."),
            "narrative": .string("Record sha256:\(drill.recordHash)."),
        ]
        if Self.isUUID(drill.id) { members["id"] = .string("urn:uuid:" + drill.id) }
        return .object(members)
    }

    private func status(_ purpose: StatusList.Purpose) -> CanonicalJSON {
        let list = StatusToken.address(purpose, issuer: issuer, site: site)
        return .object([
            "id": .string("\(list)#\(statusIndex)"), "type": "BitstringStatusListEntry", "statusPurpose": .string(purpose.rawValue),
            "statusListIndex": .string("\(statusIndex)"), "statusListCredential": .string(list),
        ])
    }

    private var achievementID: String {
        guard site.isSet(.organisationURL) else {
            return Self.name("achievement", [site[.siteID], certification.id, "\(certification.version)"])
        }
        let base = site[.organisationURL].hasSuffix("/") ? String(site[.organisationURL].dropLast()) : site[.organisationURL]
        return "\(base)/certifications/\(certification.id)/\(certification.version)"
    }

    private func resultID(_ index: Int) -> String { Self.name("result", [id, "\(index)"]) }

    /// A UUID made of a hash (version 8, RFC 9562), as a URN: the same for the same parts, for ever.
    static func name(_ kind: String, _ parts: [String]) -> String {
        var hex = Array(ContentDigest.of(Array(([kind] + parts).joined(separator: "\n").utf8)).prefix(32))
        hex[12] = "8"
        hex[16] = Array("89ab")[(hex[16].hexDigitValue ?? 0) % 4]
        let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(hex[$0]) }
        return "urn:uuid:" + groups.joined(separator: "-")
    }

    private static func isUUID(_ text: String) -> Bool {
        text.split(separator: "-", omittingEmptySubsequences: false).map(\.count) == [8, 4, 4, 4, 12]
            && text.allSatisfy { $0 == "-" || ($0.isASCII && $0.isHexDigit) }
    }
}

extension CanonicalJSON: ExpressibleByArrayLiteral {
    /// A list.
    public init(arrayLiteral elements: CanonicalJSON...) { self = .array(elements) }
}
