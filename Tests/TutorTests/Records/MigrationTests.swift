import Foundation
import GRDB
import Testing

@testable import Tutor

/// Ledgers of every version that was ever released, brought up to date.
@Suite(.serialized) struct MigrationTests {
    let folder: TemporaryFolder
    let path: String

    /// `ledger-1.sqlite`: three drills run by the program of that version's time.
    private static let firstHead = RecordReceipt(
        sequence: 76, hash: "145fd628eb10b27fe1a6be5235035e99c5f619976e13a2158833d5e92593b03e")

    init() throws {
        folder = try TemporaryFolder()
        path = folder("records.db")
        try FileManager.default.copyItem(atPath: Self.fixture, toPath: path)
    }

    private static let fixture: String = {
        var folder = URL(filePath: #filePath)
        for _ in 0..<3 { folder = folder.deletingLastPathComponent() }
        return folder.appending(path: "Fixtures/records/ledger-1.sqlite").path
    }()

    private func chain(_ path: String) throws -> [String] {
        try DatabaseQueue(path: path).read { db in
            try String.fetchAll(
                db, sql: "SELECT seq || kind || at || body || hex(prev) || hex(hash) || ifnull(drill_id, '') FROM record")
        }
    }

    private func version(_ path: String) throws -> Int? {
        try DatabaseQueue(path: path).read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
    }

    @Test func theFirstVersionIsBroughtUpToDateWithEveryHashAsItWas() throws {
        let before = try chain(path)
        let store = try RecordStore(path: path)
        #expect(try version(path) == RecordStore.schemaVersion)
        #expect(try chain(path) == before)
        let found = try store.verify(anchors: [Self.firstHead.hash])
        #expect(found.problems == [] && found.notes == [] && found.head == Self.firstHead && found.records == 76)
        let rows = try store.assessments()
        #expect(rows.map(\.scoreBP) == [10_000, 10_000, 27] && rows.map(\.passed) == [true, true, false])
        #expect(rows.map(\.traineeName) == ["Åsa", "Bo", "Bo"])
        #expect(rows.map { $0[.scenarioID] } == ["harvester-pilot-pressure", "aeration-ammonium", "harvester-pilot-pressure"])
        for row in rows { #expect(try store.drill(row.drillID).entries.count > 3) }
        // What reports read is what a ledger made today would say of these rows.
        try store.rebuildProjections()
        #expect(try store.assessments() == rows)
        try store.file(RecordFixture.drill())
        #expect(try store.verify(anchors: [Self.firstHead.hash]).problems == [])
        #expect(LedgerHeads(of: path)?.heads.first == Self.firstHead)
    }

    @Test func whoMayNotWriteIsToldWhatToDo() throws {
        let before = try Data(contentsOf: URL(filePath: path))
        #expect(
            recordsError { _ = try RecordStore(path: path, access: .readOnly) }
                == .tooOld(found: 1, supported: RecordStore.schemaVersion, path: path))
        // A check takes it as it is, and finds what is wrong with it as with a new one.
        let found = try RecordStore.inspect(path)
        #expect(found.problems == [] && found.notes == [.headsMissing, .olderFormat(version: 1)] && found.head == Self.firstHead)
        #expect(try Data(contentsOf: URL(filePath: path)) == before)
        let raw = try DatabaseQueue(path: path)
        try raw.write { try $0.execute(sql: "DROP TRIGGER record_no_update; UPDATE record SET body = body || ' ' WHERE seq = 40") }
        try raw.close()
        #expect(
            try RecordStore.inspect(path).problems == [.changed(sequence: 40), .guardMissing(trigger: "record_no_update")])
    }

    @Test func aBackupOfTheFirstVersionIsRestored() throws {
        let target = folder("new.db")
        #expect(try RecordStore.restore(path, to: target, at: "2026-11-21T18:45:00.000Z").head == Self.firstHead)
        #expect(try RecordStore(path: target).assessments().count == 3)
    }

    @Test func aTamperedLedgerIsNotMendedByBeingBroughtUpToDate() throws {
        let raw = try DatabaseQueue(path: path)
        try raw.write {
            try $0.execute(sql: "DROP TRIGGER record_no_update; UPDATE record SET at = '2020-01-01T00:00:00Z' WHERE seq = 40")
        }
        try raw.close()
        #expect(try RecordStore(path: path).verify().problems.contains(.changed(sequence: 40)))
    }

    /// A ledger of the first version with so many rows more that bringing it up to date takes a while.
    private func large(_ name: String) throws -> String {
        let large = folder(name)
        try FileManager.default.copyItem(atPath: Self.fixture, toPath: large)
        try DatabaseQueue(path: large).write { db in
            let body = CanonicalJSON.object(["text": .string(String(repeating: "x", count: 400))])
            _ = try RecordStore.append(
                .certificate, at: "2026-11-20T09:00:00.000Z", bodies: Array(repeating: body, count: 4000), in: db)
        }
        return large
    }

    @Test func killedOnTheWayItIsOldOrNew() throws {
        let original = try large("large.db")
        let before = try chain(original)
        var random = RecordRandom(state: 3)
        var versions: [Int: Int] = [:]
        for round in 0..<(runsLongRecordTests ? 100 : 15) {
            let copy = folder("killed.db")
            for leftover in ["", "-journal", ".heads"] { DurableFile.delete(copy + leftover) }
            try FileManager.default.copyItem(atPath: original, toPath: copy)
            let writer = try LedgerWriter("open", ledger: copy, name: "w")
            usleep(UInt32.random(in: 15_000...600_000, using: &random))
            writer.kill()
            // As any program finds it: SQLite takes back what was half done.
            let found = try #require(try version(copy))
            versions[found, default: 0] += 1
            #expect([1, RecordStore.schemaVersion].contains(found), "round \(round)")
            #expect(try chain(copy) == before, "round \(round)")
            #expect(try RecordStore.inspect(copy).problems == [], "round \(round)")
            let store = try RecordStore(path: copy)
            #expect(try store.verify().problems == [] && store.assessments().count == 3, "round \(round)")
            try store.close()
        }
        print("migration killed: \(versions.sorted { $0.key < $1.key }.map { "version \($0.key) \($0.value) times" })")
    }

    @Test func manyProgramsBringItUpToDateAtOnce() throws {
        let shared = try large("shared.db")
        let before = try chain(shared)
        let gate = Pipe()
        let writers = try (0..<8).map { try LedgerWriter("file", ledger: shared, name: "w\($0)", gate: gate.fileHandleForReading) }
        usleep(300_000)
        try gate.fileHandleForWriting.close()
        for writer in writers { #expect(writer.finish().status == 0) }
        #expect(try chain(shared).starts(with: before))
        let store = try RecordStore(path: shared)
        #expect(try store.verify().problems == [] && store.assessments().count == 11)
    }

    @Test func aNewerVersionIsLeftAlone() throws {
        try RecordStore(path: path).close()
        let newer = RecordStore.schemaVersion + 1
        let raw = try DatabaseQueue(path: path)
        try raw.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = \(newer)") }
        try raw.close()
        let before = try Data(contentsOf: URL(filePath: path))
        let refusal = RecordsError.tooNew(found: newer, supported: RecordStore.schemaVersion, path: path)
        #expect(recordsError { _ = try RecordStore(path: path) } == refusal)
        #expect(recordsError { _ = try RecordStore(path: path, access: .readOnly) } == refusal)
        #expect(recordsError { _ = try RecordStore.inspect(path) } == refusal)
        #expect(recordsError { _ = try RecordStore.restore(path, to: folder("new.db"), at: "2026-11-21T18:45:00.000Z") } == refusal)
        #expect(try Data(contentsOf: URL(filePath: path)) == before)
    }
}
