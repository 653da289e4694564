extension RecordStore {
    /// Certificates that were issued and neither revoked nor suspended, oldest first.
    func issuedCertificates() throws(RecordsError) -> [IssuedCertificate] {
        var found: [IssuedCertificate] = []
        for certificate in try CertificateBook(from: self).certificates where certificate.status == nil {
            found.append(
                IssuedCertificate(
                    id: certificate.id, traineeID: certificate.trainee, traineeName: try recipient(certificate.trainee).name,
                    track: certificate.track, title: certificate.title, issuedAt: certificate.validFrom,
                    validUntil: certificate.validUntil))
        }
        return found
    }
}
