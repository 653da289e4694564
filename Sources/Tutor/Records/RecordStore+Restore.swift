import Foundation
import GRDB

extension RecordStore {
    /// Puts a backup in the place of a ledger, which is kept under another name.
    ///
    /// The backup is checked, copied beside the ledger, checked again, and takes its name in one step, on the disk before this returns.
    /// Programs that have the old file open write nothing to it any more: they are told ``RecordsError/replaced(path:)``.
    ///
    /// - Parameters:
    ///   - copy: the backup; it is only read.
    ///   - path: the ledger; there need not be one.
    ///   - replacing: also when the ledger holds rows that the backup does not, or cannot be read.
    ///   - at: the hour for the old file's name, RFC 3339 UTC.
    public static func restore(
        _ copy: String, to path: String, replacing: Bool = false, at: String, patience: Double = 30,
        progress: ((_ done: Int, _ all: Int) -> Void)? = nil
    ) throws(RecordsError) -> Restoration {
        guard DurableFile.size(copy) != nil else { throw .missingFile(path: copy) }
        guard DurableFile.identity(copy) != DurableFile.identity(path) else { throw .alreadyExists(path: path) }
        guard DurableFile.isFolder(DurableFile.folder(of: path)) else { throw .missingFolder(path: path) }
        let temporary = path + ".restoring"
        for leftover in ["", "-journal"] { DurableFile.delete(temporary + leftover) }
        defer { DurableFile.delete(temporary) }
        let found = try inspect(copy, progress: progress)
        guard found.isSound else { throw .unsoundCopy(path: copy, problems: found.problems.count) }
        try DurableFile.create(temporary)
        try copyWhole(copy, to: temporary)
        let check = try inspect(temporary)
        guard check.isSound, check.head == found.head, check.records == found.records else {
            throw .unsoundCopy(path: temporary, problems: check.problems.count)
        }
        try DurableFile.sync(temporary)
        var result = Restoration(records: check.records, head: check.head)
        guard DurableFile.size(path) != nil else {
            LedgerHeads.write(result.head.map { [$0] } ?? [], for: path, like: temporary)
            try DurableFile.publish(temporary, as: path)
            return result
        }
        LedgerHeads.create(for: path)
        let turn = LedgerTurn.take(LedgerHeads.path(of: path), for: .write, patience: patience)
        defer { if case .taken(let turn, _) = turn { turn.end() } }
        if case .late = turn { throw .locked(path: path) }
        let old = try OldLedger(path, held: patience, beside: temporary)
        defer { old.release() }
        result.lost = old.lost
        result.lostDrills = old.lostDrills
        guard replacing || result.lostRows == 0 else { throw .wouldLose(rows: result.lostRows, path: path) }
        result.kept = try swap(temporary, for: path, head: result.head, restored: old.common, at: at)
        return result
    }

    private static func copyWhole(_ copy: String, to temporary: String) throws(RecordsError) {
        do {
            try RecordsError.translating(copy) {
                let source = try RecordStore(path: copy, access: .inspection)
                try source.database.writeWithoutTransaction { try $0.execute(sql: "VACUUM INTO ?", arguments: [temporary]) }
                try source.close()
            }
        } catch {
            if case .diskFull = error { throw .diskFull(path: temporary) }
            throw error
        }
    }

    /// Gives the old file another name and the new one the old name. At every moment one of the two has it.
    private static func swap(_ temporary: String, for path: String, head: RecordReceipt?, restored: Int, at: String)
        throws(RecordsError) -> String
    {
        let kept = freeName(path + ".replaced-" + at.prefix(19).replacing("-", with: "").replacing(":", with: "") + "Z")
        let folder = DurableFile.folder(of: path)
        DurableFile.share(temporary, like: path)
        try DurableFile.addName(kept, to: path)
        // Of a file that could not be opened, and so not be recovered either. SQLite would play it back into the new one.
        for part in ["-journal", "-wal", "-shm"] { _ = DurableFile.move(path + part, to: kept + part) }
        let heads = LedgerHeads(of: path)?.heads ?? []
        try? DurableFile.addName(LedgerHeads.path(of: kept), to: LedgerHeads.path(of: path))
        // Before the ledger itself: notes that are missing are no fault, notes of rows that are not there are.
        LedgerHeads.write(
            heads.filter { $0.sequence <= restored } + (head.map { $0.sequence > restored ? [$0] : [] } ?? []), for: path,
            like: path)
        try DurableFile.sync(folder)
        guard DurableFile.move(temporary, to: path) else { throw DurableFile.failure(errno, path) }
        try DurableFile.sync(folder)
        return kept
    }

    private static func freeName(_ name: String) -> String {
        var free = name
        var number = 2
        while DurableFile.size(free) != nil {
            free = "\(name)-\(number)"
            number += 1
        }
        return free
    }
}

/// A ledger that is to be replaced: nobody writes to it until it is let go.
private final class OldLedger {
    /// Rows that the other file does not have, by kind; nil when this one cannot be read.
    private(set) var lost: [String: Int]?
    private(set) var lostDrills: [String] = []
    /// How many rows from the first on both have.
    private(set) var common = 0
    private var queue: DatabaseQueue?

    /// - Parameters:
    ///   - patience: seconds to wait for others that are writing.
    ///   - other: the file that is to take its place.
    init(_ path: String, held patience: Double, beside other: String) throws(RecordsError) {
        do {
            var configuration = Configuration()
            configuration.busyMode = .timeout(patience)
            configuration.foreignKeysEnabled = false
            // It stays open until the file has its new place.
            configuration.allowsUnsafeTransactions = true
            // Recovers what a crash left, as every opening does.
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            self.queue = queue
            try queue.writeWithoutTransaction { db in
                try db.execute(sql: "ATTACH DATABASE ? AS restored", arguments: [other])
                try db.execute(sql: "BEGIN EXCLUSIVE")
                try compare(db)
            }
        } catch let error as DatabaseError {
            if error.resultCode == .SQLITE_BUSY { throw .locked(path: path) }
            lost = nil
        } catch {
            lost = nil
        }
    }

    private func compare(_ db: Database) throws {
        let gone = """
            FROM main.record o
            WHERE NOT EXISTS (SELECT 1 FROM restored.record r WHERE r.seq = o.seq AND r.hash = o.hash)
            """
        var kinds: [String: Int] = [:]
        for row in try Row.fetchAll(db, sql: "SELECT kind, count(*) \(gone) GROUP BY kind") {
            kinds[try row.value(0)] = try row.value(1)
        }
        lostDrills = try String.fetchAll(db, sql: "SELECT drill_id \(gone) AND drill_id IS NOT NULL ORDER BY seq")
        let first = try Int.fetchOne(db, sql: "SELECT min(seq) \(gone)")
        common = try first.map { $0 - 1 } ?? Int.fetchOne(db, sql: "SELECT ifnull(max(seq), 0) FROM main.record") ?? 0
        lost = kinds
    }

    func release() {
        try? queue?.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
        try? queue?.close()
    }
}
