/// Makes statements of the ledger's rows.
struct LRSFeed: Sendable {
    /// Rows that become statements in one transaction.
    private static let page = 100
    private static let kinds: [RecordKind] = [.assessment, .override, .decision, .certificate]

    let statements: XAPIStatements

    /// Reads a page on.
    /// - Returns: false when the ledger had no more.
    func fill(_ store: RecordStore, at: String) throws(RecordsError) -> Bool {
        let start = try store.readTo(SyncSink.lrs.rawValue)
        // Before the rows: what is filed meanwhile belongs to the next page.
        let head = try store.head()?.sequence ?? 0
        let rows = try store.ledgerRows(after: start, kinds: Self.kinds, limit: Self.page)
        let isLast = rows.count < Self.page
        let end = isLast ? max(head, rows.last?.sequence ?? head) : rows[rows.count - 1].sequence
        guard end > start else { return false }
        var items: [(item: String, payload: String)] = []
        for row in rows {
            items += try StatementSource(store, statements).statements(of: row).map { ($0.id, $0.json.text) }
        }
        // Another program that read on meanwhile has put the same in line.
        _ = try store.fill(SyncSink.lrs.rawValue, from: start, to: end, with: items, at: at)
        return !isLast
    }
}
