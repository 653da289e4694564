import GRDB

/// The records of roles, and the people who get them. What the table of people says of a role is a copy.
extension RecordStore {
    /// Who has which role.
    public func roleBook() throws(RecordsError) -> RoleBook {
        try RecordsError.translating(path) { try database.read(Self.roleBook) }
    }

    /// Adds people, all or none, each with a record of their role.
    ///
    /// - Returns: the ids that are taken; nothing was added when there are any.
    public func addPeople(_ people: [PersonRow], at: String, by authority: Authority, reason: String) throws(RecordsError)
        -> [String]
    {
        try RecordsError.translating(path) {
            try database.write { db in
                let book = try Self.roleBook(db)
                let taken = try people.map(\.id).filter { id in
                    guard !book.left.contains(id) else { return false }
                    // A drill that was filed has made a row of its own, with a name and nothing else.
                    let sql = """
                        SELECT 1 FROM person WHERE trainee_id = ? AND (role <> 'trainee' OR secret <> '' OR office <> ''
                          OR email <> '' OR login <> '')
                        """
                    return try Row.fetchOne(db, sql: sql, arguments: [id]) != nil
                }
                guard taken.isEmpty else { return taken }
                for person in people {
                    try db.execute(
                        sql: """
                            INSERT INTO person(trainee_id, name, office, email, login, role, hidden) VALUES (?, ?, ?, ?, ?, ?, ?)
                            ON CONFLICT(trainee_id) DO UPDATE SET name = excluded.name, office = excluded.office,
                              email = excluded.email, login = excluded.login, role = excluded.role, hidden = excluded.hidden
                            """,
                        arguments: [
                            person.id, person.name, person.office, person.email, person.login, person.role.rawValue,
                            person.isHidden,
                        ])
                }
                let bodies = people.map { Self.roleBody(.granted, $0.role, to: $0.id, by: authority, reason: reason) }
                _ = try Self.append(.role, at: at, bodies: bodies, in: db)
                return []
            }
        }
    }

    /// Makes the first administrator, who gives themselves the role; from then on roles hold. False when there is one already.
    ///
    /// - Parameter secret: what their passphrase is proved against.
    public func addFirstAdministrator(_ person: PersonRow, secret: String, at: String, reason: String) throws(RecordsError) -> Bool
    {
        try RecordsError.translating(path) {
            try database.write { db in
                guard try Self.roleBook(db).administrators == 0 else { return false }
                try db.execute(
                    sql: """
                        INSERT INTO person(trainee_id, name, office, email, login, role, secret)
                        VALUES (?, ?, ?, ?, ?, 'administrator', ?)
                        ON CONFLICT(trainee_id) DO UPDATE SET role = excluded.role, secret = excluded.secret,
                          name = iif(excluded.name = '', name, excluded.name), login = iif(excluded.login = '', login, excluded.login)
                        """,
                    arguments: [person.id, person.name, person.office, person.email, person.login, secret])
                let authority = Authority(id: person.id, role: .administrator)
                let body = Self.roleBody(.granted, .administrator, to: person.id, by: authority, reason: reason)
                _ = try Self.append(.role, at: at, bodies: [body], in: db)
                return true
            }
        }
    }

    /// Gives a person a role, or takes it away by giving the least.
    public func giveRole(_ role: Role, to id: String, at: String, by authority: Authority, reason: String) throws(RecordsError)
        -> RoleChange
    {
        try changeRole(.granted, role, of: id, at: at, by: authority, reason: reason) { db in
            try db.execute(sql: "UPDATE person SET role = ? WHERE trainee_id = ?", arguments: [role.rawValue, id])
        }
    }

    /// A person has left: no role, no passphrase, no account, not on the leaderboard. Their records stay as long as the site keeps them.
    public func leave(_ id: String, at: String, by authority: Authority, reason: String) throws(RecordsError) -> RoleChange {
        try changeRole(.left, .trainee, of: id, at: at, by: authority, reason: reason) { db in
            try db.execute(
                sql: "UPDATE person SET role = 'trainee', secret = '', login = '', hidden = 1 WHERE trainee_id = ?",
                arguments: [id])
        }
    }

    /// The index of the rare kinds is used because its own condition stands in the query.
    static func roleBook(_ db: Database) throws -> RoleBook {
        var book = RoleBook()
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT kind, body FROM record
                WHERE kind NOT IN ('entry', 'drill', 'assessment') AND kind IN ('role', 'erasure') ORDER BY seq
                """)
        while let row = try rows.next() {
            // A body that is no JSON any more says nothing; that it was changed is the chain's to tell.
            guard let body = try? CanonicalJSON(parsing: row.value("body")) else { continue }
            book.read(try row.value("kind"), body)
        }
        return book
    }

    private func changeRole(
        _ act: RoleAct, _ role: Role, of id: String, at: String, by authority: Authority, reason: String,
        _ change: (Database) throws -> Void
    ) throws(RecordsError) -> RoleChange {
        try RecordsError.translating(path) {
            try database.write { db in
                guard try Row.fetchOne(db, sql: "SELECT 1 FROM person WHERE trainee_id = ?", arguments: [id]) != nil else {
                    return .unknown
                }
                let book = try Self.roleBook(db)
                if book.role(of: id) == role, book.left.contains(id) == (act == .left) { return .unchanged }
                if book.role(of: id) == .administrator, role != .administrator, book.administrators == 1 {
                    return .lastAdministrator
                }
                try change(db)
                let body = Self.roleBody(act, role, to: id, by: authority, reason: reason)
                return .done(try Self.append(.role, at: at, bodies: [body], in: db))
            }
        }
    }

    /// The body of a record of a role.
    static func roleBody(_ act: RoleAct, _ role: Role, to id: String, by authority: Authority, reason: String)
        -> CanonicalJSON
    {
        body(
            by: authority, reason: reason,
            facts: ["person": .string(id), "granted": .string(role.rawValue), "act": .string(act.rawValue)])
    }
}
