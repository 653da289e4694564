import Scenarios

/// Issues certificates, changes their standing, and publishes both: whoever decides, every step is on record.
public struct CertificateIssuer: Sendable {
    public let store: RecordStore
    public let keys: KeyRing
    public let site: SiteSettings
    public let library: Library
    public let environment: CertificationEnvironment

    public init(
        store: RecordStore, keys: KeyRing, site: SiteSettings, library: Library, environment: CertificationEnvironment
    ) {
        self.store = store
        self.keys = keys
        self.site = site
        self.library = library
        self.environment = environment
    }

    /// What came of asking for one.
    public enum Issue: Sendable, Hashable {
        case issued(Certificate)
        /// There was one already, and it stays.
        case inForce(Certificate)
    }

    /// How far a person is with a track.
    public func eligibility(_ certification: Certification, of trainee: String) throws(RecordsError) -> Eligibility {
        Eligibility(certification, drills: try Self.shown(trainee, in: store), now: environment.now())
    }

    /// A person's drills and exams as certification sees them.
    public static func shown(_ trainee: String, in store: RecordStore) throws(RecordsError) -> [ShownDrill] {
        let exams = try ExamLog(from: store, trainee: trainee)
        let byDrill = Dictionary(exams.exams.map { ($0.seal.drillID, $0) }) { first, _ in first }
        return try store.assessments(in: ReportScope(trainee: trainee)).map { ShownDrill($0, exam: byDrill[$0.drillID]) }
    }

    /// Issues a certificate to whom the requirements say, once: one that is in force is not issued again unless renewed.
    ///
    /// - Parameters:
    ///   - algorithm: nil takes the site's.
    ///   - decision: who says so; a person must be somebody else than the trainee, and must not have changed a result it rests on.
    @discardableResult
    public func issue(
        _ track: String, to trainee: String, by authority: Authority, decision: Certification.Decision = .person, reason: String,
        algorithm: SigningAlgorithm? = nil, renewing: Bool = false
    ) throws -> Issue {
        guard let certification = library.certification(track) else {
            throw CertificationError.unknownTrack(
                track, suggestion: Spelling.nearest(to: track, in: library.certifications.map(\.id)))
        }
        if decision == .person, authority.id == trainee { throw CertificationError.ownCertificate(trainee: trainee) }
        let eligibility = try eligibility(certification, of: trainee)
        if !renewing, let held = try CertificateBook(from: store).inForce(track: track, trainee: trainee, at: environment.now()) {
            return .inForce(held)
        }
        guard eligibility.isMet else { throw CertificationError.notEligible(eligibility) }
        let key = try signing(algorithm)
        let recipient = try store.recipient(trainee)
        let at = environment.now()
        var result: Issue?
        try store.append(.certificate, at: at, given: [.certificate, .certificateStatus, .override, .decision]) {
            earlier in
            let book = CertificateBook(
                certificates: earlier[.certificate] ?? [], changes: earlier[.certificateStatus] ?? [])
            let held = book.inForce(track: track, trainee: trainee, at: at)
            if let held, !renewing {
                result = .inForce(held)
                return nil
            }
            let evidence = eligibility.evidence
            if decision == .person {
                try Self.checkImpartial(authority.id, (earlier[.override] ?? []) + (earlier[.decision] ?? []), evidence)
            }
            let index = try freeIndex(book, issuer: key.issuer.did)
            let certificate = try sign(
                certification, for: trainee, recipient, evidence, key: key, index: index, at: at,
                decision: (decision, authority.id, reason), renews: held?.id)
            result = .issued(certificate)
            return RecordStore.body(by: authority, reason: reason, facts: certificate.facts)
        }
        guard let result else { throw CertificationError.cannotSign }
        return result
    }

    /// Revokes, suspends or reinstates; what is revoked stays so.
    @discardableResult
    public func change(_ id: String, to change: CertificateChange, by authority: Authority, reason: String) throws -> Certificate {
        guard !reason.trimmed.isEmpty else { throw CertificationError.noReason }
        var changed: Certificate?
        try store.append(.certificateStatus, at: environment.now(), given: [.certificate, .certificateStatus]) { earlier in
            let book = CertificateBook(
                certificates: earlier[.certificate] ?? [], changes: earlier[.certificateStatus] ?? [])
            guard var certificate = book.certificate(id) else { throw CertificationError.unknownCertificate(id) }
            if authority.id == certificate.trainee { throw CertificationError.ownCertificate(trainee: certificate.trainee) }
            if certificate.status == .revocation { throw CertificationError.alreadyRevoked(certificate.number) }
            switch change {
            case .suspended where certificate.status == .suspension:
                throw CertificationError.alreadySuspended(certificate.number)
            case .reinstated where certificate.status != .suspension: throw CertificationError.notSuspended(certificate.number)
            default: break
            }
            certificate.status = change.purpose
            certificate.statusReason = change.purpose == nil ? nil : reason
            changed = certificate
            return RecordStore.body(
                by: authority, reason: reason,
                facts: [
                    "certificate": .string(certificate.id), "status": .string(change.rawValue),
                    "trainee": .string(certificate.trainee),
                ])
        }
        guard let changed else { throw CertificationError.unknownCertificate(id) }
        return changed
    }

    /// The status lists of one issuer as they stand, by file name.
    public func statusLists(issuer did: String) throws -> [(name: String, token: String)] {
        guard let key = try keys.signing(did: did) else { return [] }
        let book = try CertificateBook(from: store)
        let now = Int(TimeFormat.iso(Array(environment.now().utf8)) ?? 0)
        return try StatusList.Purpose.allCases.map { purpose in
            let address = StatusToken.address(purpose, issuer: key.issuer, site: site)
            return (
                name: StatusToken.fileName(purpose, issuer: key.issuer),
                token: try StatusToken.make(book.statusList(purpose, issuer: did), at: address, with: key, now: now)
            )
        }
    }

    /// Whether the records that a certificate rests on are in the ledger, unchanged.
    public func evidence(of certificate: Certificate) throws(RecordsError) -> CertificateFinding {
        var missing = 0
        for evidence in certificate.evidence where try !store.holds(hash: evidence.recordHash) { missing += 1 }
        return CertificateFinding(.evidence, missing == 0 ? .good : .bad, .text("\(missing) of \(certificate.evidence.count)"))
    }

    /// The key to sign with, made when there is none, and on record.
    public func signing(_ algorithm: SigningAlgorithm? = nil) throws -> SigningKey {
        let key = try keys.signing(algorithm ?? SigningAlgorithm(name: site[.signing]) ?? .eddsa)
        try note(key.issuer, event: "made", by: .program, reason: "")
        return key
    }

    /// Puts a new key into use and both facts on record.
    public func rotate(_ algorithm: SigningAlgorithm, isKnownToOthers: Bool, by authority: Authority, reason: String) throws
        -> (old: IssuerKey, new: IssuerKey)
    {
        guard !reason.trimmed.isEmpty else { throw CertificationError.noReason }
        let (old, new) = try keys.rotate(algorithm, isKnownToOthers: isKnownToOthers)
        try note(old, event: isKnownToOthers ? "given_up" : "retired", by: authority, reason: reason)
        try note(new.issuer, event: "made", by: authority, reason: reason)
        return (old, new.issuer)
    }

    /// Writes down what happened to a key, once.
    private func note(_ key: IssuerKey, event: String, by authority: Authority, reason: String) throws {
        try store.append(.key, at: environment.now(), given: [.key]) { earlier in
            guard !(earlier[.key] ?? []).contains(where: { $0.text("key") == key.did && $0.text("event") == event }) else {
                return nil
            }
            return RecordStore.body(
                by: authority, reason: reason,
                facts: [
                    "event": .string(event), "key": .string(key.did), "algorithm": .string(key.algorithm.rawValue),
                    "fingerprint": .string(key.fingerprint),
                ])
        }
    }

    /// Who has changed a result, or decided an appeal against it, does not decide on what rests on it.
    private static func checkImpartial(_ id: String, _ records: [LedgerRecord], _ evidence: [ShownDrill]) throws {
        let drills = Set(evidence.map(\.id))
        for record in records {
            let people = ["by", "approvedBy"].compactMap { record.text($0) }
            guard people.contains(id), let drill = record.text("drillID"),
                drills.contains(drill)
            else { continue }
            throw CertificationError.decidesOnOwnOverride(by: id, drill: drill)
        }
    }

    /// A place in the key's lists that nobody has, by lot: the next number would say how many there are, and who came when.
    private func freeIndex(_ book: CertificateBook, issuer: String) throws -> Int {
        let taken = Set(book.certificates.filter { $0.issuer == issuer }.map(\.statusIndex))
        guard taken.count < StatusList.bits else { throw CertificationError.listFull }
        let drawn = environment.random(4).reduce(0) { $0 << 8 | Int($1) } % StatusList.bits
        return (0..<StatusList.bits).lazy.map { (drawn + $0) % StatusList.bits }.first { !taken.contains($0) } ?? 0
    }

    private func sign(
        _ certification: Certification, for trainee: String, _ recipient: RecordStore.Recipient, _ evidence: [ShownDrill],
        key: SigningKey, index: Int, at: String, decision: (kind: Certification.Decision, by: String, reason: String),
        renews: String?
    ) throws -> Certificate {
        // Whole seconds, as a token has them.
        let from = Int(TimeFormat.iso(Array(at.utf8)) ?? 0)
        let until = from + Int(certification.validFor)
        let id = "urn:uuid:" + environment.makeID()
        let salt = HexText.of(environment.random(16))
        let identity =
            recipient.email.isEmpty
            ? CredentialPayload.Identity(type: "systemId", plain: trainee, salt: salt)
            : CredentialPayload.Identity(type: "emailAddress", plain: recipient.email.lowercased(), salt: salt)
        let payload = CredentialPayload(
            id: id, issuer: key.issuer, site: site, certification: certification,
            subject: CredentialPayload.name("person", [site[.siteID], trainee]), identity: identity, drills: evidence, from: from,
            until: until, statusIndex: index)
        guard let token = try? CompactToken(signing: payload.json, with: key) else { throw CertificationError.cannotSign }
        return Certificate(
            id: id, track: certification.id, trackVersion: certification.version,
            trackDigest: ContentDigest.of(library.content(ofCertification: certification.id)), title: certification.title,
            trainee: trainee, evidence: evidence.map { .init(drill: $0.id, recordHash: $0.recordHash) },
            validFrom: CivilTime.text(Double(from)), validUntil: CivilTime.text(Double(until)), statusIndex: index, jwt: token.text,
            issuer: key.issuer.did, decision: decision.kind, decidedBy: decision.by,
            usedModel: evidence.contains { $0.usedModel }, reason: decision.reason, renews: renews)
    }
}
