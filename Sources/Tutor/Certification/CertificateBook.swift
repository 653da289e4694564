/// All certificates on record and what was decided about them since.
public struct CertificateBook: Sendable {
    /// Oldest first.
    public var certificates: [Certificate]

    /// Reads the ledger.
    public init(from store: RecordStore) throws(RecordsError) {
        self.init(
            certificates: try store.records(of: .certificate), changes: try store.records(of: .certificateStatus))
    }

    init(certificates: [LedgerRecord], changes: [LedgerRecord]) {
        self.certificates = certificates.compactMap { Certificate($0) }
        let places = Dictionary(self.certificates.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
        for change in changes {
            guard let id = change.text("certificate"), let place = places[id],
                let status = change.text("status").flatMap({ CertificateChange(rawValue: $0) })
            else { continue }
            // What is revoked stays so, whatever is written after it.
            guard self.certificates[place].status != .revocation else { continue }
            self.certificates[place].status = status.purpose
            self.certificates[place].statusReason = status.purpose == nil ? nil : change.text("reason")
        }
    }

    /// A certificate by its id, with or without `urn:uuid:`, or by the beginning of it that no other has (at least 6 letters).
    public func certificate(_ id: String) -> Certificate? {
        let number = id.lowercased().hasPrefix("urn:uuid:") ? String(id.dropFirst("urn:uuid:".count)) : id
        let found = certificates.filter { $0.number == number.lowercased() }
        if let exact = found.first { return exact }
        let begun = number.count >= 6 ? certificates.filter { $0.number.hasPrefix(number.lowercased()) } : []
        return begun.count == 1 ? begun[0] : nil
    }

    /// Those of a person, oldest first.
    public func of(_ trainee: String) -> [Certificate] { certificates.filter { $0.trainee == trainee } }

    /// The newest of a person and track that is in force.
    public func inForce(track: String, trainee: String, at now: String) -> Certificate? {
        certificates.last { $0.track == track && $0.trainee == trainee && $0.standing(at: now) == .inForce }
    }

    /// The bits of one key's certificates.
    public func statusList(_ purpose: StatusList.Purpose, issuer: String) -> StatusList {
        StatusList(purpose, indices: certificates.filter { $0.issuer == issuer && $0.status == purpose }.map(\.statusIndex))
    }
}
