/// Puts batches into a folder, from where another program may take them further.
struct FolderCourier: SyncCourier {
    let folder: BatchFolder
    let feed: BatchFeed
    var sink: SyncSink { .batches }

    func fill(_ store: RecordStore, at: String) throws(RecordsError) -> Bool { try feed.fill(store, at: at) }

    func portion(of items: [OutboxItem]) -> Int { 1 }

    func deliver(_ items: [OutboxItem], from store: RecordStore) async throws(SyncStop) -> [(
        item: OutboxItem, verdict: SyncVerdict
    )] {
        var verdicts: [(item: OutboxItem, verdict: SyncVerdict)] = []
        for item in items {
            let file: (item: OutboxItem, text: String)?
            do throws(RecordsError) {
                file = try feed.file(of: item, in: store)
            } catch {
                throw .records(error)
            }
            guard let (item, text) = file else {
                verdicts.append((item, .refused(BatchFeed.changed)))
                continue
            }
            switch folder.put(text, at: item.item) {
            case .written: verdicts.append((item, .sent("")))
            case .same: verdicts.append((item, .sent("was there")))
            case .other: verdicts.append((item, .conflict("another file of this name is there")))
            case .failed: throw .folder(path: folder.path)
            }
        }
        return verdicts
    }
}

extension BatchFeed {
    /// Why a file cannot be sent that was in line.
    static let changed = "the ledger does not hold these rows any more"
}
