import Foundation
import Scenarios
import Tutor

/// What waits to be sent elsewhere, what was refused, and whether what that takes is set.
enum SendingCheck {
    static let sinks = SyncSink.allCases.map(\.rawValue) + AlertSettings.Sink.allCases.map(\.rawValue)

    /// - Parameter outbox: by sink; empty where there are no records.
    static func findings(_ outbox: [String: OutboxCounts], alerts: AlertSettings, now: Date) -> [Finding] {
        let problems = alerts.problems.values.flatMap { $0 }.map(Words.sentence).sorted()
        var findings = problems.map { Finding("alerts", .problem, $0, mend: "tutor-tui alerts status") }
        for sink in sinks {
            guard let counts = outbox[sink], counts != OutboxCounts() else { continue }
            let isAlert = AlertSettings.Sink(rawValue: sink) != nil
            let group = isAlert ? "alerts" : "sync"
            let refused = counts.refused + counts.conflict
            let text = "\(sink): " + tr("\(counts.sent) sent, \(counts.waiting) waiting, \(refused) refused")
            if counts.refused + counts.conflict > 0 {
                findings.append(Finding(group, .problem, text, mend: "tutor-tui \(group) status"))
            } else if isLate(counts, now) {
                findings.append(Finding(group, .note, text + ", " + tr("for more than a day"), mend: "tutor-tui \(group) run"))
            } else {
                findings.append(Finding(group, .ok, text))
            }
        }
        return findings
    }

    private static func isLate(_ counts: OutboxCounts, _ now: Date) -> Bool {
        guard counts.waiting > 0, let due = counts.nextAt else { return false }
        let formatter = ISO8601DateFormatter()
        for options in [ISO8601DateFormatter.Options.withInternetDateTime, [.withInternetDateTime, .withFractionalSeconds]] {
            formatter.formatOptions = options
            if let time = formatter.date(from: due) { return now.timeIntervalSince(time) > 86_400 }
        }
        return false
    }
}
