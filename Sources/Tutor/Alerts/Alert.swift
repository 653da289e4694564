/// Something that somebody is told unasked. Facts and ids only: names and addresses are looked up when it is sent, so that an erased
/// person is in no queue.
public struct Alert: Sendable, Hashable, Codable {
    /// What happened. The raw value is stored, and is the `event` of a webhook.
    public enum Event: String, Sendable, Codable {
        case threeFailures = "three_failures"
        case certificate
    }

    /// Who is told.
    public enum Audience: Sendable, Hashable, Codable {
        case manager(String)
        case trainee
        /// A program.
        case webhook
    }

    public var event: Event
    public var audience: Audience
    public var traineeID: String
    /// When it happened, RFC 3339 UTC.
    public var at: String
    /// The failures, oldest first; none for a certificate.
    public var attempts: [FailureRun.Attempt]
    /// What was certified; empty for failures.
    public var certification: String
    public var validUntil: String?
    /// What happened, as a name: the same thing has the same name for ever.
    public var occasion: String

    /// Its name in the outbox: what happened, and who is told.
    public var item: String {
        switch audience {
        case .manager(let address): "\(occasion) to \(address)"
        case .trainee: "\(occasion) to the trainee"
        case .webhook: occasion
        }
    }

    /// Three failures in a row.
    init(_ run: FailureRun, to audience: Audience) {
        event = .threeFailures
        self.audience = audience
        traineeID = run.traineeID
        attempts = Array(run.alarming)
        at = attempts.last?.endedAt ?? ""
        certification = ""
        // The first failure names the run: it stays the first however long the run gets.
        occasion = "failures from drill \(attempts.first?.drillID ?? "")"
    }

    /// A certificate was issued.
    init(_ certificate: IssuedCertificate, to audience: Audience) {
        event = .certificate
        self.audience = audience
        traineeID = certificate.traineeID
        at = certificate.issuedAt
        attempts = []
        certification = certificate.title
        validUntil = certificate.validUntil
        occasion = "certificate \(certificate.id)"
    }
}
