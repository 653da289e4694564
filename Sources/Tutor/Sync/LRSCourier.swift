/// Sends statements to a learning record store so that each is there once, whatever happens on the way.
///
/// Stores differ in what they say of a statement that they have: Ralph 5.1 takes a batch of known statements with 204 and of known and new
/// ones with 200, the reference store of ADL refuses both with 409 and stores nothing. Here both come out the same.
struct LRSCourier: SyncCourier {
    /// Statements of one request.
    static let mostStatements = 50
    /// Bytes of one request.
    static let mostBytes = 512 << 10

    let connection: LRSConnection
    let feed: LRSFeed
    var sink: SyncSink { .lrs }

    func fill(_ store: RecordStore, at: String) throws(RecordsError) -> Bool { try feed.fill(store, at: at) }

    func portion(of items: [OutboxItem]) -> Int {
        var bytes = 2
        var count = 0
        for item in items.prefix(Self.mostStatements) {
            bytes += item.payload.utf8.count + 1
            if bytes > Self.mostBytes { break }
            count += 1
        }
        return count
    }

    func deliver(_ items: [OutboxItem], from store: RecordStore) async throws(SyncStop) -> [(
        item: OutboxItem, verdict: SyncVerdict
    )] {
        let verdicts = try await deliver(items[...])
        // A store that refuses everything has something against us, not against each of the statements.
        let isRefusal = verdicts.allSatisfy { if case .refused = $0.verdict { true } else { false } }
        if isRefusal, case .refused(let said)? = verdicts.first?.verdict, try await !connection.answers() {
            throw .wrongAddress(status: 400, said: said)
        }
        return verdicts
    }

    private func deliver(_ items: ArraySlice<OutboxItem>) async throws(SyncStop) -> [(item: OutboxItem, verdict: SyncVerdict)] {
        switch try await connection.post(items.map(\.payload)) {
        case .ok: return items.map { ($0, .sent("")) }
        case .later(let said, let after): return items.map { ($0, .later(said, after: after)) }
        case .tooLarge(let said), .invalid(let said):
            guard items.count > 1 else { return items.map { ($0, .refused(said)) } }
            let middle = items.startIndex + items.count / 2
            let first = try await deliver(items[..<middle])
            if case .later? = first.last?.verdict { return first }
            return first + (try await deliver(items[middle...]))
        case .known:
            var verdicts: [(item: OutboxItem, verdict: SyncVerdict)] = []
            for item in items {
                verdicts.append((item, try await settle(item)))
                if case .later = verdicts[verdicts.count - 1].verdict { break }
            }
            return verdicts
        case .missing: throw .wrongAddress(status: 404, said: "404")
        }
    }

    /// Finds out what is there under the name of an item, and sends it where nothing is.
    private func settle(_ item: OutboxItem) async throws(SyncStop) -> SyncVerdict {
        switch try await connection.statement(item.item) {
        case .ok(let body):
            guard let theirs = StatementComparison.statement(item.item, in: body), let ours = JSONValue(json: item.payload) else {
                return .refused("the answer cannot be read")
            }
            return StatementComparison.same(ours, theirs)
                ? .sent("was there") : .conflict(StatementComparison.differences(ours: ours, theirs: theirs))
        case .later(let said, let after): return .later(said, after: after)
        case .known(let said), .tooLarge(let said), .invalid(let said): return .refused(said)
        case .missing: break
        }
        switch try await connection.post([item.payload]) {
        case .ok: return .sent("")
        case .later(let said, let after): return .later(said, after: after)
        // It says that it has it, and that it has not: perhaps it soon will.
        case .known(let said): return .later(said, after: nil)
        case .tooLarge(let said), .invalid(let said): return .refused(said)
        case .missing: throw .wrongAddress(status: 404, said: "404")
        }
    }
}
