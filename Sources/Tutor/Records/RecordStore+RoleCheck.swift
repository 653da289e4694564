import GRDB

/// The role that a person's row shows, held against the ledger, which alone gives roles.
extension RecordStore {
    /// People of whom the table says another role than the ledger gives, by id. What holds is the ledger's.
    public func rolesNotOnRecord() throws(RecordsError) -> [String] {
        try RecordsError.translating(path) { try database.read(Self.rolesNotOnRecord) }
    }

    static func rolesNotOnRecord(in db: Database) throws -> [String] {
        try wrongRoles(in: db).map(\.person)
    }

    /// Shows for everybody the role that the ledger gives.
    static func rebuildRoles(in db: Database) throws {
        for (person, role) in try wrongRoles(in: db) {
            try db.execute(sql: "UPDATE person SET role = ? WHERE trainee_id = ?", arguments: [role.rawValue, person])
        }
    }

    private static func wrongRoles(in db: Database) throws -> [(person: String, role: Role)] {
        let book = try roleBook(db)
        let rows = try Row.fetchAll(db, sql: "SELECT trainee_id, role FROM person ORDER BY trainee_id")
        return try rows.compactMap { row in
            let person: String = try row.value("trainee_id")
            let given = book.role(of: person)
            return try row.value("role") == given.rawValue ? nil : (person, given)
        }
    }
}
