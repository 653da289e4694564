import GRDB

extension RecordStore {
    /// Certificates that hold: issued, and not revoked; oldest first.
    func issuedCertificates() throws(RecordsError) -> [IssuedCertificate] { [] }
}
