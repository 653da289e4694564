import Foundation
import GRDB
import Testing

@testable import Tutor

/// Disks, locks and files as they are out there.
@Suite(.serialized) struct EnvironmentTests {
    let folder: TemporaryFolder
    let path: String
    init() throws {
        folder = try TemporaryFolder()
        path = folder("records.db")
    }

    private func run(_ program: String, _ arguments: [String]) -> Bool {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }

    /// Runs a body with a small disk of its own mounted, or says why not.
    private func withDisk(_ options: String, _ body: (String) throws -> Void) throws {
        let disk = folder("disk")
        try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
        guard run("/bin/mount", ["-t", "tmpfs", "-o", options, "tmpfs", disk]) else {
            print("skipped: this user may not mount a small disk")
            return
        }
        defer { _ = run("/bin/umount", ["-l", disk]) }
        try body(disk)
    }

    @Test func aReadOnlyDiskIsNamed() throws {
        try withDisk("size=2m") { disk in
            let file = disk + "/records.db"
            let store = try RecordStore(path: file)
            try store.file(RecordFixture.drill())
            try store.close()
            let journal = try DrillJournal.create(header: RecordFixture.header(), in: disk + "/drills")
            try journal.close()
            guard run("/bin/mount", ["-o", "remount,ro", disk]) else { return }
            let sealed = recordsError { try RecordStore(path: file).file(RecordFixture.drill("d-2")) }
            #expect(sealed == .readOnly(path: file))
            #expect(recordsError { _ = try RecordStore(path: disk + "/new.db") } == .readOnly(path: disk + "/new.db"))
            #expect(recordsError { _ = try DrillJournal.open(journal.path) } == .readOnly(path: journal.path))
            #expect(FileManager.default.fileExists(atPath: journal.path))
            let copy = try RecordStore(path: file, access: .readOnly)
            #expect(try copy.verify().isSound)
            #expect(recordsError { try copy.file(RecordFixture.drill("d-2")) } == .readOnly(path: file))
        }
    }

    @Test func aFullDiskLosesNothing() throws {
        try withDisk("size=400k") { disk in
            let file = disk + "/records.db"
            let store = try RecordStore(path: file)
            var filed = 0
            let failure = recordsError {
                while filed < 1000 {
                    try store.file(RecordFixture.drill("d-\(filed)"))
                    filed += 1
                }
            }
            #expect(failure == .diskFull(path: file))
            #expect(filed > 3)
            #expect(try store.assessments().count == filed)
            #expect(try store.verify().isSound)
            #expect(recordsError { try store.backup(to: disk + "/copy.db") } == .diskFull(path: disk + "/copy.db"))
            #expect(!FileManager.default.fileExists(atPath: disk + "/copy.db.new"))
        }
    }

    @Test func aJournalOnAFullDiskKeepsWhatItAcknowledged() throws {
        try withDisk("size=200k") { disk in
            let journal = try DrillJournal.create(header: RecordFixture.header(), in: disk)
            let failure = recordsError {
                while true {
                    try journal.append(JournalEntry(number: journal.count + 1, tick: journal.count, kind: .clock(digest: "00")))
                }
            }
            #expect(failure == .diskFull(path: journal.path))
            #expect(journal.count > 3)
            #expect(try journal.entries().count == journal.count)
            // Room again: the same drill goes on.
            _ = run("/bin/mount", ["-o", "remount,size=4m", disk])
            try journal.append(JournalEntry(number: journal.count + 1, tick: journal.count, kind: .ended(reason: .abandoned)))
            #expect(try journal.entries().count == journal.count)
        }
    }

    @Test func aLockedLedgerIsNamed() throws {
        let store = try RecordStore(path: path, patience: 0.01)
        let other = try DatabaseQueue(path: path)
        try other.writeWithoutTransaction { db in
            try db.execute(sql: "BEGIN EXCLUSIVE")
            #expect(recordsError { try store.file(RecordFixture.drill()) } == .locked(path: path))
            #expect(recordsError { _ = try RecordStore(path: path, patience: 0.01) } == .locked(path: path))
            try db.execute(sql: "ROLLBACK")
        }
        #expect(try store.file(RecordFixture.drill()).sequence == 8)
    }

    @Test func damagedLedgersAreNamedAndLeftAlone() throws {
        let store = try RecordStore(path: path)
        for number in 1...20 { try store.file(RecordFixture.drill("d-\(number)")) }
        try store.close()
        let whole = try Data(contentsOf: URL(fileURLWithPath: path))
        let random = Data((0..<9000).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ 13) })
        try random.write(to: URL(fileURLWithPath: path))
        #expect(recordsError { _ = try RecordStore(path: path) } == .notADatabase(path: path))
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == random)
        for length in stride(from: 1, to: whole.count, by: 4001) {
            try whole.prefix(length).write(to: URL(fileURLWithPath: path))
            do {
                let problems = try RecordStore(path: path).verify().problems
                #expect(!problems.isEmpty, "cut at \(length)")
            } catch {
                switch error {
                case .corrupt, .notADatabase: break
                default: Issue.record("cut at \(length): \(error)")
                }
            }
        }
    }

    @Test func noByteThatIsFlippedEndsTheProgram() throws {
        let store = try RecordStore(path: path)
        try store.file(RecordFixture.drill())
        try store.close()
        let whole = try Data(contentsOf: URL(fileURLWithPath: path))
        let flipped = folder("flipped.db")
        for offset in stride(from: 0, to: whole.count, by: 389) {
            var bytes = whole
            bytes[offset] ^= UInt8(1 << (offset % 8))
            try bytes.write(to: URL(fileURLWithPath: flipped))
            _ = recordsError {
                let store = try RecordStore(path: flipped)
                _ = try store.verify()
                _ = try store.drill("d-1")
                _ = try store.drills(trainee: "t-7")
                _ = try LeaderboardReport(from: store)
                try store.file(RecordFixture.drill("d-2"))
            }
        }
    }

    @Test func otherFilesAreRefusedUntouched() throws {
        try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE accounts(x)") }
        #expect(recordsError { _ = try RecordStore(path: path) } == .notADatabase(path: path))
        #expect(
            recordsError { _ = try RecordStore(path: folder("none/records.db")) } == .missingFolder(path: folder("none/records.db"))
        )
        #expect(recordsError { _ = try RecordStore(path: folder.path) } == .notADatabase(path: folder.path))
        let absent = folder("absent.db")
        #expect(recordsError { _ = try RecordStore(path: absent, access: .readOnly) } == .missingFile(path: absent))
    }

    @Test func aNewerLedgerIsRefused() throws {
        try RecordStore(path: path).close()
        let raw = try DatabaseQueue(path: path)
        try raw.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = 99") }
        #expect(
            recordsError { _ = try RecordStore(path: path) } == .tooNew(found: 99, supported: RecordStore.schemaVersion, path: path)
        )
    }

    @Test func writeAheadLoggingLeftByOthersIsUndone() throws {
        try RecordStore(path: path).close()
        let raw = try DatabaseQueue(path: path)
        try raw.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA journal_mode = wal; BEGIN; SELECT * FROM record")
            #expect(recordsError { _ = try RecordStore(path: path, patience: 0.01) } == .locked(path: path))
            try db.execute(sql: "COMMIT")
        }
        try raw.close()
        #expect(try RecordStore(path: path).database.read { try Pragma.read("journal_mode", in: $0) } == "delete")
    }

    @Test func tutorsThatStartTogetherMakeOneLedger() throws {
        let path = path
        DispatchQueue.concurrentPerform(iterations: 8) { number in
            do {
                try RecordStore(path: path).file(RecordFixture.drill("d-\(number)"))
            } catch {
                Issue.record("\(error)")
            }
        }
        let store = try RecordStore(path: path)
        #expect(try store.assessments().count == 8)
        #expect(try store.verify().isSound)
    }

    @Test func errorsTellNoSecrets() {
        let error = RecordsError(
            DatabaseError(resultCode: .SQLITE_ERROR, message: "x", sql: "SELECT ?", arguments: ["Åsa Öberg"]), path: "/r.db")
        #expect(error == .failed(code: 1, path: "/r.db"))
        #expect(!"\(error)".contains("Öberg") && !"\(error)".contains("SELECT"))
        #expect(!RecordsError.notADatabase(path: "/\u{1B}[2J").message.contains("\u{1B}"))
    }
}
