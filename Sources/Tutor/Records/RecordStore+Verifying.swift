import Foundation
import GRDB
import Scenarios

extension RecordStore {
    /// Checks the chain row by row, then what was noted beside the file, SQLite's structure, references, guards and projections.
    ///
    /// A chain proves that nothing inside it was changed; only a hash kept elsewhere (beside the file, on a certificate, in an export,
    /// in a backup) proves that it was not written anew as a whole, or cut short.
    ///
    /// - Parameters:
    ///   - anchors: hexadecimal hashes that must be in the ledger.
    ///   - progress: is told now and then how many rows of how many were checked.
    public func verify(anchors: Set<String> = [], progress: ((_ done: Int, _ all: Int) -> Void)? = nil) throws(RecordsError)
        -> LedgerVerification
    {
        try RecordsError.translating(path) {
            try database.read { db in
                // First, because what is noted was committed before: nothing noted can be newer than what is read below.
                let heads = path == Self.memoryPath ? LedgerHeads(heads: [], unreadable: 0) : LedgerHeads(of: path)
                var result = LedgerVerification(records: 0, head: nil, problems: [])
                try Self.damage(in: &result) {
                    try Self.verifyChain(&$0, anchors: anchors, heads: heads, progress: progress, in: db)
                }
                try Self.damage(in: &result) { $0.problems += try Self.verifySchema(in: db) }
                try Self.damage(in: &result) { $0.problems += try verifyStructure(in: db) }
                try Self.damage(in: &result) { $0.problems += try Self.verifyProjections(in: db) }
                try Self.damage(in: &result) { try Self.addKinds(&$0, in: db) }
                let version = Int(try Pragma.read("user_version", in: db)) ?? 0
                if version < Self.schemaVersion { result.notes.append(.olderFormat(version: version)) }
                return result
            }
        }
    }

    /// Checks a ledger or a copy of one, of any form, without changing a byte of it; a file that cannot even be opened is a finding.
    ///
    /// Throws when there is nothing to check, or it cannot be got at: no such file, no permission, in use, newer than this program.
    ///
    /// - Parameter besides: what else is to be noted of a sound ledger of today's form, by those who know what its records mean.
    public static func inspect(
        _ path: String, anchors: Set<String> = [], patience: Double = 30, progress: ((_ done: Int, _ all: Int) -> Void)? = nil,
        besides: (RecordStore) throws(RecordsError) -> [LedgerVerification.Note] = { _ in [] }
    ) throws(RecordsError) -> LedgerVerification {
        do {
            let store = try RecordStore(path: path, access: .inspection, patience: patience)
            var result = try store.verify(anchors: anchors, progress: progress)
            if result.isSound, !result.notes.contains(where: \.isOfOlderForm) { result.notes += try besides(store) }
            try store.close()
            return result
        } catch {
            let detail: String
            switch error {
            case .corrupt(_, let found, _): detail = found
            case .notADatabase: detail = "it is no ledger, or what is left of one"
            case .settingRefused(let setting, _, _): detail = "it does not take the setting \(setting)"
            case .failed(let code, _): detail = "SQLite code \(code)"
            default: throw error
            }
            return LedgerVerification(records: 0, head: nil, problems: [.unreadable(detail: detail)])
        }
    }

    /// Runs one part of the check; what cannot be read any more is what it found.
    private static func damage(in result: inout LedgerVerification, _ part: (inout LedgerVerification) throws -> Void) throws {
        do {
            try part(&result)
        } catch let error as DatabaseError {
            switch error.resultCode {
            case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR, .SQLITE_IOERR, .SQLITE_TOOBIG, .SQLITE_MISMATCH, .SQLITE_FORMAT,
                .SQLITE_SCHEMA:
                let problem = LedgerVerification.Problem.structure(detail: "SQLite code \(error.extendedResultCode.rawValue)")
                if !result.problems.contains(problem) { result.problems.append(problem) }
            default: throw error
            }
        } catch is RowDecodingError {
            result.problems.append(.structure(detail: "a value has the wrong type"))
        } catch is CanonicalJSON.ParseError {
            result.problems.append(.structure(detail: "a record is not JSON"))
        }
    }

    /// Bytes as they are in the file, because text that is none any more, or holds a NUL, would be read as something else; and the
    /// types, because a value of another type can have the same bytes.
    private static let chain = """
        SELECT seq, ifnull(CAST(kind AS BLOB), x''), ifnull(CAST(at AS BLOB), x''), ifnull(CAST(body AS BLOB), x''),
          ifnull(CAST(prev AS BLOB), x''), ifnull(CAST(hash AS BLOB), x''),
          typeof(kind) = 'text' AND typeof(at) = 'text' AND typeof(body) = 'text' AND typeof(prev) = 'blob'
            AND typeof(hash) = 'blob' AND typeof(drill_id) IN ('text', 'null'),
          CASE WHEN kind <> 'drill' THEN drill_id IS NULL WHEN json_valid(body) THEN drill_id IS (body ->> '$.header.drillID')
            ELSE 1 END
        FROM record ORDER BY seq
        """

    static func verifyChain(
        _ result: inout LedgerVerification, anchors: Set<String>, heads: LedgerHeads?, progress: ((Int, Int) -> Void)?,
        in db: Database
    ) throws {
        // By itself: tombstones that cannot be read must not keep the rows from being checked.
        var tombstones: TombstoneCheck?
        try damage(in: &result) { _ in
            if try Pragma.read("user_version", in: db) != "1" { tombstones = try TombstoneCheck(in: db) }
        }
        var missing = anchors
        var expected = 1
        var previous = origin
        var noted = NotedHeads(heads)
        let all = try progress == nil ? 0 : Int.fetchOne(db, sql: "SELECT ifnull(max(seq), 0) FROM record") ?? 0
        let rows = try Row.fetchCursor(db, sql: chain)
        while let row = try rows.next() {
            let sequence: Int = try row.value(0)
            let stated: (previous: Data, hash: Data) = try (row.value(4), row.value(5))
            if sequence != expected {
                result.problems.append(.gap(before: sequence))
            } else if stated.previous != previous {
                result.problems.append(.broken(sequence: sequence))
            }
            // With the link it states, so that one bad row is reported once and not for every row after it.
            let body: Data = try row.value(3)
            let computed = try digest(after: stated.previous, sequence: sequence, kind: row.value(1), at: row.value(2), body: body)
            if computed != stated.hash, !(body.isEmpty && tombstones?.covers(sequence) == true) {
                result.problems.append(.changed(sequence: sequence))
            }
            if try !row.value(6) { result.problems.append(.malformed(sequence: sequence)) }
            if try !row.value(7) { result.problems.append(.drillID(sequence: sequence)) }
            result.records += 1
            let receipt = RecordReceipt(sequence: sequence, hash: HexText.of(stated.hash))
            result.head = receipt
            missing.remove(receipt.hash)
            noted.pass(receipt)
            expected = sequence &+ 1
            previous = stated.hash
            if result.records % 10_000 == 0 { progress?(result.records, all) }
        }
        result.problems += tombstones?.problems ?? []
        result.problems += noted.problems(head: result.head) + missing.sorted().map { .anchorMissing(hash: $0) }
        result.notes += noted.notes(head: result.head)
    }

    private func verifyStructure(in db: Database) throws -> [LedgerVerification.Problem] {
        var problems = try String.fetchAll(db, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
            .map { LedgerVerification.Problem.structure(detail: $0) }
        problems += try String.fetchAll(db, sql: "SELECT DISTINCT \"table\" FROM pragma_foreign_key_check")
            .map { .danglingReference(table: $0) }
        // SQLite reads what is cut off a last page as zeros.
        let pages = Int(try Pragma.read("page_count", in: db)) ?? 0
        let size = Int(try Pragma.read("page_size", in: db)) ?? 0
        if path != Self.memoryPath, let found = DurableFile.size(path), found < pages * size {
            problems.append(.structure(detail: "the file ends at byte \(found) instead of \(pages * size)"))
        }
        return problems
    }

    private static func verifyProjections(in db: Database) throws -> [LedgerVerification.Problem] {
        // Of an older form they are made anew when it is brought up to date.
        guard try Pragma.read("user_version", in: db) == "\(schemaVersion)" else { return [] }
        do {
            return try wronglyProjected(in: db).map { .projection(drillID: $0) } + wronglyAddedUp(in: db)
                + rolesNotOnRecord(in: db).map { .role(person: $0) }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_ERROR {
            // A body that is no JSON any more: the chain has already said which row.
            return []
        }
    }

    /// What kinds of rows the problems are about, for whoever reads of them.
    private static func addKinds(_ result: inout LedgerVerification, in db: Database) throws {
        let known = Set(RecordKind.allCases.map(\.rawValue))
        for sequence in Set(result.problems.compactMap(\.sequence)).sorted().prefix(1000) {
            let kind = try String.fetchOne(
                db, sql: "SELECT CAST(kind AS TEXT) FROM record WHERE seq = ?", arguments: [sequence])
            if let kind, known.contains(kind) { result.kinds[sequence] = kind }
        }
    }
}

/// What was noted beside a ledger, held against its rows as they pass by in order.
private struct NotedHeads {
    /// Nil when there is no file of heads.
    private let heads: LedgerHeads?
    private var hashes: [Int: Set<String>]
    private var wrong: Int?

    init(_ heads: LedgerHeads?) {
        self.heads = heads
        hashes = Dictionary(grouping: heads?.heads ?? [], by: \.sequence).mapValues { Set($0.map(\.hash)) }
    }

    mutating func pass(_ row: RecordReceipt) {
        guard let noted = hashes.removeValue(forKey: row.sequence), noted != [row.hash], wrong == nil else { return }
        wrong = row.sequence
    }

    /// To be asked after all rows have passed.
    func problems(head: RecordReceipt?) -> [LedgerVerification.Problem] {
        let last = head?.sequence ?? 0
        var problems = wrong.map { [LedgerVerification.Problem.rewritten(sequence: $0)] } ?? []
        // What was noted and did not pass: beyond the end, or in a gap that the chain has told of already.
        if let noted = hashes.keys.filter({ $0 > last }).max() { problems.append(.cutOff(after: last, noted: noted)) }
        return problems
    }

    func notes(head: RecordReceipt?) -> [LedgerVerification.Note] {
        guard let heads else { return [.headsMissing] }
        var notes: [LedgerVerification.Note] = heads.unreadable > 0 ? [.headsUnreadable(lines: heads.unreadable)] : []
        let newest = heads.heads.map(\.sequence).max() ?? 0
        if newest > 0, let head, head.sequence > newest { notes.append(.notNoted(after: newest)) }
        return notes
    }
}
