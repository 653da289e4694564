import Foundation
import GRDB
import Scenarios

/// The library changes; what a drill was run and graded on must not. So the ledger holds every file that a drill on record ran on, once.
extension RecordStore {
    /// A larger file is named by its hash only: a recording of a whole year does not belong into a ledger.
    static let largestContent = 4 << 20

    /// Where each file stands, by its hash. Made anew from the ledger like all projections.
    static let contentTable = """
        CREATE TABLE content(sha256 TEXT PRIMARY KEY, seq INTEGER NOT NULL UNIQUE REFERENCES record(seq)) STRICT, WITHOUT ROWID;
        """

    /// Puts files into the ledger that it does not hold yet.
    static func keep(_ files: [LibraryFile], at: String, in db: Database) throws {
        for file in files where file.bytes.count <= largestContent {
            let hash = ContentDigest.of(file.bytes)
            guard try Int.fetchOne(db, sql: "SELECT seq FROM content WHERE sha256 = ?", arguments: [hash]) == nil else { continue }
            var body: [String: CanonicalJSON] = ["path": .string(file.path), "sha256": .string(hash)]
            if let text = String(validating: file.bytes, as: UTF8.self) {
                body["text"] = .string(text)
            } else {
                body["base64"] = .string(Data(file.bytes).base64EncodedString())
            }
            let receipt = try append(.content, at: at, bodies: [.object(body)], in: db)
            try db.execute(sql: "INSERT INTO content(sha256, seq) VALUES (?, ?)", arguments: [hash, receipt.sequence])
        }
    }

    /// Puts files into the ledger that it does not hold yet, such as a rubric that a drill was graded by anew.
    public func keep(_ files: [LibraryFile], at: String) throws(RecordsError) {
        try RecordsError.translating(path) { try database.write { try Self.keep(files, at: at, in: $0) } }
    }

    /// What the table says otherwise than the ledger: hashes.
    static func wronglyKept(in db: Database) throws -> [String] {
        try String.fetchAll(
            db,
            sql: """
                SELECT sha256 FROM (SELECT body ->> '$.sha256' AS sha256, seq FROM record WHERE kind = 'content' AND \(RecordKind.rare) AND body <> ''
                  EXCEPT SELECT sha256, seq FROM content)
                UNION SELECT sha256 FROM (SELECT sha256, seq FROM content EXCEPT
                  SELECT body ->> '$.sha256', seq FROM record WHERE kind = 'content' AND \(RecordKind.rare) AND body <> '') ORDER BY 1
                """)
    }

    /// Makes the table anew.
    static func rebuildContents(in db: Database) throws {
        try db.execute(sql: "DELETE FROM content")
        try db.execute(
            sql: """
                INSERT INTO content(sha256, seq)
                SELECT body ->> '$.sha256', seq FROM record WHERE kind = 'content' AND \(RecordKind.rare) AND body <> ''
                """)
    }

    /// The files that a drill ran on, as the ledger holds them; nil when it does not hold them all. Their bytes have their hashes.
    public func files(of drill: FinishedDrill) throws(RecordsError) -> [LibraryFile]? {
        guard let files = drill.files else { return nil }
        var found: [LibraryFile] = []
        for file in files {
            guard let bytes = try content(file.sha256) else { return nil }
            found.append(LibraryFile(path: file.path, bytes: bytes))
        }
        return found
    }

    /// A file by the hash of its bytes; nil when it is not held.
    public func content(_ sha256: String) throws(RecordsError) -> [UInt8]? {
        try RecordsError.translating(path) {
            try database.read { db in
                let stored = try String.fetchOne(
                    db, sql: "SELECT body FROM record WHERE seq = (SELECT seq FROM content WHERE sha256 = ?)", arguments: [sha256])
                guard let stored, !stored.isEmpty else { return nil }
                let body = try CanonicalJSON(parsing: stored)
                var bytes: [UInt8]?
                if case .string(let text)? = body["text"] { bytes = Array(text.utf8) }
                if case .string(let text)? = body["base64"] { bytes = Data(base64Encoded: text).map(Array.init) }
                guard let bytes, ContentDigest.of(bytes) == sha256 else {
                    throw RecordsError.corrupt(path: path, detail: "the file \(sha256.prefix(12)) is not what its hash says")
                }
                return bytes
            }
        }
    }
}
