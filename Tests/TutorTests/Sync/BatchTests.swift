import Foundation
import Scenarios
import TestSupport
import Testing

@testable import Tutor

@Suite(.ownThreads, .timeLimit(.minutes(3))) struct BatchTests {
    private let rows = BatchRows(site: "lund", withNames: false)
    private let volume = "/Volumes/main/training/landing"

    private func folder(_ path: String, _ fixture: SyncFixture) async -> SyncOutcome {
        await fixture.run().run(BatchCourier(place: BatchFolder(path: path), feed: BatchFeed(sink: .batches, rows: rows)))
    }

    private func databricks(
        _ fake: FakeVolume, _ fixture: SyncFixture, authorizer: any Authorizer = FixedAuthorizer(bearer: Secret("token-1"))
    ) async -> SyncOutcome {
        let workspace = WorkspaceConnection(root: fake.url, authorizer: authorizer, world: fixture.world)
        return await fixture.run().run(
            BatchCourier(place: BatchVolume(workspace: workspace, path: volume), feed: BatchFeed(sink: .databricks, rows: rows)))
    }

    private func files(below path: String) -> [String: Data] {
        var found: [String: Data] = [:]
        for case let name as String in FileManager.default.enumerator(atPath: path) ?? .init() where name.hasSuffix(".jsonl") {
            found[name] = FileManager.default.contents(atPath: path + "/" + name)
        }
        return found
    }

    private func objects(_ data: Data) -> [[String: Any]] {
        data.split(separator: 0x0A).compactMap { (try? JSONSerialization.jsonObject(with: Data($0))) as? [String: Any] }
    }

    @Test func rowsArriveByteForByteUnderTheirHash() async throws {
        let fixture = try SyncFixture(drills: 3)
        let place = try TemporaryFolder()
        #expect(await folder(place.path, fixture).sent == 2)
        let files = files(below: place.path)
        let name = try #require(files.keys.first { $0.hasPrefix("records/site=lund/1-24-") })
        let lines = objects(try #require(files[name]))
        #expect(name.hasSuffix(BatchFile.digest(String(decoding: files[name] ?? Data(), as: UTF8.self)) + ".jsonl"))
        // The chain can be checked from what was sent, without us.
        var previous = Data(count: 32)
        for line in lines {
            let body = try #require(line["body"] as? String)
            let hash = RecordStore.hash(
                after: previous, sequence: try #require(line["seq"] as? Int), kind: line["kind"] as? String ?? "",
                at: line["at"] as? String ?? "", body: body)
            #expect(line["record_id"] as? String == HexText.of(hash))
            #expect(line["prev"] as? String == HexText.of(previous))
            previous = hash
        }
        #expect(lines.count == 24)
    }

    @Test func assessmentsHaveTheColumnsOfTheViewAndNoNames() async throws {
        let fixture = try SyncFixture(drills: 2)
        let place = try TemporaryFolder()
        _ = await folder(place.path, fixture)
        let data = try #require(files(below: place.path).first { $0.key.hasPrefix("assessments/") }?.value)
        let lines = objects(data)
        #expect(lines.count == 2 && Set(lines[0].keys) == Set(LakehouseSQL.assessmentColumns.map(\.name)))
        #expect(lines[0]["passed"] as? Int == 1 && lines[0]["scenario_tags"] as? String == #"["hydraulic","combine"]"#)
        #expect(lines[0]["seed"] as? String == "42" && lines[0]["trainee_name"] as? String == "")
        #expect(!String(decoding: data, as: UTF8.self).contains("Öberg"))
        #expect(lines[0]["revision_hash"] as? String == lines[0]["record_hash"] as? String)
    }

    @Test func whatComesLaterIsAnotherFileAndNoneChanges() async throws {
        let fixture = try SyncFixture(drills: 2)
        let place = try TemporaryFolder()
        _ = await folder(place.path, fixture)
        let before = files(below: place.path)
        // The note of the run is a record too, but no reason for a file of its own.
        #expect(await folder(place.path, fixture).sent == 0)
        #expect(files(below: place.path) == before)
        try fixture.store.file(RecordFixture.drill("d-9"))
        #expect(await folder(place.path, fixture).sent == 2)
        let after = files(below: place.path)
        #expect(after.count == 4 && before.allSatisfy { after[$0.key] == $0.value })
    }

    @Test func aLongLedgerIsManyFiles() async throws {
        let fixture = try SyncFixture(drills: 0)
        for number in 0..<(BatchFeed.mostRows + 10) {
            try fixture.store.append(.hold, at: "2026-11-21T00:00:00.000Z", body: .object(["n": .integer("\(number)")]))
        }
        let place = try TemporaryFolder()
        #expect(await folder(place.path, fixture).sent == 2)
        #expect(files(below: place.path).values.map { objects($0).count }.sorted() == [10, BatchFeed.mostRows])
    }

    @Test func aFileThatIsThereIsTakenForSentOrForAConflict() async throws {
        let place = try TemporaryFolder()
        _ = await folder(place.path, try SyncFixture(drills: 2))
        let before = files(below: place.path)
        // The same ledger once more, as after a restore.
        #expect(await folder(place.path, try SyncFixture(drills: 2)).sent == 2)
        let spoiled = try #require(before.keys.first { $0.hasPrefix("records/") })
        try Data("other".utf8).write(to: URL(filePath: place.path + "/" + spoiled))
        let fixture = try SyncFixture(drills: 2)
        let outcome = await folder(place.path, fixture)
        #expect(outcome.sent == 1 && outcome.conflicts == 1)
        #expect(files(below: place.path)[spoiled] == Data("other".utf8))
    }

    /// Somebody is erased while their rows wait to be sent: the rows go without their bodies, under the name that goes with that.
    @Test func whatIsErasedBeforeItIsSentNeverLeaves() async throws {
        let place = try TemporaryFolder()
        let fixture = try SyncFixture(RecordStore(path: place("ledger.sqlite")))
        try fixture.store.file(RecordFixture.drill("d-1", trainee: "t-1"))
        try fixture.store.file(RecordFixture.drill("d-2", trainee: "t-2"))
        let feed = BatchFeed(sink: .batches, rows: rows)
        _ = try feed.fill(fixture.store, at: "2026-11-18T10:00:00.000Z")
        try fixture.store.erase(
            trainee: "t-1", at: "2026-11-20T10:00:00.000Z", by: Authority(id: "a-1", role: .administrator), reason: "on request")
        let outcome = await folder(place("out"), fixture)
        #expect(outcome.refused == 0 && outcome.conflicts == 0 && outcome.stop == nil)
        let all = files(below: place("out")).values.map { String(decoding: $0, as: UTF8.self) }.joined()
        let leaks = ["\"t-1\"", "t-1\\\""].filter { all.contains($0) }
        #expect(leaks.isEmpty)
        #expect(all.contains("t-2"))
    }

    @Test func whatAKilledRunLeftIsCleared() async throws {
        let place = try TemporaryFolder()
        let parts = place.path + "/records/site=lund"
        try FileManager.default.createDirectory(atPath: parts, withIntermediateDirectories: true)
        try Data("half a li".utf8).write(to: URL(filePath: parts + "/.1-2-abc.jsonl.77.part"))
        _ = await folder(place.path, try SyncFixture(drills: 1))
        #expect(try FileManager.default.contentsOfDirectory(atPath: parts).filter { !$0.hasSuffix(".jsonl") } == [])
    }

    @Test func aFolderThatCannotBeWrittenStopsIt() async throws {
        let place = try TemporaryFolder()
        try Data().write(to: URL(filePath: place("file")))
        let outcome = await folder(place("file"), try SyncFixture(drills: 1))
        #expect(outcome.stop == .folder(path: place("file")) && outcome.waiting == 2)
    }

    // MARK: Databricks

    @Test func aVolumeGetsTheSameFiles() async throws {
        let fake = try FakeVolume()
        let fixture = try SyncFixture(drills: 2)
        #expect(await databricks(fake, fixture).sent == 2)
        let place = try TemporaryFolder()
        _ = await folder(place.path, try SyncFixture(drills: 2))
        let there = fake.files.mapValues { Data($0) }
        #expect(there == Dictionary(uniqueKeysWithValues: files(below: place.path).map { (volume + "/" + $0.key, $0.value) }))
        #expect(await databricks(fake, fixture).sent == 0)
        #expect(
            fake.endpoint.requests.filter { $0.method == "PUT" && $0.path.contains("/fs/files") }.allSatisfy {
                $0.target.hasSuffix("?overwrite=false")
            })
    }

    @Test func aVolumeIsNeverOverwritten() async throws {
        let fake = try FakeVolume()
        _ = await databricks(fake, try SyncFixture(drills: 2))
        // Sent again after a restore, it is found by name and length.
        #expect(await databricks(fake, try SyncFixture(drills: 2)).sent == 2)
        let name = try #require(fake.files.keys.sorted().first)
        fake.hold([1, 2, 3], at: name)
        let outcome = await databricks(fake, try SyncFixture(drills: 2))
        #expect(outcome.sent == 1 && outcome.conflicts == 1 && fake.files[name] == [1, 2, 3])
    }

    @Test func aServicePrincipalGetsATokenAndANewOneWhenItRanOut() async throws {
        let fake = try FakeVolume()
        let fixture = try SyncFixture(drills: 1)
        let authorizer = OAuthAuthorizer(
            workspace: try EndpointURL(fake.url), id: "client", secret: Secret("s3cret"), client: fixture.client, now: { 0 })
        // The first answer says that the token ran out, whatever the token was.
        fake.endpoint.script(
            .reply(200, "application/json", #"{"access_token":"old","expires_in":3600}"#),
            .reply(401, "application/json", #"{"message":"expired"}"#))
        #expect(await databricks(fake, fixture, authorizer: authorizer).sent == 2)
    }

    @Test func aBusyWorkspaceIsWaitedFor() async throws {
        let fake = try FakeVolume()
        let fixture = try SyncFixture(drills: 1)
        fake.endpoint.script(.reply(429, "application/json", "{}", headers: ["Retry-After": "3"]), .reply(503, nil))
        #expect(await databricks(fake, fixture).sent == 2)
        #expect(fixture.slept.first == 3 && fixture.slept.count == 2)
    }

    @Test func aStatementThatFailedIsAFailureThoughItIsToldWith200() async throws {
        let fake = try FakeVolume()
        let fixture = try SyncFixture(drills: 0)
        let workspace = WorkspaceConnection(
            root: fake.url, authorizer: FixedAuthorizer(bearer: Secret("token-1")), world: fixture.world)
        let engine = SQLWarehouse(workspace: workspace, warehouse: "w", world: fixture.world)
        #expect(try await engine.run("SELECT 1") == .done)
        #expect(try await engine.run("MERGE INTO x") == .failed("FAILED no such table"))
        #expect(JSONValue(json: fake.statements[0])?["warehouse_id"]?.string == "w")
    }

    @Test func siteNamesFitIntoPaths() {
        #expect(
            ["lund", "Lund/../x", "", ".hidden", "åäö"].map(BatchFile.siteName) == [
                "lund", "Lund_.._x", "site", "site.hidden", "___",
            ])
    }
}
