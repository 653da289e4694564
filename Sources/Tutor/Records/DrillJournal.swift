import GRDB
import Scenarios

/// The journal of a running drill: a small SQLite file that exactly one process holds.
///
/// ``append(_:)`` returns when the entry is on the disk, so that what is shown afterwards survives anything. Synchronous
/// and not `Sendable`: one thread owns it. `docs/records.md` has the measured cost and the reasons for its settings.
public final class DrillJournal {
    /// Where the file lies.
    public let path: String
    public let header: DrillHeader
    /// How many entries are safe.
    public private(set) var count: Int
    /// Why the drill ended; nil while it runs.
    public private(set) var end: JournalEntry.EndReason?
    private let database: DatabaseQueue

    /// The format of the file, kept as its `user_version`.
    static let version = 1
    /// `TTJ1`: tells the file apart from other databases.
    static let applicationID = 0x5454_4A31
    static let suffix = ".journal"
    /// Ends the name of a journal that is still being made.
    static let draftSuffix = ".new"

    private init(path: String, header: DrillHeader, entries: [JournalEntry], database: DatabaseQueue) {
        self.path = path
        self.header = header
        count = entries.count
        end = entries.last?.end
        self.database = database
    }

    /// Starts the journal of a new drill in a folder, which is made when it is not there.
    public static func create(header: DrillHeader, in folder: String) throws(RecordsError) -> DrillJournal {
        try open(try begin(header, in: folder))
    }

    /// Makes the file of a new drill and gives its path.
    private static func begin(_ header: DrillHeader, in folder: String) throws(RecordsError) -> String {
        let path = try self.path(of: header.drillID, in: folder)
        try DurableFile.createFolder(folder)
        // Under another name until it is whole: nobody ever sees a journal without a header.
        let temporary = path + draftSuffix
        for leftover in ["", "-journal"] { DurableFile.delete(temporary + leftover) }
        let mark = try DurableFile.createMarked(temporary)
        // The mark goes before the journal itself is opened: closing it then would drop SQLite's locks.
        defer { DurableFile.unmark(mark) }
        try RecordsError.translating(path) {
            let body = try CanonicalJSON(encoding: header).text
            let database = try DatabaseQueue(path: temporary, configuration: draftConfiguration)
            try database.write { db in
                try db.execute(sql: schema)
                try db.execute(sql: "INSERT INTO header(id, json) VALUES (1, ?)", arguments: [body])
            }
            try database.close()
            try DurableFile.publish(temporary, as: path)
        }
        return path
    }

    /// Opens the journal of a drill that has been started, and holds it.
    ///
    /// - Parameter patience: seconds to wait for another process that holds it, before ``RecordsError/locked(path:)``.
    public static func open(_ path: String, patience: Double = 1) throws(RecordsError) -> DrillJournal {
        try settingAside(path) { try load(path, patience: patience) }
    }

    /// Reads a journal; one that cannot be read is moved out of the way.
    private static func settingAside<Value>(_ path: String, _ read: () throws -> Value) throws(RecordsError) -> Value {
        do {
            return try RecordsError.translating(path, read)
        } catch .corrupt(let path, let detail, _) {
            throw .corrupt(path: path, detail: detail, setAside: setAside(path))
        } catch .notADatabase(let path) {
            throw .corrupt(path: path, detail: "it is no journal", setAside: setAside(path))
        }
    }

    /// The file of a drill's journal.
    public static func path(of drillID: String, in folder: String) throws(RecordsError) -> String {
        let allowed = drillID.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
                true
            default: false
            }
        }
        guard allowed, (1...128).contains(drillID.utf8.count), !drillID.hasPrefix(".") else { throw .badIdentifier(drillID) }
        return folder + "/" + drillID + suffix
    }

    /// Makes an entry durable. When this returns, no crash takes it back; when it throws, the entry is not in the journal.
    public func append(_ entry: JournalEntry) throws(RecordsError) {
        guard end == nil else { throw .journalEnded(path: path) }
        guard entry.number == count + 1 else { throw .entryOutOfOrder(expected: count + 1, found: entry.number, path: path) }
        try RecordsError.translating(path) {
            let body = try CanonicalJSON(encoding: entry.kind).text
            try database.write { db in
                try db.cachedStatement(sql: "INSERT INTO entry(number, tick, body) VALUES (?, ?, ?)")
                    .execute(arguments: [entry.number, entry.tick, body])
            }
        }
        count += 1
        end = entry.end
    }

    /// All entries, in order.
    public func entries() throws(RecordsError) -> [JournalEntry] {
        try RecordsError.translating(path) { try database.read(Self.readEntries) }
    }

    /// Lets go of the file.
    public func close() throws(RecordsError) {
        try RecordsError.translating(path) { try database.close() }
    }

    /// Deletes the journal of a drill that ended, once the ledger has it.
    public func remove() throws(RecordsError) {
        guard end != nil else { throw .incompleteDrill(drillID: header.drillID) }
        // Closed first: closing folds the write-ahead log back and deletes it. Should the process die between the two, the
        // journal is filed once more, to no effect, and then removed.
        try close()
        for leftover in ["", "-wal", "-shm"] { DurableFile.delete(path + leftover) }
    }
}

extension DrillJournal {
    // No JSON functions: SQLite 3.40 takes them for unsafe in a schema that is not trusted. One spelling, one beginning.
    private static let schema = """
        PRAGMA application_id = \(applicationID);
        PRAGMA user_version = \(version);
        CREATE TABLE header(id INTEGER PRIMARY KEY CHECK(id = 1), json TEXT NOT NULL) STRICT;
        CREATE TABLE entry(number INTEGER PRIMARY KEY, tick INTEGER NOT NULL, body TEXT NOT NULL) STRICT;
        CREATE TRIGGER header_once BEFORE INSERT ON header WHEN EXISTS(SELECT 1 FROM header)
          BEGIN SELECT RAISE(ABORT, 'a journal has one header'); END;
        CREATE TRIGGER header_no_update BEFORE UPDATE ON header BEGIN SELECT RAISE(ABORT, 'a journal is append-only'); END;
        CREATE TRIGGER header_no_delete BEFORE DELETE ON header BEGIN SELECT RAISE(ABORT, 'a journal is append-only'); END;
        CREATE TRIGGER entry_no_update BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'a journal is append-only'); END;
        CREATE TRIGGER entry_no_delete BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'a journal is append-only'); END;
        CREATE TRIGGER entry_in_order BEFORE INSERT ON entry BEGIN
          SELECT RAISE(ABORT, 'journal entries count without gaps')
            WHERE NEW.number IS NOT (SELECT ifnull(max(number), 0) + 1 FROM entry);
          SELECT RAISE(ABORT, 'time runs forward') WHERE NEW.tick < (SELECT ifnull(max(tick), 0) FROM entry
            WHERE number = NEW.number - 1);
          SELECT RAISE(ABORT, 'the drill has ended')
            WHERE (SELECT substr(body, 1, 9) FROM entry WHERE number = NEW.number - 1) = '{"ended":';
        END;
        """

    /// For a file nobody sees yet: no safety, since ``DurableFile/publish(_:as:)`` waits for the disk once, at the end.
    private static var draftConfiguration: Configuration {
        var configuration = Configuration()
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF")
        }
        return configuration
    }

    /// What a list says of a journal that nobody holds: found without reading every entry, of which a long talk has ten thousand.
    static func item(_ path: String) throws(RecordsError) -> JournalListing.Item {
        try settingAside(path) {
            let database = try connect(path, patience: 0)
            let item = try database.write { db in
                let header = try checkedHeader(db, path: path)
                let last = try readEntries(db, suffix: "ORDER BY number DESC LIMIT 1").last
                let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM entry") ?? 0
                let isWhole = try Int.fetchOne(db, sql: "SELECT count(*) FROM entry WHERE NOT json_valid(body)") == 0
                guard isWhole, count == last?.number ?? 0 else {
                    throw RecordsError.corrupt(path: path, detail: isWhole ? "an entry is missing" : "an entry cannot be read")
                }
                return JournalListing.Item(path: path, header: header, entries: count, lastTick: last?.tick ?? 0, end: last?.end)
            }
            try database.close()
            return item
        }
    }

    private static func load(_ path: String, patience: Double) throws -> DrillJournal {
        let database = try connect(path, patience: patience)
        return try database.write { db in
            let header = try checkedHeader(db, path: path)
            let entries = try readEntries(db)
            guard zip(entries, 1...).allSatisfy({ $0.number == $1 }) else {
                throw RecordsError.corrupt(path: path, detail: "an entry is missing")
            }
            return DrillJournal(path: path, header: header, entries: entries, database: database)
        }
    }

    private static func checkedHeader(_ db: Database, path: String) throws -> DrillHeader {
        guard try String.fetchOne(db, sql: "PRAGMA integrity_check(1)") == "ok" else {
            throw RecordsError.corrupt(path: path, detail: "the database structure is broken")
        }
        guard let json = try String.fetchOne(db, sql: "SELECT json FROM header") else {
            throw RecordsError.corrupt(path: path, detail: "its header is missing")
        }
        return try CanonicalJSON(parsing: json).decode()
    }

    /// Opens the file and holds it.
    private static func connect(_ path: String, patience: Double) throws -> DatabaseQueue {
        guard let size = DurableFile.size(path) else { throw RecordsError.missingFile(path: path) }
        // SQLite takes an empty file for a new database; here it can only be a journal that lost everything.
        guard size > 0 else { throw RecordsError.corrupt(path: path, detail: "it is empty") }
        var configuration = Configuration()
        configuration.busyMode = .timeout(patience)
        configuration.prepareDatabase { db in
            // The lock comes first and stays until the file is closed or the process dies. With it, write-ahead logging
            // needs no shared memory, and its known corruption in SQLite before 3.51.3, which takes two connections,
            // cannot happen. It is SQLite's own lock rather than a flock of ours: closing a second descriptor of the
            // file would drop the locks that SQLite holds in this process.
            try Pragma.set("locking_mode", to: "exclusive", path: path, in: db)
            try Pragma.check("application_id", is: "\(applicationID)", orThrow: .notADatabase(path: path), in: db)
            let found = Int(try Pragma.read("user_version", in: db)) ?? 0
            guard found <= version else { throw RecordsError.tooNew(found: found, supported: version, path: path) }
            try Pragma.set("journal_mode", to: "wal", path: path, in: db)
            try Pragma.set("synchronous", to: "full", readBackAs: "2", path: path, in: db)
            try Pragma.set("recursive_triggers", to: "on", readBackAs: "1", path: path, in: db)
            try Pragma.set("trusted_schema", to: "off", readBackAs: "0", path: path, in: db)
        }
        return try DatabaseQueue(path: path, configuration: configuration)
    }

    @Sendable private static func readEntries(_ db: Database) throws -> [JournalEntry] {
        try readEntries(db, suffix: "ORDER BY number")
    }

    private static func readEntries(_ db: Database, suffix: String) throws -> [JournalEntry] {
        try Row.fetchAll(db, sql: "SELECT number, tick, body FROM entry \(suffix)").map { row in
            try JournalEntry(number: row.value(0), tick: row.value(1), kind: CanonicalJSON(parsing: row.value(2)).decode())
        }
    }

    /// Moves a file that cannot be read out of the way, with its write-ahead log, and returns the new name.
    ///
    /// Never deleted: somebody with more patience may still get entries out of it.
    static func setAside(_ path: String, as what: String = "corrupt") -> String? {
        for number in 1...9999 {
            let name = "\(path).\(what)-\(number)"
            guard DurableFile.size(name) == nil else { continue }
            guard DurableFile.move(path, to: name) else { return nil }
            _ = DurableFile.move(path + "-wal", to: name + "-wal")
            return name
        }
        return nil
    }
}
