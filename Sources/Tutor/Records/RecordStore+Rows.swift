import Foundation
import GRDB
import Scenarios

/// The ledger row by row, for what takes it elsewhere.
extension RecordStore {
    /// Rows after a sequence, oldest first.
    /// - Parameter kinds: only these; nil for all.
    public func ledgerRows(after sequence: Int, kinds: [RecordKind]? = nil, limit: Int) throws(RecordsError) -> [LedgerRow] {
        var filter = kinds.map { "AND kind IN (" + $0.map { "'\($0.rawValue)'" }.joined(separator: ", ") + ")" } ?? ""
        if kinds?.allSatisfy(\.isRare) == true { filter += " AND \(RecordKind.rare)" }
        return try rows("WHERE seq > ? \(filter) ORDER BY seq LIMIT ?", [sequence, limit])
    }

    /// Rows of a range, both ends included.
    public func ledgerRows(in range: ClosedRange<Int>) throws(RecordsError) -> [LedgerRow] {
        try rows("WHERE seq BETWEEN ? AND ? ORDER BY seq", [range.lowerBound, range.upperBound])
    }

    /// A filed drill without its journal but for the last entry: what a result is made of, however long the journal was.
    /// - Returns: nil when no drill has this id.
    public func filedResult(of drillID: String) throws(RecordsError) -> (drill: FinishedDrill, hash: String)? {
        try RecordsError.translating(path) {
            try database.read { db in
                let sql = "SELECT drill_seq, assessment_seq, record_hash, trainee_id FROM attempt WHERE drill_id = ?"
                guard let place = try Row.fetchOne(db, sql: sql, arguments: [drillID]) else { return nil }
                let first: Int = try place.value(0)
                let last: Int = try place.value(1)
                let trainee: String = try place.value(3)
                let stored = try String.fetchAll(
                    db, sql: "SELECT body FROM record WHERE seq IN (?, ?, ?) AND body <> '' ORDER BY seq",
                    arguments: [first, last - 1, last])
                let name = try String.fetchOne(db, sql: "SELECT name FROM person WHERE trainee_id = ?", arguments: [trainee])
                return (try FiledBodies(stored: stored).finishedDrill(traineeName: name ?? ""), try place.value(2))
            }
        }
    }

    /// The ids of drills that a scope admits, oldest first.
    public func drillIDs(in scope: ReportScope) throws(RecordsError) -> [String] {
        try RecordsError.translating(path) {
            try database.read { db in
                try String.fetchAll(
                    db, sql: "SELECT drill_id FROM assessments WHERE \(scope.condition) ORDER BY ended_at, drill_id",
                    arguments: scope.arguments)
            }
        }
    }

    /// The rows of drills in the ledger: header to assessment.
    public func sequences(ofDrills ids: [String]) throws(RecordsError) -> [ClosedRange<Int>] {
        try RecordsError.translating(path) {
            try database.read { db in
                let find = try db.makeStatement(sql: "SELECT drill_seq, assessment_seq FROM attempt WHERE drill_id = ?")
                return try ids.compactMap { id in
                    guard let row = try Row.fetchOne(find, arguments: [id]) else { return nil }
                    let first: Int = try row.value(0)
                    let last: Int = try row.value(1)
                    return first <= last ? first...last : nil
                }
            }
        }
    }

    /// What is kept of a person beside the chain, but not what proves who they are; nil when nothing is.
    public func personRow(_ id: String) throws(RecordsError) -> [String: CanonicalJSON]? {
        try RecordsError.translating(path) {
            try database.read { db in
                guard let row = try Row.fetchOne(db, sql: "SELECT * FROM person WHERE trainee_id = ?", arguments: [id]) else {
                    return nil
                }
                var members: [String: CanonicalJSON] = [:]
                for (column, value) in row where column != "secret" {
                    switch value.storage {
                    case .int64(let number): members[column] = .integer("\(number)")
                    case .string(let text): members[column] = .string(text)
                    case .null, .double, .blob: break
                    }
                }
                return members
            }
        }
    }

    private func rows(_ clause: String, _ arguments: StatementArguments) throws(RecordsError) -> [LedgerRow] {
        try RecordsError.translating(path) {
            try database.read { db in
                try Row.fetchAll(db, sql: "SELECT seq, kind, at, body, prev, hash FROM record \(clause)", arguments: arguments)
                    .map { row in
                        let previous: Data = try row.value(4)
                        let hash: Data = try row.value(5)
                        return try LedgerRow(
                            sequence: row.value(0), kind: row.value(1), at: row.value(2), body: row.value(3),
                            previous: HexText.of(previous), hash: HexText.of(hash))
                    }
            }
        }
    }
}
