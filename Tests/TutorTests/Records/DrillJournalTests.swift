import Foundation
import GRDB
import Testing

@testable import Tutor

@Suite struct DrillJournalTests {
    let folder: TemporaryFolder
    init() throws { folder = try TemporaryFolder() }

    private var drills: String { folder("drills") }

    private func journal(_ id: String = "d-1", entries: Int = 6, startedAt: String = "2026-11-20T08:00:00.000Z") throws
        -> DrillJournal
    {
        let journal = try DrillJournal.create(header: RecordFixture.header(id, startedAt: startedAt), in: drills)
        for entry in RecordFixture.entries().prefix(entries) { try journal.append(entry) }
        return journal
    }

    @Test func whatIsAppendedIsThereAgain() throws {
        let written = try journal(entries: 4)
        try written.close()
        let read = try DrillJournal.open(written.path)
        #expect(read.header == RecordFixture.header())
        #expect(try read.entries() == Array(RecordFixture.entries().prefix(4)))
        #expect(read.count == 4 && read.end == nil)
        try read.append(RecordFixture.entries()[4])
        try read.append(RecordFixture.entries()[5])
        #expect(read.end == .diagnosed)
        #expect(recordsError { try read.append(RecordFixture.entries()[5]) } == .journalEnded(path: read.path))
        try read.remove()
        #expect(try FileManager.default.contentsOfDirectory(atPath: drills).isEmpty)
    }

    @Test func entriesComeInOrder() throws {
        let journal = try journal(entries: 1)
        #expect(
            recordsError { try journal.append(RecordFixture.entries()[2]) }
                == .entryOutOfOrder(expected: 2, found: 3, path: journal.path))
        #expect(recordsError { try journal.remove() } == .incompleteDrill(drillID: "d-1"))
    }

    @Test func onlyItsOwnerMayReadIt() throws {
        let journal = try journal()
        for name in try FileManager.default.contentsOfDirectory(atPath: drills) {
            let mode = try FileManager.default.attributesOfItem(atPath: drills + "/" + name)[.posixPermissions] as? Int
            #expect(mode == 0o600, "\(name)")
        }
        try journal.close()
    }

    @Test func aDrillIsNeverStartedTwice() throws {
        let first = try journal()
        #expect(
            recordsError { _ = try DrillJournal.create(header: RecordFixture.header(), in: drills) }
                == .alreadyExists(path: first.path))
        #expect(recordsError { _ = try DrillJournal.open(first.path, patience: 0) } == .locked(path: first.path))
    }

    @Test(arguments: ["", "../x", "a/b", ".hidden", "ü", String(repeating: "a", count: 129), "a\u{0}b"])
    func idsThatAreNoFileNamesAreRefused(id: String) {
        #expect(recordsError { _ = try DrillJournal.create(header: RecordFixture.header(id), in: drills) } == .badIdentifier(id))
    }

    @Test func theJournalIsAppendOnlyForEverybody() throws {
        let journal = try journal(entries: 2)
        try journal.close()
        let raw = try DatabaseQueue(path: journal.path)
        for sql in [
            "UPDATE entry SET tick = 1", "DELETE FROM entry", "UPDATE header SET json = '{}'", "DELETE FROM header",
            "INSERT OR REPLACE INTO entry VALUES (1, 0, '{}')", "INSERT OR REPLACE INTO header VALUES (1, '{}')",
            "INSERT INTO entry VALUES (9, 99, '{}')", "INSERT INTO entry VALUES (3, 1, '{}')",
        ] {
            let error = #expect(throws: DatabaseError.self, "\(sql)") { try raw.write { try $0.execute(sql: sql) } }
            #expect(error?.resultCode == .SQLITE_CONSTRAINT, "\(sql)")
        }
    }

    @Test func theFolderTellsWhatIsUnfinished() throws {
        for (id, hour) in [("d-a", 9), ("d-b", 11), ("d-c", 10)] {
            try journal(id, entries: 3, startedAt: "2026-11-20T\(hour == 9 ? "09" : "\(hour)"):00:00.000Z").close()
        }
        try journal("d-ended").close()
        let held = try journal("d-held", entries: 1)
        try Data("x".utf8).write(to: URL(fileURLWithPath: drills + "/notes.txt"))
        let listing = try DrillJournal.unfinished(in: drills)
        #expect(listing.resumable.map(\.header.drillID) == ["d-b", "d-c", "d-a"])
        #expect(listing.resumable.first?.entries == 3 && listing.resumable.first?.lastTick == 30)
        #expect(listing.unfiled.map(\.header.drillID) == ["d-ended"])
        #expect(listing.running == [held.path])
        #expect(listing.unreadable.isEmpty)
        #expect(
            try DrillJournal.unfinished(in: drills, order: .oldestFirst).resumable.map(\.header.drillID) == ["d-a", "d-c", "d-b"])
        // Looking did not disturb the one that runs.
        try held.append(RecordFixture.entries()[1])
        #expect(held.count == 2)
    }

    @Test func aMissingFolderHoldsNothing() throws {
        #expect(try DrillJournal.unfinished(in: folder("nowhere")) == JournalListing())
    }

    @Test(arguments: ["random", "truncated", "empty", "foreign", "header"])
    func aDamagedJournalIsSetAside(damage: String) throws {
        let path = drills + "/d-1.journal"
        try journal().close()
        let whole = try Data(contentsOf: URL(fileURLWithPath: path))
        switch damage {
        case "random": try Data((0..<9000).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ 13) }).write(to: URL(fileURLWithPath: path))
        case "truncated": try whole.prefix(whole.count / 2).write(to: URL(fileURLWithPath: path))
        case "empty": try Data().write(to: URL(fileURLWithPath: path))
        case "foreign":
            try FileManager.default.removeItem(atPath: path)
            try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE t(x)") }
        default:
            let raw = try DatabaseQueue(path: path)
            try raw.write { try $0.execute(sql: "DROP TRIGGER header_no_update; UPDATE header SET json = '{\"drillID\":7}'") }
            try raw.close()
        }
        let damaged = try Data(contentsOf: URL(fileURLWithPath: path))
        let listing = try DrillJournal.unfinished(in: drills)
        #expect(listing.resumable.isEmpty && listing.unfiled.isEmpty)
        guard case .corrupt(path, _, let aside?)? = listing.unreadable.first else {
            Issue.record("\(listing)")
            return
        }
        #expect(aside == path + ".corrupt-1")
        #expect(try Data(contentsOf: URL(fileURLWithPath: aside)) == damaged)
        #expect(!FileManager.default.fileExists(atPath: path))
        #expect(try DrillJournal.unfinished(in: drills).unreadable.isEmpty)
    }

    @Test func everyTruncationIsRefusedOrComplete() throws {
        let path = drills + "/d-1.journal"
        try journal().close()
        let whole = try Data(contentsOf: URL(fileURLWithPath: path))
        for length in stride(from: 0, to: whole.count, by: 509) {
            try whole.prefix(length).write(to: URL(fileURLWithPath: path))
            guard case .corrupt? = recordsError({ _ = try DrillJournal.open(path) }) else {
                Issue.record("cut at \(length)")
                continue
            }
        }
    }

    @Test func aTornWriteAheadLogLeavesAWholeBeginning() throws {
        let running = try journal()
        let (file, log) = try (
            Data(contentsOf: URL(fileURLWithPath: running.path)), Data(contentsOf: URL(fileURLWithPath: running.path + "-wal"))
        )
        #expect(log.count > 6 * 4096)
        var counts: Set<Int> = []
        for length in stride(from: 0, through: log.count, by: 1021) {
            let path = folder("torn-\(length).journal")
            try file.write(to: URL(fileURLWithPath: path))
            // What the power left of it, and after it what the disk held before.
            try (log.prefix(length) + Data(repeating: 0xA5, count: 700)).write(to: URL(fileURLWithPath: path + "-wal"))
            let torn = try DrillJournal.open(path)
            #expect(try torn.entries() == Array(RecordFixture.entries().prefix(torn.count)))
            counts.insert(torn.count)
        }
        #expect(counts == Set(0...6) || counts == Set(0...5))
    }

    @Test func noByteThatIsFlippedEndsTheProgram() throws {
        let path = drills + "/d-1.journal"
        try journal().close()
        let whole = try Data(contentsOf: URL(fileURLWithPath: path))
        for offset in stride(from: 0, to: whole.count, by: 211) {
            var bytes = whole
            bytes[offset] ^= UInt8(1 << (offset % 8))
            try bytes.write(to: URL(fileURLWithPath: path))
            _ = recordsError {
                let journal = try DrillJournal.open(path)
                _ = try journal.entries()
                try journal.close()
            }
            for leftover in try FileManager.default.contentsOfDirectory(atPath: drills) {
                try FileManager.default.removeItem(atPath: drills + "/" + leftover)
            }
        }
    }

    @Test func aNewerFormatIsLeftAlone() throws {
        let path = drills + "/d-1.journal"
        try journal().close()
        let raw = try DatabaseQueue(path: path)
        try raw.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = 2") }
        try raw.close()
        #expect(recordsError { _ = try DrillJournal.open(path) } == .tooNew(found: 2, supported: 1, path: path))
        #expect(FileManager.default.fileExists(atPath: path))
    }
}
