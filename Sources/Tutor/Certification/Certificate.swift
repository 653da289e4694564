import Scenarios

/// A certificate as it stands in the ledger. No name is in it: that stands apart from the chain.
public struct Certificate: Sendable, Hashable {
    /// What it stands for today.
    public enum Standing: String, Sendable, Hashable, Codable {
        case inForce = "in_force"
        case expired, suspended, revoked
    }

    /// A drill that it rests on.
    public struct Evidence: Sendable, Hashable {
        public var drill: String
        /// Hexadecimal, of the assessment's row.
        public var recordHash: String
    }

    /// `urn:uuid:...`, also of the token.
    public var id: String
    public var track: String
    public var trackVersion: Int
    /// SHA-256 of the track's file, hexadecimal.
    public var trackDigest: String
    public var title: String
    public var trainee: String
    public var evidence: [Evidence]
    /// RFC 3339 UTC, whole seconds.
    public var validFrom: String
    public var validUntil: String
    public var statusIndex: Int
    /// The signed token (Open Badges 3.0).
    public var jwt: String
    /// `did:key:...` of the key that signed it.
    public var issuer: String
    public var decision: Certification.Decision
    /// Opaque id; `tutor-tui` when it was the program.
    public var decidedBy: String
    /// A language model took part in a drill that it rests on.
    public var usedModel: Bool
    public var reason: String
    /// The certificate before it.
    public var renews: String?
    /// Where it stands in the ledger; nil before it does.
    public var receipt: RecordReceipt?
    /// Revoked, suspended, with the reason of the last change; set by ``CertificateBook``.
    public var status: StatusList.Purpose?
    public var statusReason: String?

    /// Without `urn:uuid:`: what people type.
    public var number: String { String(id.dropFirst("urn:uuid:".count)) }

    /// - Parameter now: RFC 3339.
    public func standing(at now: String) -> Standing {
        switch status {
        case .revocation: .revoked
        case .suspension: .suspended
        case nil:
            (TimeFormat.iso(Array(now.utf8)) ?? 0) >= (TimeFormat.iso(Array(validUntil.utf8)) ?? 0) ? .expired : .inForce
        }
    }

    /// Days until it ends, rounded down; 0 when it has ended.
    public func daysLeft(at now: String) -> Int {
        guard let end = TimeFormat.iso(Array(validUntil.utf8)), let day = TimeFormat.iso(Array(now.utf8)) else { return 0 }
        return max(0, Int((end - day) / 86_400))
    }

    /// The members that the ledger's row has besides who, as what and why.
    var facts: [String: CanonicalJSON] {
        var members: [String: CanonicalJSON] = [
            "certificate": .string(id), "track": .string(track), "track_version": .integer("\(trackVersion)"),
            "track_sha256": .string(trackDigest), "title": .string(title), "trainee": .string(trainee),
            "evidence": .array(
                evidence.map { .object(["drill": .string($0.drill), "record_hash": .string($0.recordHash)]) }),
            "valid_from": .string(validFrom), "valid_until": .string(validUntil), "status_index": .integer("\(statusIndex)"),
            "jwt": .string(jwt), "key": .string(issuer), "decision": .string(decision.rawValue), "model": .bool(usedModel),
        ]
        if let renews { members["renews"] = .string(renews) }
        return members
    }
}

extension Certificate {
    /// Reads a row of the ledger; nil when it is no certificate, or its body was removed.
    init?(_ record: LedgerRecord) {
        guard let id = record.text("certificate"), let track = record.text("track"), let trainee = record.text("trainee"),
            let from = record.text("valid_from"), let until = record.text("valid_until"), let jwt = record.text("jwt"),
            let index = record.integer("status_index"), let issuer = record.text("key")
        else { return nil }
        var evidence: [Evidence] = []
        if case .array(let items)? = record.body["evidence"] {
            evidence = items.compactMap { item in
                guard case .string(let drill)? = item["drill"], case .string(let hash)? = item["record_hash"] else { return nil }
                return Evidence(drill: drill, recordHash: hash)
            }
        }
        self.init(
            id: id, track: track, trackVersion: record.integer("track_version") ?? 0,
            trackDigest: record.text("track_sha256") ?? "", title: record.text("title") ?? track, trainee: trainee,
            evidence: evidence, validFrom: from, validUntil: until, statusIndex: index, jwt: jwt, issuer: issuer,
            decision: record.text("decision").flatMap { Certification.Decision(rawValue: $0) } ?? .person,
            decidedBy: record.text("by") ?? "", usedModel: record.flag("model") ?? false, reason: record.text("reason") ?? "",
            renews: record.text("renews"), receipt: record.receipt)
    }
}
