import Scenarios

/// Sends what is in line for one sink: all of it, in order, as often as the other side needs to be asked.
///
/// A run may be killed at any point. What is in line is in the outbox; what was sent and not yet noted is sent again under the same name,
/// which every sink takes for the same thing.
public struct SyncRun: Sendable {
    /// The most seconds between two tries.
    static let longestPause = 300.0

    let store: RecordStore
    let world: SyncWorld
    /// Who runs it: for the ledger.
    let authority: Authority
    /// Seconds that a run may wait in all for a side that does not answer; then the rest is left for the next run.
    let patience: Double
    /// Told how far it is: sent so far, and still in line.
    let progress: @Sendable (_ sent: Int, _ waiting: Int) -> Void

    public init(
        store: RecordStore, world: SyncWorld, authority: Authority, patience: Double,
        progress: @escaping @Sendable (_ sent: Int, _ waiting: Int) -> Void = { _, _ in }
    ) {
        self.store = store
        self.world = world
        self.authority = authority
        self.patience = patience
        self.progress = progress
    }

    /// Runs until nothing is due, or something stops it.
    func run(_ courier: some SyncCourier) async -> SyncOutcome {
        var outcome = SyncOutcome(sink: courier.sink)
        do throws(SyncStop) {
            let before = try noted(courier.sink)
            do throws(SyncStop) {
                try await sendAll(courier, &outcome)
            } catch {
                outcome.stop = error
            }
            try note(courier.sink, since: before)
            outcome.waiting = try counts(courier.sink).waiting
        } catch {
            outcome.stop = outcome.stop ?? error
        }
        return outcome
    }

    private func sendAll(_ courier: some SyncCourier, _ outcome: inout SyncOutcome) async throws(SyncStop) {
        var failures = 0
        var waited = 0.0
        while true {
            let hasMore = try records { () throws(RecordsError) in try courier.fill(store, at: world.moment()) }
            while true {
                let due = try records { () throws(RecordsError) in try store.due(for: courier.sink.rawValue, at: world.moment()) }
                guard !due.isEmpty else { break }
                let items = Array(due.prefix(max(1, courier.portion(of: due))))
                let verdicts = try await courier.deliver(items, from: store)
                let late = try settle(verdicts, &outcome)
                progress(outcome.sent, try counts(courier.sink).waiting)
                guard let late else {
                    failures = 0
                    continue
                }
                let pause = pause(before: max(failures, items[0].tries), asked: late.after)
                failures += 1
                if waited + pause > patience {
                    let until = world.moment(after: pause)
                    try records { () throws(RecordsError) in try store.postpone(courier.sink.rawValue, until: until) }
                    throw .later(until: until, said: late.said)
                }
                await world.sleep(pause)
                waited += pause
            }
            if !hasMore { return }
        }
    }

    /// - Returns: what has to be tried again, if anything.
    private func settle(
        _ verdicts: [(item: OutboxItem, verdict: SyncVerdict)], _ outcome: inout SyncOutcome
    ) throws(SyncStop) -> (said: String, after: Double?)? {
        var sent: [OutboxItem] = []
        var late: [OutboxItem] = []
        var why: (said: String, after: Double?)?
        var answer = ""
        for (item, verdict) in verdicts {
            switch verdict {
            case .sent(let said):
                sent.append(item)
                answer = said
                outcome.sent += 1
            case .conflict(let said):
                try records { () throws(RecordsError) in try store.settle(item, as: .conflict, answer: said) }
                outcome.conflicts += 1
            case .refused(let said):
                try records { () throws(RecordsError) in try store.settle(item, as: .refused, answer: said) }
                outcome.refused += 1
            case .later(let said, let after):
                late.append(item)
                why = (said, after)
            }
        }
        if !sent.isEmpty { try records { () throws(RecordsError) in try store.settleSent(sent, answer: answer) } }
        if let why {
            try records { () throws(RecordsError) in try store.postpone(late, answer: why.said, dueAt: world.moment()) }
        }
        return why
    }

    /// Seconds: what the other side asked for, else one, doubled with each failure, five minutes at most; up to half of it less by
    /// chance, so that many machines do not come back at once.
    func pause(before failures: Int, asked: Double?) -> Double {
        if let asked { return max(asked, 0.1) }
        var pause = 1.0
        for _ in 0..<min(failures, 10) { pause *= 2 }
        return min(pause, Self.longestPause) * (1 - 0.5 * world.jitter())
    }

    // MARK: The ledger's note of it

    /// How much of what this sink got is on record: in all, by the last note.
    private func noted(_ sink: SyncSink) throws(SyncStop) -> Int {
        try records { () throws(RecordsError) in
            let sent = try store.counts(of: sink.rawValue).sent
            let last = try store.newestRecord(of: .export, where: "sink", is: sink.rawValue)
            // An outbox that was lost begins anew.
            return min(last?.integer("total") ?? 0, sent)
        }
    }

    /// Puts on record that something was sent since. What a killed run sent is noted by the next one.
    private func note(_ sink: SyncSink, since before: Int) throws(SyncStop) {
        try records { () throws(RecordsError) in
            let counts = try store.counts(of: sink.rawValue)
            guard counts.sent > before else { return }
            let facts: [String: CanonicalJSON] = [
                "sink": .string(sink.rawValue), "items": .integer("\(counts.sent - before)"), "total": .integer("\(counts.sent)"),
                "read_to": .integer("\(counts.readTo)"), "head": try store.head().map { .string($0.hash) } ?? .null,
            ]
            try store.append(.export, at: world.moment(), by: authority, reason: "sync", facts: facts)
        }
    }

    private func counts(_ sink: SyncSink) throws(SyncStop) -> OutboxCounts {
        try records { () throws(RecordsError) in try store.counts(of: sink.rawValue) }
    }

    private func records<Value>(_ body: () throws(RecordsError) -> Value) throws(SyncStop) -> Value {
        do throws(RecordsError) {
            return try body()
        } catch {
            throw .records(error)
        }
    }
}
