import Foundation
import GRDB

extension RecordStore {
    /// Checks the chain row by row, then SQLite's structure, references, guards and projections.
    ///
    /// A chain proves that nothing inside it was changed; only a hash kept elsewhere (on a certificate, in an export, in a
    /// backup) proves that it was not written anew as a whole, or cut short.
    ///
    /// - Parameter anchors: hexadecimal hashes that must be in the ledger.
    public func verify(anchors: Set<String> = []) throws(RecordsError) -> LedgerVerification {
        try RecordsError.translating(path) {
            try database.read { db in
                var result = try Self.verifyChain(anchors: anchors, in: db)
                result.problems += try Self.verifyStructure(in: db)
                result.problems += try Self.verifyProjections(in: db)
                return result
            }
        }
    }

    private static func verifyChain(anchors: Set<String>, in db: Database) throws -> LedgerVerification {
        var result = LedgerVerification(records: 0, head: nil, problems: [])
        let tombstones = try TombstoneCheck(in: db)
        var missing = anchors
        var expected = 1
        var previous = origin
        let rows = try Row.fetchCursor(db, sql: "SELECT seq, kind, at, body, prev, hash FROM record ORDER BY seq")
        while let row = try rows.next() {
            let sequence: Int = try row.value(0)
            let stated: (previous: Data, hash: Data) = try (row.value(4), row.value(5))
            if sequence != expected {
                result.problems.append(.gap(before: sequence))
            } else if stated.previous != previous {
                result.problems.append(.broken(sequence: sequence))
            }
            // With the link it states, so that one bad row is reported once and not for every row after it.
            let body: String = try row.value(3)
            let computed = try hash(
                after: stated.previous, sequence: sequence, kind: row.value(1), at: row.value(2), body: body)
            if computed != stated.hash, !(body.isEmpty && tombstones.covers(sequence)) {
                result.problems.append(.changed(sequence: sequence))
            }
            result.records += 1
            let receipt = RecordReceipt(sequence: sequence, hash: hexadecimal(stated.hash))
            result.head = receipt
            missing.remove(receipt.hash)
            expected = sequence &+ 1
            previous = stated.hash
        }
        result.problems += tombstones.problems
        result.problems += missing.sorted().map { .anchorMissing(hash: $0) }
        return result
    }

    private static func verifyStructure(in db: Database) throws -> [LedgerVerification.Problem] {
        let structure = try String.fetchAll(db, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
        let dangling = try String.fetchAll(db, sql: "SELECT DISTINCT \"table\" FROM pragma_foreign_key_check")
        let present = try String.fetchSet(
            db, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name IN ('record', 'purge')")
        return structure.map { .structure(detail: $0) } + dangling.map { .danglingReference(table: $0) }
            + guards.filter { !present.contains($0) }.map { .guardMissing(trigger: $0) }
    }

    private static func verifyProjections(in db: Database) throws -> [LedgerVerification.Problem] {
        do {
            return try wronglyProjected(in: db).map { .projection(drillID: $0) } + wronglyAddedUp(in: db)
        } catch let error as DatabaseError where error.resultCode == .SQLITE_ERROR {
            // A body that is no JSON any more: the chain has already said which row.
            return []
        }
    }
}
