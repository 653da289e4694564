extension RecordStore {
    /// Days before and after the end of a certificate on which managers are told of it.
    private static let warningDays = (before: 90, after: 30)

    /// Certificates that expire soon or expired just now, and were neither revoked nor renewed; first to expire first.
    ///
    /// - Parameter now: RFC 3339 UTC.
    func expiringCertificates(now: String) throws(RecordsError) -> [ExpiringCertificate] {
        guard let today = ReportDay(now) else { return [] }
        let first = today.adding(days: -Self.warningDays.after).text
        let last = today.adding(days: Self.warningDays.before).text
        // The newest of a trainee and track is what counts: it renews those before.
        var newest: [[String]: IssuedCertificate] = [:]
        for certificate in try issuedCertificates() { newest[[certificate.traineeID, certificate.track]] = certificate }
        return newest.values.filter { (first...last).contains(String($0.validUntil.prefix(10))) }.map {
            ExpiringCertificate(
                traineeID: $0.traineeID, traineeName: $0.traineeName, certification: $0.title, validUntil: $0.validUntil)
        }.sorted { ($0.validUntil, $0.traineeID) < ($1.validUntil, $1.traineeID) }
    }
}
