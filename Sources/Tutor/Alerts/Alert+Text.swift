import Scenarios

/// What alerts say. English, short; the ids that it takes to look further.
extension Words {
    /// A mail's subject; also a webhook's `text`.
    static func subject(_ alert: Alert, name: String) -> String {
        switch alert.event {
        case .threeFailures: "Three failures in a row: \(named(alert.traineeID, name))"
        case .certificate where alert.audience == .trainee: "Congratulations: \(alert.certification)"
        case .certificate: "Certificate earned: \(alert.certification), \(named(alert.traineeID, name))"
        }
    }

    /// A mail's text.
    static func text(_ alert: Alert, name: String, organisation: String) -> String {
        let foot = "\n\nSent by tutor-tui for \(organisation)."
        switch alert.event {
        case .threeFailures:
            let attempts = alert.attempts.map { attempt in
                "- \(moment(attempt.endedAt)): \(attempt.scenarioName) (\(attempt.scenarioID)), score \(score(attempt.scoreBP)), drill \(attempt.drillID)"
            }
            return """
                \(named(alert.traineeID, name)) has failed three drills in a row.

                \(attempts.joined(separator: "\n"))

                How they are getting on:  \(command(alert))
                What would help:          \(report("next", alert.traineeID))

                You are told once for this run of failures.
                """ + foot
        case .certificate:
            let until = alert.validUntil.map { " It is valid until \($0.prefix(10))." } ?? ""
            let whose =
                alert.audience == .trainee
                ? "\(name.isEmpty ? "Well done" : "Well done, \(name)"): you have earned"
                : "\(named(alert.traineeID, name)) has earned"
            return """
                \(whose) the certificate "\(alert.certification)" on \(alert.at.prefix(10)).\(until)

                To see it:  \(command(alert))
                """ + foot
        }
    }

    /// The command that tells more.
    static func command(_ alert: Alert) -> String {
        switch alert.event {
        case .threeFailures: report("progress", alert.traineeID)
        case .certificate: "tutor-tui certificate list --trainee \(quoted(alert.traineeID))"
        }
    }

    private static func report(_ name: String, _ trainee: String) -> String {
        "tutor-tui report \(name) --trainee \(quoted(trainee))"
    }

    /// As a shell takes it for one word.
    private static func quoted(_ id: String) -> String {
        let plain = id.utf8.allSatisfy {
            $0 < 0x80 && (Character(Unicode.Scalar($0)).isLetter || Character(Unicode.Scalar($0)).isNumber)
                || "._@-".utf8.contains($0)
        }
        return plain && !id.isEmpty && id.first != "-" ? id : "'" + id.replacing("'", with: "'\\''") + "'"
    }

    private static func named(_ id: String, _ name: String) -> String {
        name.isEmpty || name == id ? "trainee \(id)" : "\(name) (\(id))"
    }

    private static func moment(_ time: String) -> String { "\(time.prefix(10)) \(time.dropFirst(11).prefix(5)) UTC" }

    /// Why a way that is set cannot be used, and what to do.
    public static func sentence(_ problem: AlertSettings.Problem) -> String {
        switch problem {
        case .badURL(.smtpURL): "smtp_url must be smtp://host:port or smtps://host:port, without a user in it."
        case .badURL(let key): "\(key.rawValue) must be an https:// address, or one of this machine."
        case .missing(let key): "\(key.rawValue) is needed in site.yaml, and must be a plain mail address."
        case .noSecret(let variable): "The environment variable \(variable) is not set: the secret is read from there."
        case .badAddress(let key): "\(key.rawValue) holds something that is no plain mail address."
        }
    }
}
