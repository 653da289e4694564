import GRDB

extension RecordStore {
    /// Appends what is decided on the records of some kinds as they stand at that moment: nobody writes in between.
    ///
    /// - Parameters:
    ///   - at: when, RFC 3339 UTC.
    ///   - kinds: what the decision is made on, oldest first.
    ///   - decide: the body; nil appends nothing. What it throws is thrown, and nothing is appended.
    /// - Returns: where the record stands; nil when nothing was appended.
    @discardableResult
    public func append(
        _ kind: RecordKind, at: String, given kinds: Set<RecordKind>,
        decide: ([RecordKind: [LedgerRecord]]) throws -> CanonicalJSON?
    ) throws -> RecordReceipt? {
        // An error of the decision is not the database's, and must not be taken for one.
        var refusal: (any Error)?
        let receipt: RecordReceipt? = try RecordsError.translating(path) {
            try database.write { db in
                var earlier: [RecordKind: [LedgerRecord]] = [:]
                for kind in kinds { earlier[kind] = try Self.records(of: kind, in: db) }
                let body: CanonicalJSON?
                do {
                    body = try decide(earlier)
                } catch {
                    refusal = error
                    return nil
                }
                return try body.map {
                    let receipt = try Self.append(kind, at: at, bodies: [$0], in: db)
                    try Self.follow(kind, receipt.sequence, in: db)
                    return receipt
                }
            }
        }
        if let refusal { throw refusal }
        return receipt
    }
}
