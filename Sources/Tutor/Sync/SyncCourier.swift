/// Knows one kind of place that records are sent to.
protocol SyncCourier: Sendable {
    var sink: SyncSink { get }
    /// Reads on in the ledger and puts what is to be sent in line.
    /// - Returns: false when there was nothing more to read.
    func fill(_ store: RecordStore, at: String) throws(RecordsError) -> Bool
    /// Of what is due, oldest first, what is sent at once: as many as this.
    func portion(of items: [OutboxItem]) -> Int
    /// Sends and says what became of each.
    func deliver(_ items: [OutboxItem], from store: RecordStore) async throws(SyncStop) -> [(
        item: OutboxItem, verdict: SyncVerdict
    )]
}
