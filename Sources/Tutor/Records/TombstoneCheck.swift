import GRDB

/// Whether the tombstones of a ledger are what they should be, and which rows may be empty because of them.
struct TombstoneCheck {
    /// In the order of the ledger.
    private(set) var problems: [LedgerVerification.Problem] = []
    /// In order, without overlaps: only what a tombstone stands for rightly.
    private var covered: [ClosedRange<Int>] = []

    /// Reads every tombstone, and the rows that they name.
    init(in db: Database) throws {
        let keys = try Row.fetchAll(
            db, sql: "SELECT seq, body FROM record WHERE kind = 'key' AND \(RecordKind.rare) ORDER BY seq"
        ).map { (sequence: try $0.value(0) as Int, text: try $0.value(1) as String) }
            .filter { $0.text.contains(RecordSigner.keyPrefix) }
        let rows = try Row.fetchCursor(
            db, sql: "SELECT seq, body FROM record WHERE kind = 'tombstone' AND \(RecordKind.rare) ORDER BY seq")
        while let row = try rows.next() {
            let sequence: Int = try row.value(0)
            guard let tombstone = try Tombstone(CanonicalJSON(parsing: row.value(1))) else {
                problems.append(.tombstone(sequence: sequence, .unreadable))
                continue
            }
            if let fault = Self.fault(tombstone, keys: keys.filter { $0.sequence < sequence }.map(\.text)) {
                problems.append(.tombstone(sequence: sequence, fault))
            }
            for range in tombstone.ranges {
                let found = try Self.rows(range.rows, in: db)
                let bounds = (range.rows.lowerBound, range.rows.upperBound)
                guard range.rows.upperBound < sequence, found.digest == range.digest else {
                    problems.append(.tombstone(sequence: sequence, .rows(first: bounds.0, last: bounds.1)))
                    continue
                }
                if found.filled > 0 { problems.append(.tombstone(sequence: sequence, .notEmpty(first: bounds.0, last: bounds.1))) }
                covered.append(range.rows)
            }
        }
        covered.sort { $0.lowerBound < $1.lowerBound }
    }

    /// Whether a tombstone stands for the row: its body may be empty, and kind and hour are in the tombstone's digest.
    func covers(_ sequence: Int) -> Bool {
        var low = 0
        var high = covered.count
        while low < high {
            let middle = (low + high) / 2
            if covered[middle].upperBound < sequence { low = middle + 1 } else { high = middle }
        }
        return low < covered.count && covered[low].contains(sequence)
    }

    /// What is wrong with the signature. Where the ledger has keys, every tombstone bears one of theirs.
    private static func fault(_ tombstone: Tombstone, keys: [String]) -> TombstoneFault? {
        guard let keyID = tombstone.keyID else { return keys.isEmpty ? nil : .unsigned }
        guard let signature = tombstone.signature,
            RecordSigner.isValid(signature, over: tombstone.message, keyID: keyID)
        else { return .signature }
        let name = String(keyID.prefix { $0 != "#" })
        return keys.isEmpty || keys.contains { $0.contains(name) } ? nil : .unknownKey
    }

    /// The digest of a tombstone over rows as they are, and how many of them have a body.
    static func rows(_ range: ClosedRange<Int>, in db: Database) throws -> (digest: String, filled: Int) {
        var hash = TombstoneDigest()
        var filled = 0
        let rows = try Row.fetchCursor(
            db.cachedStatement(
                sql: "SELECT seq, kind, at, hash, drill_id, body <> '' FROM record WHERE seq BETWEEN ? AND ? ORDER BY seq"),
            arguments: [range.lowerBound, range.upperBound])
        while let row = try rows.next() {
            try hash.add(sequence: row.value(0), kind: row.value(1), at: row.value(2), hash: row.value(3), drillID: row.value(4))
            filled += try row.value(5)
        }
        return (hash.text, filled)
    }
}
