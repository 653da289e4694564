import Foundation
import GRDB
import Testing

@testable import Tutor

/// Whatever is done to a ledger behind the program's back, `record verify` says so.
@Suite(.serialized) struct TamperTests {
    let folder: TemporaryFolder
    let path: String
    let head: RecordReceipt

    init() throws {
        folder = try TemporaryFolder(inMemory: true)
        path = folder("records.db")
        head = try #require(try RecordFixture.ledgerOfAllKinds(path))
    }

    /// Opens a ledger as its owner can: without guards and rules.
    private func bare(_ path: String) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.writeWithoutTransaction { db in
            for trigger in try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'") {
                try db.execute(sql: "DROP TRIGGER \"\(trigger)\"")
            }
            try db.execute(sql: "PRAGMA ignore_check_constraints = ON")
        }
        return queue
    }

    /// What the chain alone says after a change that is taken back again; nil when SQLite itself refused the change.
    private func findings(
        _ queue: DatabaseQueue, heads: LedgerHeads? = LedgerHeads(heads: [], unreadable: 0), after change: (Database) throws -> Void
    ) throws -> [LedgerVerification.Problem]? {
        var result: LedgerVerification? = LedgerVerification(records: 0, head: nil, problems: [])
        try queue.writeWithoutTransaction { db in
            try db.inTransaction {
                do {
                    try change(db)
                    try RecordStore.verifyChain(&result!, anchors: [], heads: heads, progress: nil, in: db)
                } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
                    result = nil
                }
                return .rollback
            }
        }
        return result?.problems
    }

    @Test func theLedgerIsSoundToBeginWith() throws {
        let found = try RecordStore.inspect(path, anchors: [head.hash])
        #expect(found.problems == [] && found.notes == [] && found.head == head)
        #expect(try findings(bare(path)) { _ in } == [])
    }

    @Test func everyByteOfEveryValueOfEveryRow() throws {
        let queue = try bare(path)
        let columns = ["seq", "kind", "at", "body", "prev", "hash", "drill_id"]
        let rows = try queue.read { db in
            try Row.fetchAll(
                db, sql: "SELECT seq, \(columns.dropFirst().map { "CAST(\($0) AS BLOB)" }.joined(separator: ", ")) FROM record")
        }
        let step = runsLongRecordTests ? 1 : 7
        var (number, flips, refused, unseen) = (0, 0, 0, [String]())
        for row in rows {
            let sequence: Int = row[0]
            for (index, column) in columns.enumerated() {
                let value = index == 0 ? withUnsafeBytes(of: sequence.littleEndian) { Data($0) } : row[index] as Data?
                for offset in (value ?? Data()).indices {
                    for mask: UInt8 in runsLongRecordTests ? [1 << (offset % 8), 0xFF] : [1 << (offset % 8)] {
                        number += 1
                        guard number % step == 0, var changed = value else { continue }
                        changed[offset] ^= mask
                        let found = try findings(queue) { db in
                            switch column {
                            case "seq":
                                let other = changed.withUnsafeBytes { $0.loadUnaligned(as: Int.self) }
                                try db.execute(sql: "UPDATE record SET seq = ? WHERE seq = ?", arguments: [other, sequence])
                            case "prev", "hash":
                                try db.execute(
                                    sql: "UPDATE record SET \(column) = ? WHERE seq = ?", arguments: [changed, sequence])
                            default:
                                try db.execute(
                                    sql: "UPDATE record SET \(column) = CAST(? AS TEXT) WHERE seq = ?",
                                    arguments: [changed, sequence])
                            }
                        }
                        flips += 1
                        if found == nil { refused += 1 }
                        if found?.isEmpty == true { unseen.append("record \(sequence), \(column), byte \(offset)") }
                    }
                }
            }
        }
        print("tamper: \(flips) flips by SQL in \(rows.count) rows, \(unseen.count) unseen, \(refused) refused by SQLite")
        #expect(unseen == [])
        // Another row had that number: nothing was changed.
        #expect(refused < flips / 20 && flips > 500)
    }

    /// Bytes of the file: no row may have another value than before and be called sound. What is no row is told by reading them all again,
    /// value by value and with their types: where that gives what it gave before, the byte lay in the pages' unused room. SQLite's own
    /// count of bytes that hold rows says that this is not too many.
    @Test func everyByteOfTheTableInTheFile() throws {
        let (pages, payload) = try DatabaseQueue(path: path).read { db in
            try (
                Int.fetchAll(db, sql: "SELECT pageno - 1 FROM dbstat WHERE name = 'record' ORDER BY 1"),
                Int.fetchOne(db, sql: "SELECT sum(payload) FROM dbstat WHERE name = 'record'") ?? 0
            )
        }
        #expect(pages.count > 2)
        let found = try flip(
            offsets: pages.flatMap { $0 * 4096..<($0 + 1) * 4096 }, step: runsLongRecordTests ? 1 : 59, what: "the table's pages")
        print("tamper: \(payload) bytes of these pages hold rows")
        if runsLongRecordTests { #expect(found >= payload) }
    }

    /// Indices, schema, projections, header: also what is no row may not make a changed row pass.
    @Test func anyByteOfTheFile() throws {
        let size = try #require(DurableFile.size(path))
        try flip(offsets: Array(0..<size), step: runsLongRecordTests ? 5 : 997, what: "the file")
    }

    /// - Returns: how many flips were found.
    @discardableResult
    private func flip(offsets: [Int], step: Int, what: String) throws -> Int {
        let whole = try Data(contentsOf: URL(filePath: path))
        let rows = try contents()
        let file = try FileHandle(forUpdating: URL(filePath: path))
        var (flips, found, harmless, wrong) = (0, 0, 0, [Int]())
        for (number, offset) in offsets.enumerated() where number % step == 0 {
            let mask = UInt8(1) << UInt8((offset + number / step) % 8)
            try file.seek(toOffset: UInt64(offset))
            try file.write(contentsOf: Data([whole[offset] ^ mask]))
            flips += 1
            do {
                let result = try RecordStore.inspect(path)
                if !result.isSound {
                    found += 1
                } else if (try? contents()) == rows {
                    harmless += 1
                } else {
                    wrong.append(offset)
                }
            } catch {
                // "Written by a newer version" is an answer; "sound" would be none.
                found += 1
            }
            try file.seek(toOffset: UInt64(offset))
            try file.write(contentsOf: whole[offset..<offset + 1])
        }
        print("tamper: \(flips) flips in \(what): \(found) found, \(harmless) touched no row, \(wrong.count) wrongly sound")
        #expect(wrong == [])
        #expect(found > 0)
        #expect(try RecordStore.inspect(path).isSound)
        return found
    }

    /// Every value of every row, as bytes.
    private func contents() throws -> [[DatabaseValue]] {
        var configuration = Configuration()
        configuration.readonly = true
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        return try queue.read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT seq, typeof(kind), CAST(kind AS BLOB), typeof(at), CAST(at AS BLOB), typeof(body), CAST(body AS BLOB),
                      typeof(prev), CAST(prev AS BLOB), typeof(hash), CAST(hash AS BLOB), typeof(drill_id), CAST(drill_id AS BLOB)
                    FROM record ORDER BY seq
                    """
            ).map { Array($0.databaseValues) }
        }
    }

    @Test func rowsThatAreTakenOutMovedOrPutIn() throws {
        let queue = try bare(path)
        let last = head.sequence
        let values = "kind, at, body, prev, hash, drill_id"
        for sequence in 1...last {
            // The last one leaves a sound chain: see below.
            if sequence < last {
                let gone = try findings(queue) { try $0.execute(sql: "DELETE FROM record WHERE seq = ?", arguments: [sequence]) }
                #expect(gone?.isEmpty == false, "record \(sequence) taken out")
                // And the others moved up.
                let closed = try findings(queue) { db in
                    try db.execute(sql: "DELETE FROM record WHERE seq = ?", arguments: [sequence])
                    for next in sequence + 1...last {
                        try db.execute(sql: "UPDATE record SET seq = ? WHERE seq = ?", arguments: [next - 1, next])
                    }
                }
                #expect(closed?.isEmpty == false, "record \(sequence) taken out and the gap closed")
            }
            for other in sequence + 1..<max(last + 1, sequence + 2) where other <= last {
                let swapped = try findings(queue) { db in
                    try db.execute(sql: "UPDATE record SET seq = -1 WHERE seq = ?", arguments: [sequence])
                    try db.execute(sql: "UPDATE record SET seq = ? WHERE seq = ?", arguments: [sequence, other])
                    try db.execute(sql: "UPDATE record SET seq = ? WHERE seq = -1", arguments: [other])
                }
                #expect(swapped?.isEmpty == false, "records \(sequence) and \(other) swapped")
            }
            let copied = try findings(queue) { db in
                for next in (sequence...last).reversed() {
                    try db.execute(sql: "UPDATE record SET seq = ? WHERE seq = ?", arguments: [next + 1, next])
                }
                try db.execute(
                    sql: """
                        INSERT INTO record(seq, \(values)) SELECT ?, kind, at, body, prev, randomblob(32), NULL FROM record WHERE seq = ?
                        """, arguments: [sequence, sequence + 1])
            }
            #expect(copied?.isEmpty == false, "a record put in before \(sequence)")
        }
        let appended = try findings(queue) {
            try $0.execute(
                sql:
                    "INSERT INTO record(seq, \(values)) SELECT ?, kind, at, body, hash, randomblob(32), NULL FROM record WHERE seq = ?",
                arguments: [last + 1, last])
        }
        #expect(appended == [.changed(sequence: last + 1)])
    }

    @Test func theNewestRowsCutOff() throws {
        for count in 1...head.sequence {
            let copy = folder("cut-\(count).db")
            for suffix in ["", ".heads"] { try FileManager.default.copyItem(atPath: path + suffix, toPath: copy + suffix) }
            let queue = try bare(copy)
            let left = head.sequence - count
            try queue.write { db in
                try db.execute(sql: "DELETE FROM attempt WHERE assessment_seq > ?", arguments: [left])
                try db.execute(sql: "DELETE FROM record WHERE seq > ?", arguments: [left])
            }
            try queue.close()
            #expect(try RecordStore.inspect(copy).problems.contains(.cutOff(after: left, noted: head.sequence)), "\(count) cut off")
            // Without the notes it is for an anchor to say, and said that it is.
            try FileManager.default.removeItem(atPath: copy + ".heads")
            let found = try RecordStore.inspect(copy, anchors: [head.hash])
            #expect(found.problems.contains(.anchorMissing(hash: head.hash)) && found.notes.contains(.headsMissing))
        }
    }

    /// What was cut off comes back longer, and with a chain that fits: written anew by somebody who knows how.
    @Test func aHistoryWrittenAnew() throws {
        let other = folder("other.db")
        let store = try RecordStore(path: other)
        try store.file(RecordFixture.drill(score: 9999))
        for number in 1...30 { try store.append(.export, at: "2026-11-20T09:00:00Z", body: .object(["n": .integer("\(number)")])) }
        try store.close()
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.moveItem(atPath: other, toPath: path)
        #expect(try RecordStore.inspect(path).problems == [.rewritten(sequence: 8)])
        try FileManager.default.removeItem(atPath: path + ".heads")
        #expect(try RecordStore.inspect(path, anchors: [head.hash]).problems == [.anchorMissing(hash: head.hash)])
    }

    @Test func theFileCutShortAnywhere() throws {
        let whole = try Data(contentsOf: URL(filePath: path))
        let cut = folder("short.db")
        var lengths = Set(stride(from: 0, to: whole.count, by: runsLongRecordTests ? 127 : 4096))
        for page in stride(from: 0, to: whole.count, by: 4096) {
            for odd in [1, 2049, 4095] { lengths.insert(page + odd) }
        }
        var unseen: [Int] = []
        for length in lengths.sorted() {
            try whole.prefix(length).write(to: URL(filePath: cut))
            if try RecordStore.inspect(cut).isSound { unseen.append(length) }
        }
        print("tamper: cut short at \(lengths.count) places, \(unseen.count) unseen")
        #expect(unseen.isEmpty, "\(unseen)")
    }

    @Test func valuesThatLookTheSameToAReader() throws {
        let queue = try bare(path)
        // Text ends at a NUL for many programs; a blob has the same bytes as the text.
        let longer = try findings(queue) { try $0.execute(sql: "UPDATE record SET body = body || char(0) || 'x' WHERE seq = 6") }
        #expect(longer == [.changed(sequence: 6)])
        try queue.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA writable_schema = ON")
            try db.execute(sql: "UPDATE sqlite_master SET sql = replace(sql, 'STRICT', '') WHERE name = 'record'")
        }
        try queue.close()
        let loose = try bare(path)
        let blob = try findings(loose) { try $0.execute(sql: "UPDATE record SET body = CAST(body AS BLOB) WHERE seq = 6") }
        #expect(blob == [.malformed(sequence: 6)])
        try loose.close()
        #expect(try RecordStore.inspect(path).problems.contains(.schemaChanged(object: "record")))
    }

    @Test func guardsAndViewsThatWereExchanged() throws {
        let raw = try DatabaseQueue(path: path)
        try raw.write { db in
            try db.execute(
                sql: """
                    DROP TRIGGER record_no_update;
                    DROP TRIGGER record_no_delete;
                    CREATE TRIGGER record_no_delete BEFORE DELETE ON record BEGIN SELECT 1; END;
                    CREATE TRIGGER helpful AFTER INSERT ON record BEGIN DELETE FROM person; END;
                    DROP VIEW badges;
                    CREATE VIEW badges AS SELECT 't-7' AS trainee_id, 'Master' AS badge, '' AS earned_at, 1 AS times;
                    CREATE VIEW their_own AS SELECT 1;
                    """)
        }
        try raw.close()
        let expected: Set<LedgerVerification.Problem> = [
            .guardMissing(trigger: "record_no_update"), .schemaChanged(object: "record_no_delete"),
            .schemaChanged(object: "helpful"), .schemaChanged(object: "badges"),
        ]
        let found = try RecordStore.inspect(path).problems
        #expect(Set(found) == expected)
    }

    @Test func theNotesBesideIt() throws {
        let file = path + ".heads"
        #expect(try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int == 0o600)
        let whole = try Data(contentsOf: URL(filePath: file))
        // A write that was cut off spoils at most the line after it.
        try (whole + whole.suffix(20).dropLast()).write(to: URL(filePath: file))
        #expect(try RecordStore.inspect(path).isSound)
        let store = try RecordStore(path: path)
        try store.append(.export, at: "2026-11-20T09:00:00Z", body: .object([:]))
        #expect(try store.verify().notes == [.headsUnreadable(lines: 1), .notNoted(after: head.sequence)])
        let next = try store.append(.export, at: "2026-11-20T09:00:01Z", body: .object([:]))
        #expect(try store.verify(anchors: [next.hash]).notes == [.headsUnreadable(lines: 1)])
        // None of its bytes makes anything worse than a finding.
        for offset in whole.indices {
            var flipped = whole
            flipped[offset] ^= 1
            try flipped.write(to: URL(filePath: file))
            let heads = try #require(LedgerHeads(of: path))
            #expect(heads.heads.count + heads.unreadable >= 14)
        }
        try store.close()
    }

    @Test func theNotesStaySmall() throws {
        let heads = (1...9000).map { RecordReceipt(sequence: $0, hash: String(repeating: "a", count: 64)) }
        #expect(LedgerHeads.write(Array(heads.prefix(5000)), for: path, like: path))
        guard case .taken(let turn, _) = LedgerTurn.take(path + ".heads", for: .write, patience: 1) else {
            Issue.record("no turn")
            return
        }
        var current = turn
        for head in heads.dropFirst(5000) {
            LedgerHeads.note(head, of: path, turn: current)
            // The file was made anew: the next writer opens that one.
            current.end()
            guard case .taken(let next, _) = LedgerTurn.take(path + ".heads", for: .write, patience: 1) else { break }
            current = next
        }
        current.end()
        let kept = try #require(LedgerHeads(of: path)?.heads)
        #expect(kept.first == heads.first && kept.suffix(1000) == heads.suffix(1000) && kept.count < 4000)
        #expect(kept.map(\.sequence) == kept.map(\.sequence).sorted())
    }
}
