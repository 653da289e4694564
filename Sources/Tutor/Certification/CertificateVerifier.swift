import Scenarios

/// Says of a certificate, from its text alone, what anybody can find out about it: no database, no network.
public struct CertificateVerifier: Sendable {
    /// Signed status lists, as text.
    public var statusLists: [String]
    /// The organisation's key as it publishes it: fingerprint, `did:key`, or both of several keys. Empty: not compared.
    public var published: [String]
    /// E-mail address or id of who shows it; nil: not compared.
    public var recipient: String?
    /// RFC 3339.
    public var now: String

    public init(statusLists: [String] = [], published: [String] = [], recipient: String? = nil, now: String) {
        self.statusLists = statusLists
        self.published = published
        self.recipient = recipient
        self.now = now
    }

    /// What was found.
    public struct Verification: Sendable, Hashable {
        public var findings: [CertificateFinding] = []
        /// What the certificate says; nil when it cannot be read. Believe it only when ``isValid``.
        public var payload: CanonicalJSON?
        public var issuer: IssuerKey?
        /// Nothing was found wrong. What was not looked at is among the findings as open.
        public var isValid: Bool { !findings.isEmpty && !findings.contains { $0.outcome == .bad } }
    }

    /// How far two clocks may differ, seconds.
    private static let leeway = 60.0

    /// Verifies a token.
    public func verify(_ text: String) -> Verification {
        var result = Verification()
        guard let token = CompactToken(text.trimmed) else {
            result.findings = [CertificateFinding(.form, .bad)]
            return result
        }
        result.findings.append(CertificateFinding(.form, .good))
        result.payload = token.payload
        guard let key = Self.key(of: token, &result.findings) else { return result }
        result.issuer = key
        let isSigned = key.verifies(token.signature, over: token.signed)
        result.findings.append(CertificateFinding(.signature, isSigned ? .good : .bad))
        guard isSigned else { return result }
        result.findings += [
            issuer(token.payload, key), fingerprint(key), Self.claims(token.payload), time(token.payload),
        ]
        result.findings += status(token.payload, key)
        result.findings.append(who(token.payload))
        return result
    }

    // MARK: Header

    /// The key that the header names; nil when it names none that may be used.
    private static func key(of token: CompactToken, _ findings: inout [CertificateFinding]) -> IssuerKey? {
        guard case .object(let header) = token.header, case .string(let name)? = header["alg"],
            let algorithm = SigningAlgorithm(rawValue: name)
        else {
            let stated: String = if case .string(let name)? = token.header["alg"] { name } else { "" }
            findings.append(CertificateFinding(.algorithm, .bad, .text(stated)))
            return nil
        }
        findings.append(CertificateFinding(.algorithm, .good, .text(algorithm.rawValue)))
        let isKnown = Set(header.keys).isSubset(of: ["alg", "typ", "kid", "jwk"])
        let isType = header["typ"] == nil || ["JWT", "vc+jwt"].contains(header["typ"])
        var key: IssuerKey?
        switch (header["kid"], header["jwk"]) {
        case (.string(let kid)?, nil): key = IssuerKey(did: kid)
        case (nil, let jwk?): key = IssuerKey(jwk: jwk)
        default: break
        }
        // The header does not choose how its own key is used.
        guard isKnown, isType, let key, key.algorithm == algorithm else {
            findings.append(CertificateFinding(.header, .bad))
            return nil
        }
        findings.append(CertificateFinding(.header, .good))
        return key
    }

    // MARK: Payload

    private func issuer(_ payload: CanonicalJSON, _ key: IssuerKey) -> CertificateFinding {
        let named = payload["issuer"]?["id"] ?? payload["issuer"]
        guard case .string(let id)? = named, payload["iss"] == .string(id), id == key.did else {
            let stated: String = if case .string(let id)? = named { id } else { "" }
            return CertificateFinding(.issuer, .bad, .mismatch(stated, expected: key.did))
        }
        return CertificateFinding(.issuer, .good, .text(id))
    }

    private func fingerprint(_ key: IssuerKey) -> CertificateFinding {
        guard !published.isEmpty else { return CertificateFinding(.fingerprint, .open, .text(key.fingerprint)) }
        let given = published.map(Self.plain)
        let isOurs = given.contains { $0 == Self.plain(key.did) || $0 == key.fingerprint }
        return CertificateFinding(
            .fingerprint, isOurs ? .good : .bad,
            isOurs ? .text(key.fingerprint) : .mismatch(key.fingerprint, expected: published.joined(separator: ", ")))
    }

    /// As people copy it: in groups, in capitals.
    private static func plain(_ text: String) -> String {
        let joined = text.filter { !$0.isWhitespace }
        return joined.hasPrefix("did:") ? joined : joined.filter { $0 != ":" }.lowercased()
    }

    private static func claims(_ payload: CanonicalJSON) -> CertificateFinding {
        func fail(_ name: String) -> CertificateFinding { CertificateFinding(.claims, .bad, .text(name)) }
        guard case .array(let types)? = payload["type"], types.contains("VerifiableCredential"),
            types.contains("OpenBadgeCredential") || types.contains("AchievementCredential")
        else { return fail("type") }
        guard payload["vc"] == nil, payload["vp"] == nil else { return fail("vc") }
        guard case .string? = payload["id"], payload["jti"] == payload["id"] else { return fail("jti") }
        guard case .string? = payload["credentialSubject"]?["id"], payload["sub"] == payload["credentialSubject"]?["id"] else {
            return fail("sub")
        }
        guard let from = seconds(payload["nbf"]), from == date(payload["validFrom"]) else { return fail("nbf") }
        if payload["exp"] != nil || payload["validUntil"] != nil {
            guard let until = seconds(payload["exp"]), until == date(payload["validUntil"]) else { return fail("exp") }
        }
        return CertificateFinding(.claims, .good)
    }

    private func time(_ payload: CanonicalJSON) -> CertificateFinding {
        guard let today = TimeFormat.iso(Array(now.utf8)), let from = Self.seconds(payload["nbf"]) else {
            return CertificateFinding(.time, .bad)
        }
        if today + Self.leeway < from { return CertificateFinding(.time, .bad, .from(CivilTime.text(from))) }
        guard let until = Self.seconds(payload["exp"]) else { return CertificateFinding(.time, .good) }
        return CertificateFinding(.time, today < until ? .good : .bad, .until(CivilTime.text(until)))
    }

    private static func seconds(_ json: CanonicalJSON?) -> Double? {
        if case .integer(let digits)? = json { Double(digits) } else { nil }
    }

    private static func date(_ json: CanonicalJSON?) -> Double? {
        if case .string(let text)? = json { TimeFormat.iso(Array(text.utf8)) } else { nil }
    }

    private func who(_ payload: CanonicalJSON) -> CertificateFinding {
        guard let recipient else { return CertificateFinding(.recipient, .open) }
        guard case .array(let identities)? = payload["credentialSubject"]?["identifier"] else {
            return CertificateFinding(.recipient, .bad, .text(recipient))
        }
        let isThem = identities.contains { identity in
            guard case .string(let hash)? = identity["identityHash"], case .string(let type)? = identity["identityType"] else {
                return false
            }
            let plain = type == "emailAddress" ? recipient.lowercased() : recipient
            guard identity["hashed"] == .bool(true) else { return hash == plain }
            let salt: String = if case .string(let salt)? = identity["salt"] { salt } else { "" }
            return hash == CredentialPayload.Identity.hash(plain, salt: salt)
        }
        return CertificateFinding(.recipient, isThem ? .good : .bad, .text(recipient))
    }

    // MARK: Status

    private func status(_ payload: CanonicalJSON, _ key: IssuerKey) -> [CertificateFinding] {
        let entries: [CanonicalJSON]
        switch payload["credentialStatus"] {
        case .array(let items)?: entries = items
        case .object(let entry)?: entries = [.object(entry)]
        default: return []
        }
        return entries.map { entry in
            guard entry["type"] == "BitstringStatusListEntry", case .string(let name)? = entry["statusPurpose"],
                let purpose = StatusList.Purpose(rawValue: name), case .string(let digits)? = entry["statusListIndex"],
                let index = Int(digits), index >= 0, case .string(let address)? = entry["statusListCredential"]
            else { return CertificateFinding(.revocation, .bad, .listUnreadable) }
            return look(purpose, index: index, address: address, key)
        }
    }

    private func look(_ purpose: StatusList.Purpose, index: Int, address: String, _ key: IssuerKey) -> CertificateFinding {
        let check: CertificateFinding.Check = purpose == .revocation ? .revocation : .suspension
        guard !statusLists.isEmpty else { return CertificateFinding(check, .open, .listMissing) }
        let tokens = statusLists.map { CompactToken($0.trimmed) }
        guard let token = tokens.lazy.compactMap({ $0 }).first(where: { $0.payload["id"] == .string(address) }) else {
            return CertificateFinding(
                check, tokens.contains(nil) ? .bad : .open, tokens.contains(nil) ? .listUnreadable : .listMissing)
        }
        // Anybody can write a list in which nothing is revoked.
        var ignored: [CertificateFinding] = []
        guard let signer = Self.key(of: token, &ignored), signer == key, token.payload["iss"] == .string(key.did),
            token.payload["issuer"] == .string(key.did), key.verifies(token.signature, over: token.signed)
        else { return CertificateFinding(check, .bad, .listForeign) }
        let subject = token.payload["credentialSubject"]
        guard subject?["type"] == "BitstringStatusList", subject?["statusPurpose"] == .string(purpose.rawValue),
            case .string(let encoded)? = subject?["encodedList"]
        else { return CertificateFinding(check, .bad, .listOther) }
        guard let today = TimeFormat.iso(Array(now.utf8)), let from = Self.seconds(token.payload["nbf"]),
            let until = Self.seconds(token.payload["exp"]), today < until, from <= today + Self.leeway
        else {
            return CertificateFinding(
                check, .bad, .listTooOld(CivilTime.text(Self.seconds(token.payload["exp"]) ?? 0)))
        }
        guard let bit = StatusList(purpose, encoded: encoded)?[index] else {
            return CertificateFinding(check, .bad, .listUnreadable)
        }
        return CertificateFinding(check, bit ? .bad : .good, .listed(CivilTime.text(from)))
    }
}
