import GRDB

/// Settings of a connection. SQLite ignores what it cannot or will not set, so everything is read back.
enum Pragma {
    /// The value as text.
    static func read(_ name: String, in db: Database) throws -> String {
        try String.fetchOne(db, sql: "PRAGMA \(name)") ?? ""
    }

    /// Sets a value and refuses to go on when it did not take.
    static func set(_ name: String, to value: String, readBackAs expected: String? = nil, path: String, in db: Database) throws {
        try db.execute(sql: "PRAGMA \(name) = \(value)")
        try check(name, is: expected ?? value, path: path, in: db)
    }

    /// Refuses to go on when a value is not the expected one.
    static func check(_ name: String, is expected: String, path: String, in db: Database) throws {
        let found = try read(name, in: db)
        guard found == expected else { throw RecordsError.settingRefused(setting: name, found: found, path: path) }
    }

    /// Refuses to go on with an error of the caller's choice.
    static func check(_ name: String, is expected: String, orThrow error: RecordsError, in db: Database) throws {
        guard try read(name, in: db) == expected else { throw error }
    }
}
