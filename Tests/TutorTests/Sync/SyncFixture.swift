import Foundation
import Scenarios
import Synchronization
import TestSupport

@testable import Tutor

/// A ledger, a clock that only moves when somebody sleeps, and a real connection.
final class SyncFixture: Sendable {
    let store: RecordStore
    let client = EndpointClient(NetworkOptions(proxy: ""))
    private let clock = Mutex((now: 1_795_000_000.0, slept: [Double]()))

    init(_ store: RecordStore) { self.store = store }

    /// - Parameter drills: how many are filed.
    convenience init(drills: Int) throws {
        let store = try RecordStore.inMemory()
        for number in 0..<drills { try store.file(RecordFixture.drill("d-\(number)", score: 8000 + number)) }
        self.init(store)
    }

    deinit { client.close() }

    /// Seconds of each wait.
    var slept: [Double] { clock.withLock { $0.slept } }
    func pass(_ seconds: Double) { clock.withLock { $0.now += seconds } }

    var world: SyncWorld {
        SyncWorld(
            now: { [self] in clock.withLock { $0.now } },
            sleep: { [self] seconds in
                clock.withLock {
                    $0.now += seconds
                    $0.slept.append(seconds)
                }
            }, jitter: { 0.5 }, send: { [client] request throws(EndpointError) in try await client.exchange(request) })
    }

    func run(patience: Double = 60) -> SyncRun {
        SyncRun(store: store, world: world, authority: Authority(id: "a-1", role: .administrator), patience: patience)
    }

    static let statements = XAPIStatements(XAPISite(home: "https://training.example.org"))

    func lrs(_ url: String, password: String? = "s3cret", patience: Double = 60) async -> SyncOutcome {
        let connection = LRSConnection(
            url: url, user: password == nil ? nil : "tutor", password: password.map { Secret($0) }, version: "1.0.3", world: world)
        return await run(patience: patience).run(LRSCourier(connection: connection, feed: LRSFeed(statements: Self.statements)))
    }
}
