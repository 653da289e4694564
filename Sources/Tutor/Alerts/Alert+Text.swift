import Scenarios

/// What alerts say. Short; the ids that it takes to look further.
extension Words {
    /// A mail's subject; also a webhook's `text`.
    static func subject(_ alert: Alert, name: String) -> String {
        switch alert.event {
        case .threeFailures: tr("Three failures in a row: \(named(alert.traineeID, name))")
        case .certificate where alert.audience == .trainee: tr("Congratulations: \(Library.local(alert.certification))")
        case .certificate: tr("Certificate earned: \(Library.local(alert.certification)), \(named(alert.traineeID, name))")
        }
    }

    /// A mail's text.
    static func text(_ alert: Alert, name: String, organisation: String) -> String {
        let foot = "\n\n" + tr("Sent by tutor-tui for \(organisation).")
        let who = named(alert.traineeID, name)
        switch alert.event {
        case .threeFailures:
            let attempts = alert.attempts.map { attempt in
                let (name, id) = (attempt.scenarioName, attempt.scenarioID)
                return "- \(moment(attempt.endedAt)): "
                    + tr("\(name) (\(id)), score \(score(attempt.scoreBP)), drill \(attempt.drillID)")
            }
            let (standing, remedy) = (tr("How they are getting on:"), tr("What would help:"))
            let width = max(standing.count, remedy.count) + 2
            func row(_ label: String, _ command: String) -> String {
                label + String(repeating: " ", count: width - label.count) + command
            }
            let lines: [String] =
                [tr("\(who) has failed three drills in a row."), ""] + attempts + [
                    "", row(standing, command(alert)), row(remedy, report("next", alert.traineeID)), "",
                    tr("You are told once for this run of failures."),
                ]
            return lines.joined(separator: "\n") + foot
        case .certificate:
            let until = alert.validUntil.map { " " + tr("It is valid until \(DayText.said($0)).") } ?? ""
            let (title, day) = (Library.local(alert.certification), DayText.said(alert.at))
            let earned: String
            if alert.audience != .trainee {
                earned = tr("\(who) has earned the certificate \"\(title)\" on \(day).")
            } else if name.isEmpty {
                earned = tr("Well done: you have earned the certificate \"\(title)\" on \(day).")
            } else {
                earned = tr("Well done, \(name): you have earned the certificate \"\(title)\" on \(day).")
            }
            return earned + until + "\n\n" + tr("To see it:") + "  " + command(alert) + foot
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
        name.isEmpty || name == id ? tr("trainee \(id)") : "\(name) (\(id))"
    }

    private static func moment(_ time: String) -> String { "\(DayText.said(time)) \(time.dropFirst(11).prefix(5)) UTC" }

    /// Why a way that is set cannot be used, and what to do.
    public static func sentence(_ problem: AlertSettings.Problem) -> String {
        switch problem {
        case .badURL(.smtpURL): tr("smtp_url must be smtp://host:port or smtps://host:port, without a user in it.")
        case .badURL(let key): tr("\(key.rawValue) must be an https:// address, or one of this machine.")
        case .missing(let key): tr("\(key.rawValue) is needed in site.yaml, and must be a plain mail address.")
        case .noSecret(let variable): tr("The environment variable \(variable) is not set: the secret is read from there.")
        case .badAddress(let key): tr("\(key.rawValue) holds something that is no plain mail address.")
        }
    }
}
