import Foundation
import GRDB
import Testing

@testable import Tutor

/// What the power leaves of a commit that was under way: any part of its log, with whatever the disk held before behind it. What had
/// been acknowledged before is there, whole, and the commit is there whole or not at all.
@Suite(.serialized) struct TornTests {
    let folder: TemporaryFolder
    init() throws { folder = try TemporaryFolder(inMemory: true) }

    private static let junk = Data((0..<900).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ 13) })

    // MARK: The ledger's rollback journal

    /// A ledger before and after a commit, and the journal as SQLite had it just before the commit was done.
    private struct Commit {
        var before: Data
        var journal: Data
        var after: Data
        var acknowledged: RecordReceipt
        var head: RecordReceipt
    }

    private func commit() throws -> Commit {
        let path = folder("records.db")
        let store = try RecordStore(path: path)
        for number in 1...3 { try store.file(RecordFixture.drill("d-\(number)")) }
        let acknowledged = try #require(try store.head())
        let before = try Data(contentsOf: URL(filePath: path))
        let keep = folder("kept-journal")
        try store.database.write { db in
            let bodies = (1...20).map {
                CanonicalJSON.object(["n": .integer("\($0)"), "text": .string(String(repeating: "x", count: 300))])
            }
            _ = try RecordStore.append(.export, at: "2026-11-20T10:00:00.000Z", bodies: bodies, in: db)
            // A second name, under which it outlives the commit.
            try DurableFile.addName(keep, to: path + "-journal")
        }
        let head = try #require(try store.head())
        try store.close()
        return Commit(
            before: before, journal: try Data(contentsOf: URL(filePath: keep)), after: try Data(contentsOf: URL(filePath: path)),
            acknowledged: acknowledged, head: head)
    }

    /// Files that were checked in full, with what they hold: the same bytes again hold the same.
    private final class Checked {
        var verdicts: [Data: RecordReceipt?] = [:]
    }

    private let checked = Checked()

    /// What a recovered file holds, after a check of everything.
    private func head(of path: String, name: String, commit: Commit) throws -> RecordReceipt? {
        let file = try Data(contentsOf: URL(filePath: path))
        if let known = checked.verdicts[file] { return known }
        let found = try RecordStore.inspect(path, anchors: [commit.acknowledged.hash])
        #expect(found.problems == [], "\(name)")
        checked.verdicts[file] = found.head
        return found.head
    }

    /// Opens what the power left, and says which of the two it became.
    private func recovered(_ file: Data, journal: Data?, name: String, commit: Commit) throws -> String {
        let path = folder("torn.db")
        for leftover in ["", "-journal", ".heads"] { DurableFile.delete(path + leftover) }
        try file.write(to: URL(filePath: path))
        try journal?.write(to: URL(filePath: path + "-journal"))
        try RecordStore(path: path).close()
        let head = try head(of: path, name: name, commit: commit)
        switch head {
        case commit.acknowledged: return "before"
        case commit.head: return "after"
        default:
            Issue.record("\(name): \(String(describing: head))")
            return "neither"
        }
    }

    @Test func aRollbackJournalTornAnywhere() throws {
        let commit = try commit()
        #expect(commit.journal.count > 5 * 4096 && commit.journal.prefix(4) == Data([0xD9, 0xD5, 0x05, 0xF9]))
        #expect(try recovered(commit.after, journal: nil, name: "whole", commit: commit) == "after")
        #expect(try recovered(commit.after, journal: commit.journal, name: "not deleted yet", commit: commit) == "before")
        let step = runsLongRecordTests ? 1 : 887
        var count = 0
        for length in stride(from: 0, through: commit.journal.count, by: step) {
            // The file itself is touched only when the journal is safe.
            let torn = commit.journal.prefix(length) + Self.junk
            #expect(try recovered(commit.before, journal: torn, name: "cut at \(length)", commit: commit) == "before")
            count += 1
        }
        // Before it is safe its header counts no pages: what stands behind it may be anything.
        var early = commit.journal
        early.replaceSubrange(8..<12, with: Data(count: 4))
        for offset in stride(from: 12, to: early.count, by: runsLongRecordTests ? 13 : 1999) {
            var scrambled = early
            scrambled[offset] ^= 0x5A
            #expect(try recovered(commit.before, journal: scrambled, name: "scrambled at \(offset)", commit: commit) == "before")
            count += 1
        }
        print("torn: \(count) rollback journals of \(commit.journal.count) bytes, nothing acknowledged lost")
    }

    /// The pages themselves torn while the journal is whole.
    @Test func aLedgerTornAnywhereWhileItIsWritten() throws {
        let commit = try commit()
        let common = min(commit.before.count, commit.after.count)
        let changed = (0..<common / 4096).filter { page in
            commit.before[page * 4096..<(page + 1) * 4096] != commit.after[page * 4096..<(page + 1) * 4096]
        }
        #expect(changed.count > 2)
        for page in changed {
            for offset in stride(from: 0, through: 4096, by: runsLongRecordTests ? 31 : 1365) {
                let place = page * 4096 + offset
                for torn in [
                    commit.after.prefix(place) + commit.before.dropFirst(place),
                    commit.before.prefix(place) + commit.after.dropFirst(place),
                ] {
                    #expect(try recovered(torn, journal: commit.journal, name: "at \(place)", commit: commit) == "before")
                }
            }
        }
    }

    // MARK: A drill's write-ahead log

    /// A journal's file and log after so many entries.
    private func state(of journal: DrillJournal) throws -> (file: Data, log: Data) {
        try (
            Data(contentsOf: URL(filePath: journal.path)),
            Data(contentsOf: URL(filePath: journal.path + "-wal"))
        )
    }

    private func entries(of file: Data, log: Data, name: String) throws -> [JournalEntry] {
        let path = folder("torn.journal")
        for leftover in ["", "-wal", "-shm"] { DurableFile.delete(path + leftover) }
        try file.write(to: URL(filePath: path))
        try log.write(to: URL(filePath: path + "-wal"))
        let journal = try DrillJournal.open(path)
        defer { try? journal.close() }
        return try journal.entries()
    }

    @Test func aWriteAheadLogTornAnywhere() throws {
        let journal = try DrillJournal.create(header: RecordFixture.header(), in: folder("drills"))
        let all = RecordFixture.entries()
        for entry in all.prefix(4) { try journal.append(entry) }
        let before = try state(of: journal)
        try journal.append(all[4])
        let after = try state(of: journal)
        #expect(after.log.count > before.log.count && after.log.prefix(before.log.count) == before.log)
        try check(before: before, after: after, acknowledged: Array(all.prefix(4)), whole: Array(all.prefix(5)))
    }

    /// After a checkpoint the log begins again from the front, over its old contents.
    @Test func aWriteAheadLogThatBeganAgain() throws {
        let journal = try DrillJournal.create(header: RecordFixture.header(), in: folder("drills"))
        var number = 0
        func append() throws {
            number += 1
            try journal.append(
                JournalEntry(number: number, tick: number, kind: .clock(digest: String(repeating: "ab", count: 400))))
        }
        var before = try {
            try append(); return try state(of: journal)
        }()
        var after = before
        // Entry by entry, until the first bytes of the log are new ones.
        repeat {
            before = after
            try append()
            after = try state(of: journal)
        } while after.log.prefix(32) == before.log.prefix(32) && number < 5000
        #expect(number > 100 && number < 5000)
        let entries = try journal.entries()
        let changed = (0..<after.log.count).last { after.log[$0] != before.log[$0] } ?? 0
        for place in stride(from: 0, through: changed + 1, by: runsLongRecordTests ? 1 : 911) {
            let torn = after.log.prefix(place) + before.log.dropFirst(place)
            let found = try self.entries(of: after.file, log: torn, name: "at \(place)")
            #expect(found == entries || found == entries.dropLast(), "at \(place)")
        }
    }

    private func check(
        before: (file: Data, log: Data), after: (file: Data, log: Data), acknowledged: [JournalEntry], whole: [JournalEntry]
    )
        throws
    {
        var results: [Int: Int] = [:]
        for length in stride(from: before.log.count, through: after.log.count, by: runsLongRecordTests ? 1 : 211) {
            let found = try entries(of: after.file, log: after.log.prefix(length) + Self.junk, name: "cut at \(length)")
            #expect(found == acknowledged || found == whole, "cut at \(length)")
            results[found.count, default: 0] += 1
        }
        for offset in stride(from: before.log.count, to: after.log.count, by: runsLongRecordTests ? 1 : 307) {
            var scrambled = after.log
            scrambled[offset] ^= 0x5A
            let found = try entries(of: after.file, log: scrambled, name: "scrambled at \(offset)")
            #expect(found == acknowledged, "scrambled at \(offset)")
            results[found.count, default: 0] += 1
        }
        #expect(try entries(of: after.file, log: after.log, name: "whole") == whole)
        print("torn: \(results.values.reduce(0, +)) write-ahead logs, entries found: \(results)")
    }
}
