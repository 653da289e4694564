import Tutor

/// A certificate for machines: never with a name.
struct CertificateFacts: Encodable {
    var id: String
    var track: String
    var trackVersion: Int
    var trackSha256: String
    var title: String
    var trainee: String
    var validFrom: String
    var validUntil: String
    var state: String
    var stateReason: String?
    var statusIndex: Int
    var issuer: String
    var decision: String
    var decidedBy: String
    var model: Bool
    var reason: String
    var renews: String?
    var evidence: [Evidence]
    var recordHash: String?
    var jwt: String

    struct Evidence: Encodable {
        var drill: String
        var recordHash: String
    }

    init(_ certificate: Certificate, now: String) {
        id = certificate.id
        track = certificate.track
        trackVersion = certificate.trackVersion
        trackSha256 = certificate.trackDigest
        title = certificate.title
        trainee = certificate.trainee
        validFrom = certificate.validFrom
        validUntil = certificate.validUntil
        state = certificate.standing(at: now).rawValue
        stateReason = certificate.statusReason
        statusIndex = certificate.statusIndex
        issuer = certificate.issuer
        decision = certificate.decision.rawValue
        decidedBy = certificate.decidedBy
        model = certificate.usedModel
        reason = certificate.reason
        renews = certificate.renews
        evidence = certificate.evidence.map { Evidence(drill: $0.drill, recordHash: $0.recordHash) }
        recordHash = certificate.receipt?.hash
        jwt = certificate.jwt
    }
}
