import Crypto
import Foundation
import GRDB
import Scenarios

extension RecordStore {
    /// The hash of the row before the first.
    static let origin = Data(count: 32)

    /// SHA-256 of the previous hash, then `seq`, `kind`, `at` and the body's bytes, one a line.
    static func hash(after previous: Data, sequence: Int, kind: String, at: String, body: String) -> Data {
        digest(after: previous, sequence: sequence, kind: Data(kind.utf8), at: Data(at.utf8), body: Data(body.utf8))
    }

    /// The same of bytes as they stand in the file, which need not be text any more.
    static func digest(after previous: Data, sequence: Int, kind: Data, at: Data, body: Data) -> Data {
        let feed = Data([UInt8(ascii: "\n")])
        var hash = SHA256()
        hash.update(data: previous)
        hash.update(data: Data("\(sequence)\n".utf8))
        hash.update(data: kind)
        hash.update(data: feed)
        hash.update(data: at)
        hash.update(data: feed)
        hash.update(data: body)
        return Data(hash.finalize())
    }

    /// Appends rows to the ledger within the transaction that is open.
    ///
    /// - Parameter drillID: what the record of a drill, and no other, is found by.
    static func append(_ kind: RecordKind, at: String, bodies: [CanonicalJSON], drillID: String? = nil, in db: Database) throws
        -> RecordReceipt
    {
        try append(kind, at: at, texts: bodies.map(\.text), drillID: drillID, in: db)
    }

    /// The same for bodies that are spelled canonically already.
    static func append(_ kind: RecordKind, at: String, texts: [String], drillID: String? = nil, in db: Database) throws
        -> RecordReceipt
    {
        let head = try Row.fetchOne(db.cachedStatement(sql: "SELECT seq, hash FROM record ORDER BY seq DESC LIMIT 1"))
        var sequence: Int = try head?.value("seq") ?? 0
        var previous: Data = try head?.value("hash") ?? origin
        let insert = try db.cachedStatement(
            sql: "INSERT INTO record(seq, kind, at, body, prev, hash, drill_id) VALUES (?, ?, ?, ?, ?, ?, ?)")
        for text in texts {
            sequence &+= 1  // A damaged file may hold any number; the triggers refuse what does not follow.
            let hash = hash(after: previous, sequence: sequence, kind: kind.rawValue, at: at, body: text)
            try insert.execute(arguments: [sequence, kind.rawValue, at, text, previous, hash, drillID])
            previous = hash
        }
        return RecordReceipt(sequence: sequence, hash: HexText.of(previous))
    }

    static func receipt(_ row: Row) throws -> RecordReceipt {
        let hash: Data = try row.value("hash")
        return try RecordReceipt(sequence: row.value("seq"), hash: HexText.of(hash))
    }

    /// Appends one record of a kind that has a form of its own, such as a certificate.
    ///
    /// - Parameter at: when, RFC 3339 UTC.
    @discardableResult
    public func append(_ kind: RecordKind, at: String, body: CanonicalJSON) throws(RecordsError) -> RecordReceipt {
        try RecordsError.translating(path) {
            try database.write { db in
                let receipt = try Self.append(kind, at: at, bodies: [body], in: db)
                try Self.follow(kind, receipt.sequence, in: db)
                return receipt
            }
        }
    }

    /// Appends what a person did, with who, as what and why: `{"by", "role", "reason", ...facts}`.
    ///
    /// - Parameters:
    ///   - at: when, RFC 3339 UTC.
    ///   - reason: in the person's words; empty where the kind says it all.
    ///   - facts: the members that the kind has besides.
    @discardableResult
    public func append(_ kind: RecordKind, at: String, by authority: Authority, reason: String, facts: [String: CanonicalJSON])
        throws(RecordsError) -> RecordReceipt
    {
        try append(kind, at: at, body: Self.body(by: authority, reason: reason, facts: facts))
    }

    /// The body of what a person did, such as ``append(_:at:given:decide:)`` takes.
    public static func body(by authority: Authority, reason: String, facts: [String: CanonicalJSON]) -> CanonicalJSON {
        var members = facts
        members["by"] = .string(authority.id)
        members["role"] = .string(authority.role.rawValue)
        members["reason"] = .string(reason)
        return .object(members)
    }

    /// The newest record; nil in an empty ledger. Its hash vouches for everything before it.
    public func head() throws(RecordsError) -> RecordReceipt? {
        try RecordsError.translating(path) { try database.read { try Self.head(in: $0) } }
    }

    /// The newest record; nil in an empty ledger.
    static func head(in db: Database) throws -> RecordReceipt? {
        try Row.fetchOne(db, sql: "SELECT seq, hash FROM record ORDER BY seq DESC LIMIT 1").map(receipt)
    }
}
