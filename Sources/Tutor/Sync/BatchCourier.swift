/// Takes files of the ledger's rows to where they go, one after the other.
struct BatchCourier<Place: BatchPlace>: SyncCourier {
    let place: Place
    let feed: BatchFeed
    var sink: SyncSink { feed.sink }

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
            if let (item, text) = file {
                verdicts.append((item, try await place.put(text, at: item.item)))
            } else {
                verdicts.append((item, .refused(BatchFeed.changed)))
            }
        }
        return verdicts
    }
}
