/// Makes files of the ledger's rows.
struct BatchFeed: Sendable {
    /// Rows of the ledger in one file.
    static let mostRows = 2000
    /// Bytes of the rows of one file, about.
    static let mostBytes = 4 << 20
    /// Why a file cannot be sent that was in line.
    static let changed = "the ledger does not hold these rows any more"
    /// After these another result of a drill may count.
    private static let revisions: Set<RecordKind> = [.assessment, .override, .decision, .appeal]

    let sink: SyncSink
    let rows: BatchRows

    /// Reads one file's worth on.
    /// - Returns: false when the ledger had no more.
    func fill(_ store: RecordStore, at: String) throws(RecordsError) -> Bool {
        let start = try store.readTo(sink.rawValue)
        var page = try store.ledgerRows(after: start, limit: Self.mostRows)
        var bytes = 0
        let fitting = page.prefix { row in
            defer { bytes += row.body.utf8.count + 300 }
            return bytes < Self.mostBytes
        }
        let hasMore = fitting.count == Self.mostRows || fitting.count < page.count
        page = Array(fitting)
        // A run notes itself in the ledger. A file of nothing but that would be noted in turn, without end: it goes with the next rows.
        guard let first = page.first, let last = page.last, !page.allSatisfy(Self.isNote) else { return false }
        let text = page.map(rows.line).joined()
        let file = BatchFile(.records, site: rows.site, first: first.sequence, last: last.sequence, text: text)
        // The rows stay in the ledger, so that they need not be kept twice until they are sent.
        var items = [(item: file.path, payload: "")]
        let assessments = try assessmentLines(page, store)
        if !assessments.isEmpty {
            let file = BatchFile(
                .assessments, site: rows.site, first: first.sequence, last: last.sequence, text: assessments)
            items.append((file.path, assessments))
        }
        // Another program that read on meanwhile has put the same in line.
        _ = try store.fill(sink.rawValue, from: start, to: last.sequence, with: items, at: at)
        return hasMore
    }

    /// The bytes of a file that is in line, and the name that goes with them: another one when bodies were taken out of the ledger
    /// meanwhile. Nil when it can be made no more.
    func file(of item: OutboxItem, in store: RecordStore) throws(RecordsError) -> (item: OutboxItem, text: String)? {
        guard let file = BatchFile(path: item.item) else { return nil }
        guard file.kind == .records else { return BatchFile.digest(item.payload) == file.digest ? (item, item.payload) : nil }
        let page = try store.ledgerRows(in: file.first...file.last)
        guard page.count == file.last - file.first + 1 else { return nil }
        let text = page.map(rows.line).joined()
        let now = BatchFile(.records, site: file.site, first: file.first, last: file.last, text: text)
        guard now != file else { return (item, text) }
        var renamed = item
        renamed.item = now.path
        try store.rename(item, to: now.path)
        return (renamed, text)
    }

    private func assessmentLines(_ page: [LedgerRow], _ store: RecordStore) throws(RecordsError) -> String {
        var out = ""
        for row in page {
            guard let kind = RecordKind(rawValue: row.kind), Self.revisions.contains(kind),
                let id = (try? CanonicalJSON(parsing: row.body))?["drillID"]?.plainText, let found = try store.assessment(drill: id)
            else { continue }
            out += rows.line(found, revision: row)
        }
        return out
    }

    private static func isNote(_ row: LedgerRow) -> Bool {
        row.kind == RecordKind.export.rawValue && (try? CanonicalJSON(parsing: row.body))?["sink"] != nil
    }
}
