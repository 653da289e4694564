import Scenarios

/// Finds in the ledger what somebody is to be told, and puts it in line. What is in line, or was, is not put there again.
///
/// Everything follows from the ledger, so that nothing is lost when a program ends between filing and queueing: the next run finds it.
/// Nothing is sent here.
public struct AlertQueue: Sendable {
    /// What is older than this is history and no alert: a site that sets up mail is not flooded with its past.
    public static let memoryDays = 14

    private let settings: AlertSettings

    public init(_ settings: AlertSettings) { self.settings = settings }

    /// Puts in line what is new.
    ///
    /// - Parameters:
    ///   - trainee: looks only at theirs, as after a drill of theirs; nil looks at everybody's, and at certificates.
    ///   - now: RFC 3339 UTC.
    public func fill(from store: RecordStore, trainee: String? = nil, now: String) throws(RecordsError) {
        guard settings.isOn else { return }
        let since = RecordTime.adding(-Double(Self.memoryDays) * 86_400, to: now)
        var alerts: [AlertSettings.Sink: [Alert]] = [:]
        for run in try store.failureRuns(since: since, trainee: trainee) {
            if settings.mail != nil { alerts[.mail, default: []] += settings.managers.map { Alert(run, to: .manager($0.text)) } }
            if settings.webhook != nil { alerts[.webhook, default: []].append(Alert(run, to: .webhook)) }
        }
        if trainee == nil {
            for certificate in try store.issuedCertificates() where certificate.issuedAt >= since {
                if settings.mail != nil {
                    alerts[.mail, default: []].append(Alert(certificate, to: .trainee))
                    if settings.tellsOfCertificates {
                        alerts[.mail, default: []] += settings.managers.map { Alert(certificate, to: .manager($0.text)) }
                    }
                }
                if settings.webhook != nil { alerts[.webhook, default: []].append(Alert(certificate, to: .webhook)) }
            }
        }
        for sink in AlertSettings.Sink.allCases {
            let items = (alerts[sink] ?? []).compactMap { alert in
                (try? CanonicalJSON(encoding: alert).text).map { (item: alert.item, payload: $0) }
            }
            if !items.isEmpty { try store.enqueue(items, for: sink.rawValue, at: now) }
        }
    }
}
