import GRDB

/// What retention and erasure ask of a certificate on record.
struct CertificateOnRecord {
    var sequence: Int
    var id: String
    var trainee: String
    /// Id of the certification.
    var track: String
    /// RFC 3339 UTC.
    var validUntil: String
    var isRevoked: Bool
    /// Every text in it: ids of drills and hashes of assessments among them.
    var texts: Set<String>

    /// Whether it holds at a time, RFC 3339 UTC. One that is suspended may be reinstated.
    func isInForce(at now: String) -> Bool { !isRevoked && validUntil >= now }

    /// Whether it rests on a drill.
    func restsOn(drill: String, recordHash: String) -> Bool { texts.contains(drill) || texts.contains(recordHash) }

    /// All certificates that are on record with their contents.
    static func all(in db: Database) throws -> [CertificateOnRecord] {
        let revoked = try RecordStore.bodies(of: .certificateStatus, in: db).reduce(into: Set<String>()) { revoked, row in
            if row.body.text(at: "status") == "revoked", let id = row.body.text(at: "certificate") { revoked.insert(id) }
        }
        return try RecordStore.bodies(of: .certificate, in: db).map { row in
            let id = row.body.text(at: "certificate") ?? ""
            return CertificateOnRecord(
                sequence: row.sequence, id: id, trainee: row.body.text(at: "trainee") ?? "",
                track: row.body.text(at: "track") ?? "",
                // One that does not say when it ends is taken not to end.
                validUntil: row.body.text(at: "valid_until") ?? "9999-12-31", isRevoked: revoked.contains(id),
                texts: row.body.texts)
        }
    }
}

extension RecordStore {
    /// Number and body of each record of a kind that has one, oldest first.
    static func bodies(of kind: RecordKind, in db: Database) throws -> [(sequence: Int, body: CanonicalJSON)] {
        try Row.fetchAll(
            db, sql: "SELECT seq, body FROM record WHERE kind = ? AND \(RecordKind.rare) AND body <> '' ORDER BY seq",
            arguments: [kind.rawValue]
        ).map { try ($0.value(0), CanonicalJSON(parsing: $0.value(1))) }
    }
}
