import Crypto
import Foundation
import Scenarios

/// One alert as it is sent.
struct AlertDelivery {
    let alert: Alert
    let settings: AlertSettings
    /// As they are known now; empty when they are not, or were erased.
    let name: String
    let email: String
    let now: String

    /// The same for every try, by which the other side can know a repetition for one.
    var id: String {
        HexText.of(SHA256.hash(data: Data("\(settings.organisation)\n\(alert.item)".utf8)).prefix(16))
    }

    /// Empty where names are not told.
    var shownName: String { settings.showsNames || alert.audience == .trainee ? name : "" }

    /// Nil when there is no address to send it to.
    var message: MailMessage? {
        let recipient =
            switch alert.audience {
            case .manager(let address): MailAddress(address)
            case .trainee: MailAddress(email)
            case .webhook: nil as MailAddress?
            }
        guard let from = settings.from, let recipient else { return nil }
        return MailMessage(
            from: from, to: recipient, subject: Words.subject(alert, name: shownName),
            text: Words.text(alert, name: shownName, organisation: settings.organisation), date: now, id: id)
    }

    private struct Body: Encodable {
        struct Attempt: Encodable {
            var drillID: String
            var scenarioID: String
            var scenarioName: String
            var scoreBP: Int
            var endedAt: String
        }
        var event: String
        var id: String
        var organisation: String
        var at: String
        var sentAt: String
        var traineeID: String
        var traineeName: String?
        var attempts: [Attempt]?
        var certification: String?
        var validUntil: String?
        var command: String
        var text: String
    }

    /// A request with its signature: `X-Tutor-Signature-256: sha256=HEX`, HMAC-SHA256 of the body's bytes.
    func request(to url: String, secret: Secret) -> HTTPRequest? {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.keyEncodingStrategy = .convertToSnakeCase
        let attempts = alert.attempts.map {
            Body.Attempt(
                drillID: $0.drillID, scenarioID: $0.scenarioID, scenarioName: $0.scenarioName, scoreBP: $0.scoreBP,
                endedAt: $0.endedAt)
        }
        // What programs read is English whatever is spoken.
        let text = Language.$overriding.withValue(.english) { Words.subject(alert, name: shownName) }
        let body = Body(
            event: alert.event.rawValue, id: id, organisation: settings.organisation, at: alert.at, sentAt: now,
            traineeID: alert.traineeID, traineeName: shownName.isEmpty ? nil : shownName,
            attempts: attempts.isEmpty ? nil : attempts,
            certification: alert.certification.isEmpty ? nil : alert.certification, validUntil: alert.validUntil,
            command: Words.command(alert), text: text)
        guard let bytes = try? encoder.encode(body) else { return nil }
        let code = HMAC<SHA256>.authenticationCode(for: bytes, using: SymmetricKey(data: Data(secret.reveal().utf8)))
        return HTTPRequest(
            .post, url,
            headers: [
                "Content-Type": "application/json", "X-Tutor-Event": alert.event.rawValue, "X-Tutor-Delivery": id,
                "X-Tutor-Signature-256": "sha256=\(HexText.of(code))",
            ], body: Array(bytes), timeout: 20)
    }
}
