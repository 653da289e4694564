import Foundation
import GRDB
import Testing

@testable import Tutor

/// Copies made while others write, and copies that take the ledger's place.
@Suite(.serialized) struct BackupTests {
    let folder: TemporaryFolder
    let path: String
    let copy: String
    init() throws {
        folder = try TemporaryFolder()
        path = folder("records.db")
        copy = folder("copy.db")
    }

    private let hour = "2026-11-21T18:45:00.000Z"

    private func ledger(_ path: String, drills: ClosedRange<Int>) throws {
        let store = try RecordStore(path: path)
        for number in drills { try store.file(RecordFixture.drill("d-\(number)")) }
        try store.close()
    }

    private func drills(_ path: String) throws -> [String] {
        let store = try RecordStore(path: path)
        defer { try? store.close() }
        return try store.assessments().map(\.drillID)
    }

    @Test func aCopyMadeWhileOthersWriteIsWhole() throws {
        try ledger(path, drills: 1...3)
        let writers = try (0..<3).map { try LedgerWriter("file", ledger: path, name: "w\($0)", count: 40) }
        let store = try RecordStore(path: path)
        var sizes: [Int] = []
        for number in 0..<6 {
            let target = folder("copy-\(number).db")
            let made = try store.backup(to: target)
            #expect(made.isSound)
            let found = try RecordStore.inspect(target)
            #expect(found.isSound && found.head == made.head && found.notes == [], "copy \(number)")
            sizes.append(found.records)
            usleep(50_000)
        }
        for writer in writers { #expect(writer.finish().status == 0) }
        // Every copy is a beginning of what the ledger became.
        let anchors = try Set(sizes.indices.compactMap { try RecordStore.inspect(folder("copy-\($0).db")).head?.hash })
        let end = try store.verify(anchors: anchors)
        #expect(end.isSound && sizes == sizes.sorted() && sizes.last! > sizes.first!)
        #expect(try store.assessments().count == 123)
    }

    @Test func aCopyTakesTheLedgersPlace() throws {
        try ledger(path, drills: 1...2)
        let store = try RecordStore(path: path)
        let head = try store.backup(to: copy).head
        try store.close()
        // Nothing is lost by it: no leave is needed.
        let same = try RecordStore.restore(copy, to: path, at: hour)
        #expect(same.records == 16 && same.head == head && same.lost == [:] && same.kept == path + ".replaced-20261121T184500Z")
        #expect(try RecordStore.inspect(path, anchors: [head!.hash]).isSound)
        // Where there is none it becomes one.
        let new = folder("new.db")
        #expect(try RecordStore.restore(copy, to: new, at: hour) == Restoration(records: 16, head: head))
        #expect(try drills(new) == ["d-1", "d-2"])
        #expect(try FileManager.default.attributesOfItem(atPath: new)[.posixPermissions] as? Int == 0o600)
        #expect(try RecordStore.inspect(new).notes == [])
    }

    @Test func whatWouldBeLostIsSaidAndKept() throws {
        try ledger(path, drills: 1...2)
        let first = try RecordStore(path: path)
        try first.backup(to: copy)
        try first.close()
        try ledger(path, drills: 3...4)
        let before = try Data(contentsOf: URL(filePath: path))
        #expect(recordsError { _ = try RecordStore.restore(copy, to: path, at: hour) } == .wouldLose(rows: 16, path: path))
        #expect(try Data(contentsOf: URL(filePath: path)) == before)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == [
                "copy.db", "copy.db.heads", "records.db", "records.db.heads",
            ])
        let result = try RecordStore.restore(copy, to: path, replacing: true, at: hour)
        #expect(result.lost == ["drill": 2, "entry": 12, "assessment": 2] && result.lostDrills == ["d-3", "d-4"])
        #expect(try drills(path) == ["d-1", "d-2"])
        // Sound, with nothing noted that is not there; and the old one is all there with its notes.
        #expect(try RecordStore.inspect(path).problems == [] && RecordStore.inspect(path).notes == [])
        let kept = try #require(result.kept)
        #expect(try RecordStore.inspect(kept).problems == [] && RecordStore.inspect(kept).notes == [])
        #expect(try drills(kept) == ["d-1", "d-2", "d-3", "d-4"])
        // Going on, and back again at the same second: no name is taken twice.
        try ledger(path, drills: 5...5)
        #expect(try RecordStore.restore(copy, to: path, replacing: true, at: hour).kept == kept + "-2")
    }

    /// As many rows, but other ones: numbers alone would not tell.
    @Test func anotherLedgersCopyIsNoBeginningOfThisOne() throws {
        try ledger(path, drills: 1...2)
        try ledger(copy, drills: 7...8)
        #expect(recordsError { _ = try RecordStore.restore(copy, to: path, at: hour) } == .wouldLose(rows: 16, path: path))
        let result = try RecordStore.restore(copy, to: path, replacing: true, at: hour)
        #expect(result.lostDrills == ["d-1", "d-2"])
        #expect(try RecordStore.inspect(path).problems == [])
    }

    @Test func aCopyThatIsNotSoundIsNotRestored() throws {
        try ledger(path, drills: 1...2)
        try RecordStore(path: path).backup(to: copy)
        let whole = try Data(contentsOf: URL(filePath: copy))
        let raw = try DatabaseQueue(path: copy)
        try raw.write {
            try $0.execute(sql: "DROP TRIGGER record_no_update; UPDATE record SET at = '2020-01-01T00:00:00Z' WHERE seq = 3")
        }
        try raw.close()
        #expect(recordsError { _ = try RecordStore.restore(copy, to: path, at: hour) } == .unsoundCopy(path: copy, problems: 2))
        for length in [0, 100, 5000, whole.count - 4096, whole.count - 10] {
            try whole.prefix(length).write(to: URL(filePath: copy))
            guard case .unsoundCopy? = recordsError({ _ = try RecordStore.restore(copy, to: path, replacing: true, at: hour) })
            else {
                Issue.record("restored when cut at \(length)")
                continue
            }
        }
        #expect(
            recordsError { _ = try RecordStore.restore(folder("none"), to: path, at: hour) } == .missingFile(path: folder("none")))
        #expect(recordsError { _ = try RecordStore.restore(path, to: path, at: hour) } == .alreadyExists(path: path))
        #expect(try drills(path) == ["d-1", "d-2"])
    }

    @Test(arguments: ["random", "empty", "cut", "page"])
    func aDamagedLedgerIsReplacedWhenThatIsWanted(damage: String) throws {
        try ledger(path, drills: 1...4)
        try RecordStore(path: path).backup(to: copy)
        var bytes = try Data(contentsOf: URL(filePath: path))
        switch damage {
        case "random": bytes = Data((0..<9000).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ 13) })
        case "empty": bytes = Data()
        case "cut": bytes = bytes.prefix(bytes.count / 2)
        default: bytes.replaceSubrange(4096..<bytes.count, with: Data(count: bytes.count - 4096))
        }
        try bytes.write(to: URL(filePath: path))
        // What a crash left of a commit to the damaged file must never be played back into the new one.
        if damage != "page" { try Data(repeating: 7, count: 600).write(to: URL(filePath: path + "-journal")) }
        guard case .wouldLose(nil, path)? = recordsError({ _ = try RecordStore.restore(copy, to: path, at: hour) }) else {
            Issue.record("restored over \(damage)")
            return
        }
        let result = try RecordStore.restore(copy, to: path, replacing: true, at: hour)
        #expect(result.lost == nil)
        #expect(try RecordStore.inspect(path).problems == [] && drills(path).count == 4)
        #expect(DurableFile.size(path + "-journal") == nil)
        #expect(try Data(contentsOf: URL(filePath: #require(result.kept))).count == bytes.count)
    }

    @Test func whoHasTheOldFileOpenIsToldAndRecordsNothingInIt() throws {
        try ledger(path, drills: 1...1)
        let open = try RecordStore(path: path)
        try open.backup(to: copy)
        try open.file(RecordFixture.drill("d-2"))
        let kept = try #require(try RecordStore.restore(copy, to: path, replacing: true, at: hour).kept)
        #expect(recordsError { try open.file(RecordFixture.drill("d-3")) } == .replaced(path: path))
        try open.close()
        #expect(try drills(kept) == ["d-1", "d-2"] && drills(path) == ["d-1"])
        #expect(try RecordStore.inspect(path).problems == [])
        // A ledger whose file is gone takes nothing either.
        let lost = try RecordStore(path: path)
        try FileManager.default.removeItem(atPath: path)
        #expect(recordsError { try lost.file(RecordFixture.drill("d-4")) } == .replaced(path: path))
    }

    /// Two processes file without a pause; in the middle of it a backup is restored. What any of them was told is filed stands in the
    /// ledger or in the file that was kept.
    @Test func restoringWhileOthersWriteLosesNothingUnseen() throws {
        try ledger(path, drills: 1...3)
        try RecordStore(path: path).backup(to: copy)
        let writers = try (0..<2).map {
            try LedgerWriter("file", ledger: path, name: "w\($0)", count: 1000, acknowledgements: folder("ack\($0)"))
        }
        usleep(300_000)
        let result = try RecordStore.restore(copy, to: path, replacing: true, at: hour)
        for writer in writers { #expect(writer.finish().status != 0, "it was told") }
        let there = try Set(drills(path) + drills(#require(result.kept)))
        for number in 0..<2 {
            for line in try String(contentsOfFile: folder("ack\(number)"), encoding: .utf8).split(separator: "\n") {
                #expect(there.contains(String(line.split(separator: " ")[1])))
            }
        }
        #expect(try RecordStore.inspect(path).problems == [] && RecordStore.inspect(#require(result.kept)).problems == [])
    }

    /// Killed at any moment, there is the old ledger or the new one.
    @Test func killedWhileItRestores() throws {
        try ledger(copy, drills: 1...60)
        var random = RecordRandom(state: 5)
        var (old, new) = (0, 0)
        for round in 0..<(runsLongRecordTests ? 100 : 12) {
            let home = try TemporaryFolder()
            let target = home("records.db")
            try ledger(target, drills: 1...2)
            let writer = try LedgerWriter("restore", ledger: target, name: copy)
            usleep(UInt32.random(in: 20_000...500_000, using: &random))
            writer.kill()
            let found = try RecordStore.inspect(target)
            #expect(found.problems == [], "round \(round)")
            switch found.records {
            case 16: old += 1
            case 480: new += 1
            default: Issue.record("round \(round): \(found.records) records")
            }
            // And it can be done again.
            #expect(try RecordStore.restore(copy, to: target, replacing: true, at: hour).records == 480)
        }
        print("restore killed: \(old) times the old ledger was there, \(new) times the new one")
    }
}
