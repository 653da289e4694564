import GRDB

/// Taking out what has been kept long enough. Grades stay longer than journals, and what certificates rest on longest.
extension RecordStore {
    /// A tombstone names the rows of so many drills at most.
    public static let drillsPerTombstone = 2000

    /// Takes out what a rule says has been kept long enough.
    ///
    /// - Parameters:
    ///   - isDry: only counts.
    ///   - signer: signs the tombstones.
    public func retain(
        _ rule: RetentionRule, by authority: Authority = .program, at: String, signer: RecordSigner? = nil, isDry: Bool = false
    ) throws(RecordsError) -> Retention {
        try RecordsError.translating(path) {
            // One transaction: what is protected is found and taken out in the same state of the ledger.
            try database.write { db in
                let due = try Self.due(rule, in: db)
                var retention = due.retention
                guard !isDry else {
                    retention.bodies = due.ranges.joined().reduce(0) { $0 + $1.count }
                    return retention
                }
                for start in stride(from: 0, to: due.ranges.count, by: Self.drillsPerTombstone) {
                    let ranges = due.ranges[start..<min(start + Self.drillsPerTombstone, due.ranges.count)].flatMap { $0 }
                    let purged = try Self.purge(
                        ranges, why: .retention, by: authority, reason: "", at: at, signer: signer, in: db)
                    guard let purged else { continue }
                    retention.bodies += purged.bodies
                    retention.tombstones.append(purged.receipt)
                }
                return retention
            }
        }
    }

    private struct Due {
        var retention = Retention()
        /// Of a drill or certificate each.
        var ranges: [[ClosedRange<Int>]] = []
    }

    private static func due(_ rule: RetentionRule, in db: Database) throws -> Due {
        var due = Due()
        let held = Set(try holds(in: db).keys)
        let certificates = try CertificateOnRecord.all(in: db)
        func isKept(_ certificate: CertificateOnRecord) -> Bool {
            held.contains(certificate.trainee)
                || certificate.validUntil >= (rule.certificatesBefore(certificate.track) ?? rule.recordsBefore)
        }
        let kept = certificates.filter(isKept)
        let protected = kept.reduce(into: Set<String>()) { $0.formUnion($1.texts) }
        let statuses = try bodies(of: .certificateStatus, in: db)
        for certificate in certificates where !isKept(certificate) {
            let own = statuses.filter { !certificate.id.isEmpty && $0.body.texts.contains(certificate.id) }.map(\.sequence)
            due.retention.certificates += 1
            due.ranges.append(([certificate.sequence] + own).map { $0...$0 })
        }
        let seals = try bodies(of: .seal, in: db)
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT drill_id, drill_seq, assessment_seq, trainee_id, record_hash, mode, ended_at FROM attempt
                WHERE ended_at < :journals OR ended_at < :records ORDER BY drill_seq
                """, arguments: ["journals": rule.journalsBefore, "records": rule.recordsBefore])
        while let row = try rows.next() {
            let id: String = try row.value(0)
            let bounds: (first: Int, last: Int) = try (row.value(1), row.value(2))
            let endedAt: String = try row.value(6)
            let isOver = endedAt < rule.recordsBefore
            if !isOver {
                let isExam = try row.value(5) as String == DrillMode.exam.rawValue
                let isDone = try Bool.fetchOne(
                    db.cachedStatement(sql: "SELECT EXISTS(SELECT 1 FROM purge WHERE first = ?)"), arguments: [bounds.first + 1])
                // The last entry says when the drill ended, and statements about it are made of that: it stays with the grade.
                if isExam || isDone == true || bounds.last - 2 <= bounds.first { continue }
            }
            let (trainee, hash): (String, String) = try (row.value(3), row.value(4))
            if held.contains(trainee) {
                due.retention.held += 1
            } else if protected.contains(id) || protected.contains(hash) {
                due.retention.underCertificates += 1
            } else if isOver {
                let rulings = try Int.fetchAll(db, sql: "SELECT seq FROM ruling WHERE drill_id = ?", arguments: [id])
                let own = seals.filter { $0.body.texts.contains(id) }.map(\.sequence)
                due.retention.drills += 1
                due.ranges.append([bounds.first...bounds.last] + (rulings + own).map { $0...$0 })
            } else {
                due.retention.journals += 1
                due.ranges.append([bounds.first + 1...bounds.last - 2])
            }
        }
        return due
    }
}
