import Foundation
import Testing

@testable import Tutor

/// A disk without room: nothing that was acknowledged is lost, and when there is room again all goes on.
@Suite(.serialized) struct DiskFullTests {
    let folder: TemporaryFolder
    init() throws { folder = try TemporaryFolder() }

    private func run(_ program: String, _ arguments: [String]) -> Bool {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }

    /// Runs a body with a small disk of its own mounted, or says why not.
    private func withDisk(_ size: String, _ body: (String) throws -> Void) throws {
        let disk = folder("disk")
        try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
        guard run("/bin/mount", ["-t", "tmpfs", "-o", "size=\(size)", "tmpfs", disk]) else {
            print("skipped: this user may not mount a small disk")
            return
        }
        defer { _ = run("/bin/umount", ["-l", disk]) }
        try body(disk)
    }

    /// Takes all the room that is left.
    private func fill(_ disk: String) -> String {
        let path = disk + "/ballast"
        guard let file = fopen(path, "w") else { return path }
        for size in [65_536, 4096, 512, 1] {
            let bytes = [UInt8](repeating: 1, count: size)
            while fwrite(bytes, 1, size, file) == size, fflush(file) == 0 {}
            clearerr(file)
        }
        fclose(file)
        return path
    }

    @Test func theLedgerGoesOnWhenThereIsRoomAgain() throws {
        try withDisk("2m") { disk in
            let path = disk + "/records.db"
            let store = try RecordStore(path: path)
            for number in 1...5 { try store.file(RecordFixture.drill("d-\(number)")) }
            let ballast = fill(disk)
            for _ in 1...3 {
                // The same drill again and again, as a tutor would that is asked to.
                #expect(recordsError { try store.file(RecordFixture.drill("d-6")) } == .diskFull(path: path))
            }
            #expect(try store.assessments().count == 5 && store.verify().problems == [])
            // Another program that starts now can read, and is told the same.
            let other = try RecordStore(path: path)
            #expect(recordsError { try other.file(RecordFixture.drill("d-7")) } == .diskFull(path: path))
            #expect(try other.assessments().count == 5)
            guard case .diskFull? = recordsError({ try store.backup(to: disk + "/copy.db") }) else {
                Issue.record("copied onto a full disk")
                return
            }
            try FileManager.default.removeItem(atPath: ballast)
            #expect(try store.file(RecordFixture.drill("d-6")).sequence == 48)
            #expect(try other.file(RecordFixture.drill("d-7")).sequence == 56)
            let found = try RecordStore.inspect(path)
            #expect(found.problems == [] && found.records == 56)
        }
    }

    @Test func aJournalGoesOnWhenThereIsRoomAgain() throws {
        try withDisk("1m") { disk in
            let journal = try DrillJournal.create(header: RecordFixture.header(), in: disk)
            func entry(_ number: Int) -> JournalEntry {
                JournalEntry(number: number, tick: number, kind: .clock(digest: String(repeating: "ab", count: 300)))
            }
            for number in 1...20 { try journal.append(entry(number)) }
            let ballast = fill(disk)
            var failure: RecordsError?
            // The log may have some room of its own left.
            for _ in 1...200 where failure == nil {
                failure = recordsError { try journal.append(entry(journal.count + 1)) }
            }
            #expect(failure == .diskFull(path: journal.path))
            let safe = journal.count
            #expect(try journal.entries().map(\.number) == Array(1...safe))
            // The program ends there; another one takes the drill up, with no room still.
            try? journal.close()
            #expect(try DrillJournal.open(journal.path).count == safe)
            try FileManager.default.removeItem(atPath: ballast)
            let again = try DrillJournal.open(journal.path)
            try again.append(entry(safe + 1))
            #expect(try again.entries().map(\.number) == Array(1...safe + 1))
        }
    }

    @Test func aBackupIsNotRestoredOntoAFullDisk() throws {
        try withDisk("1m") { disk in
            let copy = folder("copy.db")
            let large = try RecordStore(path: copy)
            for number in 1...20 { try large.file(RecordFixture.drill("d-\(number)")) }
            try large.close()
            let path = disk + "/records.db"
            try RecordStore(path: path).file(RecordFixture.drill("d-1"))
            let ballast = fill(disk)
            let failure = recordsError {
                _ = try RecordStore.restore(copy, to: path, replacing: true, at: "2026-11-21T18:45:00.000Z")
            }
            #expect(failure == .diskFull(path: path + ".restoring"))
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: disk).sorted() == ["ballast", "records.db", "records.db.heads"])
            #expect(try RecordStore.inspect(path).records == 8)
            try FileManager.default.removeItem(atPath: ballast)
            #expect(try RecordStore.restore(copy, to: path, replacing: true, at: "2026-11-21T18:45:00.000Z").records == 160)
        }
    }
}
