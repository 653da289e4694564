import GRDB

/// The ledger: every drill that was finished, append-only and hash-chained, and the views that reports read.
///
/// Calls are synchronous and may come from any thread; each waits its turn. One file serves any number of tutors. A call
/// that throws has changed nothing.
public final class RecordStore: Sendable {
    /// Where the file lies; `:memory:` for one that is not kept.
    public let path: String
    let database: LedgerFile

    /// `FDL1`: tells the file apart from other databases.
    static let applicationID = 0x4644_4C31
    static let memoryPath = ":memory:"

    /// How a ledger is opened.
    public enum Access: Sendable, Hashable {
        /// Made or brought up to date when needed.
        case readWrite
        /// Nothing is written, as for an auditor's copy: the file must be there and up to date.
        case readOnly
        /// Nothing is written, and every form that was ever released is taken: for checking and copying only.
        case inspection
    }

    /// Opens the ledger in a file, which is made when it is not there.
    ///
    /// - Parameter patience: seconds to wait for another program's turn, before ``RecordsError/locked(path:)``.
    public init(path: String, access: Access = .readWrite, patience: Double = 30) throws(RecordsError) {
        self.path = path
        database = try RecordsError.translating(path) {
            if path != Self.memoryPath, DurableFile.size(path) == nil {
                guard access == .readWrite else { throw RecordsError.missingFile(path: path) }
                // Made by us, because SQLite would let everybody read it.
                do {
                    try DurableFile.create(path)
                } catch RecordsError.alreadyExists {
                    // Another tutor was quicker.
                }
            }
            let database = try LedgerFile(
                path: path, configuration: Self.configuration(path: path, access: access), patience: patience)
            try Self.claim(database, path: path, access: access)
            if access == .readWrite { try Self.migrate(database) }
            return database
        }
    }

    /// A ledger that vanishes with the value.
    public static func inMemory() throws(RecordsError) -> RecordStore { try RecordStore(path: memoryPath) }

    /// Finds out before a drill, not after it, that its result could not be filed: a sealed disk can still be read.
    public func checkWritable() throws(RecordsError) {
        guard path != Self.memoryPath else { return }
        for place in [path, DurableFile.folder(of: path)] { try DurableFile.checkWritable(place) }
    }

    /// Lets go of the file; the value is of no use afterwards.
    public func close() throws(RecordsError) {
        try RecordsError.translating(path) { try database.close() }
    }

    private static func configuration(path: String, access: Access) -> Configuration {
        var configuration = Configuration()
        configuration.readonly = access != .readWrite
        configuration.prepareDatabase { db in
            if access == .readWrite {
                // A rollback journal: several tutors write here, and write-ahead logging with several connections can
                // corrupt the file in SQLite before 3.51.3.
                let mode = path == memoryPath ? "memory" : "delete"
                try Pragma.set("journal_mode", to: mode, path: path, in: db)
                try Pragma.set("synchronous", to: "extra", readBackAs: "3", path: path, in: db)
                // Else a name that was erased would stay readable in the free pages of the file.
                try Pragma.set("secure_delete", to: "on", readBackAs: "1", path: path, in: db)
            }
            try Pragma.set("foreign_keys", to: "on", readBackAs: "1", path: path, in: db)
            // Else INSERT OR REPLACE would walk past the triggers that forbid deletion.
            try Pragma.set("recursive_triggers", to: "on", readBackAs: "1", path: path, in: db)
            try Pragma.set("trusted_schema", to: "off", readBackAs: "0", path: path, in: db)
            // Else a page whose cells lie across one another is found later than it could be, or not at all.
            try Pragma.set("cell_size_check", to: "on", readBackAs: "1", path: path, in: db)
        }
        return configuration
    }

    /// Refuses a file of another program and one of a newer version, before anything is written to it; marks a new one ours.
    private static func claim(_ database: LedgerFile, path: String, access: Access) throws {
        guard try database.read({ try isNew($0, path: path, access: access) }) else { return }
        // Before the migrator makes its own table, in which a tutor that starts now could not see whose file this is.
        try database.mark { db in
            if try isNew(db, path: path, access: access) { try db.execute(sql: "PRAGMA application_id = \(applicationID)") }
        }
    }

    private static func isNew(_ db: Database, path: String, access: Access) throws -> Bool {
        let found = Int(try Pragma.read("application_id", in: db)) ?? 0
        let isEmpty = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") == 0
        // SQLite also takes a file cut down to a few bytes for an empty database. That is somebody's lost ledger.
        let isNew = found == 0 && isEmpty && (path == memoryPath || DurableFile.size(path) == 0)
        guard found == applicationID || (isNew && access == .readWrite) else {
            throw RecordsError.notADatabase(path: path)
        }
        let version = Int(try Pragma.read("user_version", in: db)) ?? 0
        // A check says itself what is wrong with the list of migrations.
        guard try version <= schemaVersion && (access == .inspection || !migrator.hasBeenSuperseded(db)) else {
            throw RecordsError.tooNew(found: version, supported: schemaVersion, path: path)
        }
        guard access != .readOnly || version == schemaVersion else {
            throw RecordsError.tooOld(found: version, supported: schemaVersion, path: path)
        }
        return isNew
    }

    private static func migrate(_ database: LedgerFile) throws {
        if try database.read({ try migrator.hasCompletedMigrations($0) }) { return }
        do {
            try database.migrate(migrator)
        } catch let error as DatabaseError where error.resultCode == .SQLITE_ERROR {
            // A program without the line was quicker: now it is up to date.
            try database.migrate(migrator)
        }
    }
}
