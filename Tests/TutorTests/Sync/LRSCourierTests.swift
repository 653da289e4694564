import Foundation
import TestSupport
import Testing

@testable import Tutor

/// What a store may answer, and what then becomes of the statements: the table of differences between two real ones, row by row.
@Suite(.ownThreads, .timeLimit(.minutes(3))) struct LRSCourierTests {
    private static let kinds = FakeStore.Kind.allCases

    private func outcome(sent: Int = 0, conflicts: Int = 0, refused: Int = 0, waiting: Int = 0, stop: SyncStop? = nil)
        -> SyncOutcome
    {
        var outcome = SyncOutcome(sink: .lrs)
        (outcome.sent, outcome.conflicts, outcome.refused, outcome.waiting, outcome.stop) = (
            sent, conflicts, refused, waiting, stop
        )
        return outcome
    }

    @Test(arguments: kinds) func everythingArrivesOnce(kind: FakeStore.Kind) async throws {
        let fixture = try SyncFixture(drills: 30)
        let store = try FakeStore(kind)
        #expect(await fixture.lrs(store.url) == outcome(sent: 120))
        #expect(store.statements.count == 120)
        // Again: nothing is asked, because nothing is new.
        let asked = store.endpoint.requests.count
        #expect(await fixture.lrs(store.url + "/statements/") == outcome())
        #expect(store.endpoint.requests.count == asked && asked == 3)
        for request in store.endpoint.requests {
            #expect(request.headers["x-experience-api-version"] == "1.0.3" && request.body.count <= LRSCourier.mostBytes)
            #expect(JSONValue(json: request.body)?.array.map { $0.count <= 50 } == true)
        }
    }

    /// A ledger restored without its outbox sends it all again.
    @Test(arguments: kinds) func whatWasThereIsFoundAndNotDoubled(kind: FakeStore.Kind) async throws {
        let store = try FakeStore(kind)
        _ = await (try SyncFixture(drills: 3)).lrs(store.url)
        let held = store.statements
        #expect(await (try SyncFixture(drills: 3)).lrs(store.url) == outcome(sent: 12))
        #expect(store.statements == held)
        // Old and new in one batch.
        #expect(await (try SyncFixture(drills: 5)).lrs(store.url) == outcome(sent: 20))
        #expect(store.statements.count == 20)
    }

    @Test(arguments: kinds) func whatIsHeldOtherwiseIsAConflictAndIsLeftAlone(kind: FakeStore.Kind) async throws {
        let fixture = try SyncFixture(drills: 3)
        let store = try FakeStore(kind)
        let ours = SyncFixture.statements.statements(
            try fixture.store.drill("d-1"), hash: try #require(try fixture.store.assessment(drill: "d-1")?[.recordHash]))[1]
        let changed = ours.json.text.replacing("\"scaled\":0.8001", with: "\"scaled\":0.9999")
        let theirs = try #require(JSONValue(json: changed))
        #expect(changed != ours.json.text)
        store.hold(theirs)
        #expect(await fixture.lrs(store.url) == outcome(sent: 11, conflicts: 1))
        #expect(store.statements[ours.id] == theirs && store.statements.count == 12)
        let item = try #require(try fixture.store.outbox(of: "lrs", in: .conflict).first)
        #expect(item.item == ours.id && item.lastAnswer == "result.score.scaled: here 0.8001, there 0.9999")
        // It stays one until somebody has decided.
        #expect(await fixture.lrs(store.url) == outcome())
    }

    @Test(arguments: kinds) func oneThatIsRefusedDoesNotHoldUpTheOthers(kind: FakeStore.Kind) async throws {
        let fixture = try SyncFixture(drills: 12)
        let store = try FakeStore(kind)
        try fixture.store.enqueue([(item: "bad", payload: #"{"id":"attempt-7"}"#)], for: "lrs", at: "2026-01-01T00:00:00.000Z")
        #expect(await fixture.lrs(store.url) == outcome(sent: 48, refused: 1))
        #expect(try fixture.store.outbox(of: "lrs", in: .refused).map(\.item) == ["bad"])
        #expect(store.statements.count == 48)
    }

    @Test func aBatchThatIsTooLargeIsHalved() async throws {
        let fixture = try SyncFixture(drills: 5)
        let store = try FakeStore(.adl)
        store.limit(bytes: 6000)
        #expect(await fixture.lrs(store.url) == outcome(sent: 20))
        #expect(store.endpoint.requests.count > 5)
    }

    @Test func aStatementThatIsAlwaysTooLargeIsRefused() async throws {
        let fixture = try SyncFixture(drills: 1)
        let store = try FakeStore(.adl)
        let long = #"{"id":"c5272b73-2c81-48e7-8bde-48c6fd5f6a6e","verb":{},"x":""# + String(repeating: "x", count: 8000) + "\"}"
        try fixture.store.enqueue([(item: "long", payload: long)], for: "lrs", at: "2026-01-01T00:00:00.000Z")
        store.limit(bytes: 6000)
        #expect(await fixture.lrs(store.url) == outcome(sent: 4, refused: 1))
    }

    @Test(arguments: [("wrong", 401), ("s3cret", 403)]) func aRefusedLoginStopsItAndLosesNothing(password: String, status: Int)
        async throws
    {
        let fixture = try SyncFixture(drills: 2)
        let store = try FakeStore(.ralph)
        if status == 403 { store.endpoint.script(.reply(403, "text/plain", "not yours")) }
        let ended = await fixture.lrs(store.url, password: password)
        guard case .notAllowed(status, _)? = ended.stop else {
            Issue.record("\(ended)")
            return
        }
        #expect(ended.waiting == 8 && store.endpoint.requests.count == 1 && fixture.slept.isEmpty)
        #expect(await fixture.lrs(store.url) == outcome(sent: 8))
    }

    /// ADL's store answers a request without a login with 400, as it does a statement that is not valid.
    @Test func aStoreThatTakesNothingFromUsQuarantinesNothing() async throws {
        let fixture = try SyncFixture(drills: 2)
        let store = try FakeStore(.adl)
        let ended = await fixture.lrs(store.url, password: nil)
        guard case .wrongAddress(400, _)? = ended.stop else {
            Issue.record("\(ended)")
            return
        }
        #expect(try fixture.store.counts(of: "lrs").waiting == 8 && fixture.store.counts(of: "lrs").refused == 0)
    }

    @Test func whatIsNoStoreIsSaidToBeNone() async throws {
        let fixture = try SyncFixture(drills: 1)
        let store = try FakeStore(.ralph)
        let ended = await fixture.lrs(store.endpoint.url("/elsewhere"))
        guard case .wrongAddress(404, _)? = ended.stop else {
            Issue.record("\(ended)")
            return
        }
        #expect(ended.waiting == 4)
    }

    @Test func aStoreThatAsksToBeLeftAloneIs() async throws {
        let fixture = try SyncFixture(drills: 1)
        let store = try FakeStore(.ralph)
        store.endpoint.script(
            .reply(429, "application/json", "{}", headers: ["Retry-After": "7"]), .reply(503, "text/plain", "busy"),
            .reply(500, "text/plain", "oh"))
        #expect(await fixture.lrs(store.url) == outcome(sent: 4))
        // What it asked for; then twice as long after each failure, half of the spread taken off.
        #expect(fixture.slept == [7, 1.5, 3])
    }

    @Test func patienceEndsAndTheRestWaits() async throws {
        let fixture = try SyncFixture(drills: 20)
        let store = try FakeStore(.ralph)
        store.endpoint.script(.reply(503, "text/plain", "busy", headers: ["Retry-After": "120"]))
        let ended = await fixture.lrs(store.url)
        guard case .later(let until, _)? = ended.stop else {
            Issue.record("\(ended)")
            return
        }
        #expect(ended.waiting == 80 && store.endpoint.requests.count == 1)
        #expect(try fixture.store.counts(of: "lrs").nextAt == until)
        // Before its time nothing is sent, unless somebody says so.
        #expect(await fixture.lrs(store.url).sent == 0)
        #expect(try fixture.store.retry("lrs", at: fixture.world.moment()) == 80)
        #expect(await fixture.lrs(store.url) == outcome(sent: 80))
    }

    @Test func pausesGrowToFiveMinutes() throws {
        let run = try SyncFixture(drills: 0).run()
        #expect([0, 1, 5, 8, 9, 50].map { run.pause(before: $0, asked: nil) } == [0.75, 1.5, 24, 192, 225, 225])
        #expect(run.pause(before: 9, asked: 0) == 0.1)
    }

    @Test(arguments: kinds) func anAnswerThatWasCutOffIsAskedForAgain(kind: FakeStore.Kind) async throws {
        let fixture = try SyncFixture(drills: 2)
        let store = try FakeStore(kind)
        // It had stored half of them when the connection broke.
        for statement in SyncFixture.statements.statements(
            try fixture.store.drill("d-0"), hash: try #require(try fixture.store.assessment(drill: "d-0")?[.recordHash]))
        {
            store.hold(try #require(JSONValue(json: statement.json.text)))
        }
        store.endpoint.script(FakeResponse([.text("HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\n[\"ab"), .close]))
        #expect(await fixture.lrs(store.url) == outcome(sent: 8))
        #expect(store.statements.count == 8 && fixture.slept.count == 1)
    }

    @Test func nobodyListening() async throws {
        let fixture = try SyncFixture(drills: 1)
        let port = try FakeEndpoint().port
        let ended = await fixture.lrs("http://127.0.0.1:\(port)/xAPI", patience: 5)
        guard case .later? = ended.stop else {
            Issue.record("\(ended)")
            return
        }
        #expect(ended.waiting == 4 && fixture.slept == [0.75, 1.5])
    }

    @Test func aPasswordNeverTravelsInTheClear() async throws {
        let fixture = try SyncFixture(drills: 1)
        #expect(await fixture.lrs("http://lrs.example.org/xAPI").stop == .endpoint(.insecure(host: "lrs.example.org")))
    }

    /// An override: the result that held is voided, the one that holds is sent.
    @Test(arguments: kinds) func anOverrideVoidsWhatWasSentBefore(kind: FakeStore.Kind) async throws {
        let fixture = try SyncFixture(drills: 1)
        let store = try FakeStore(kind)
        _ = await fixture.lrs(store.url)
        let passed = try #require(store.statements.values.first { $0["verb"]?["id"]?.string == XAPIVerb.passed.id }?["id"]?.string)
        for (number, result) in [(false, 5000), (true, 9000)].enumerated() {
            try fixture.store.append(
                .override, at: "2026-11-2\(number + 1)T10:00:00.000Z", by: Authority(id: "i-1", role: .instructor),
                reason: "seen again",
                facts: ["drillID": "d-0", "passed": .bool(result.0), "scoreBP": .integer("\(result.1)")])
        }
        #expect(await fixture.lrs(store.url) == outcome(sent: 4))
        let voiding = store.statements.values.filter { $0["verb"]?["id"]?.string == XAPIVerb.voided.id }
        let failed = try #require(store.statements.values.first { $0["verb"]?["id"]?.string == XAPIVerb.failed.id }?["id"]?.string)
        #expect(Set(voiding.compactMap { $0["object"]?["id"]?.string }) == [passed, failed])
        // From an empty outbox the same is sent again, and found there, voided or not.
        let again = try SyncFixture(fixture.store.copyWithoutOutbox())
        #expect(await again.lrs(store.url) == outcome(sent: 8))
    }

    @Test func aRunIsOnRecordOnceAndOnlyWhenSomethingWasSent() async throws {
        let fixture = try SyncFixture(drills: 2)
        let store = try FakeStore(.ralph)
        _ = await fixture.lrs(store.url)
        _ = await fixture.lrs(store.url)
        let notes = try fixture.store.records(of: .export)
        #expect(notes.count == 1)
        #expect(notes.first?.body["items"] == .integer("8") && notes.first?.body["by"] == .string("a-1"))
        #expect(try fixture.store.outbox(of: "lrs", in: .sent).allSatisfy { $0.payload.isEmpty })
    }

    /// A run that was killed after it had sent something: the next one puts it on record.
    @Test func whatAKilledRunSentIsPutOnRecordByTheNext() async throws {
        let fixture = try SyncFixture(drills: 1)
        let store = try FakeStore(.ralph)
        try fixture.store.enqueue([(item: "x", payload: "{}")], for: "lrs", at: "2026-01-01T00:00:00.000Z")
        try fixture.store.settleSent(try fixture.store.due(for: "lrs", at: "2026-02-01T00:00:00.000Z"), answer: "")
        _ = await fixture.lrs(store.url)
        #expect(try fixture.store.records(of: .export).last?.body["items"] == .integer("5"))
    }
}

extension RecordStore {
    /// The same ledger as it would be after a restore: nothing is known of what was sent.
    func copyWithoutOutbox() throws -> RecordStore {
        try database.write { try $0.execute(sql: "DELETE FROM outbox; DELETE FROM sink") }
        return self
    }
}
