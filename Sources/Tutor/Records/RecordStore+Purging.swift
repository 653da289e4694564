import GRDB

extension RecordStore {
    /// Takes the bodies of rows out of the ledger, within the transaction that is open: a tombstone says which, and stays.
    ///
    /// The chain stays whole, because each row keeps its hash. Rows that are empty already are passed over.
    ///
    /// - Returns: where the tombstone stands, and how many bodies went; nil when there were none.
    static func purge(
        _ ranges: [ClosedRange<Int>], why: Tombstone.Why, by authority: Authority, reason: String, at: String,
        signer: RecordSigner?, in db: Database
    ) throws -> (receipt: RecordReceipt, bodies: Int)? {
        let runs = try filled(ranges, in: db)
        guard !runs.isEmpty else { return nil }
        var kinds: [String: Int] = [:]
        var listed: [CanonicalJSON] = []
        for run in runs {
            listed.append(Tombstone.Range(rows: run, digest: try TombstoneCheck.rows(run, in: db).digest).json)
            let counted = try Row.fetchAll(
                db.cachedStatement(sql: "SELECT kind, count(*) FROM record WHERE seq BETWEEN ? AND ? GROUP BY kind"),
                arguments: [run.lowerBound, run.upperBound])
            for row in counted { kinds[try row.value(0), default: 0] += try row.value(1) }
        }
        let facts: [String: CanonicalJSON] = [
            "by": .string(authority.id), "role": .string(authority.role.rawValue), "reason": .string(reason),
            "why": .string(why.rawValue), "ranges": .array(listed), "kinds": .object(kinds.mapValues { .integer("\($0)") }),
        ]
        let receipt = try append(.tombstone, at: at, bodies: [Tombstone.body(facts, signer: signer)], in: db)
        for run in runs {
            let bounds: StatementArguments = [run.lowerBound, run.upperBound]
            try db.cachedStatement(sql: "INSERT INTO purge(first, last, tombstone) VALUES (?, ?, ?)")
                .execute(arguments: bounds + [receipt.sequence])
            try db.cachedStatement(sql: "UPDATE record SET body = '' WHERE seq BETWEEN ? AND ?").execute(arguments: bounds)
        }
        try follow(purged: runs, in: db)
        return (receipt, kinds.values.reduce(0, +))
    }

    /// The rows of some ranges that have a body, in order and as few runs as can be.
    private static func filled(_ ranges: [ClosedRange<Int>], in db: Database) throws -> [ClosedRange<Int>] {
        var runs: [ClosedRange<Int>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            let rows = try Int.fetchCursor(
                db.cachedStatement(sql: "SELECT seq FROM record WHERE seq BETWEEN ? AND ? AND body <> '' ORDER BY seq"),
                arguments: [range.lowerBound, range.upperBound])
            while let sequence = try rows.next() {
                guard let last = runs.last else {
                    runs.append(sequence...sequence)
                    continue
                }
                if sequence <= last.upperBound { continue }
                if sequence == last.upperBound + 1 {
                    runs[runs.count - 1] = last.lowerBound...sequence
                } else {
                    runs.append(sequence...sequence)
                }
            }
        }
        return runs
    }
}
