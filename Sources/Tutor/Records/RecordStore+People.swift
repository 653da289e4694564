import GRDB

/// The table of people: who is known, and as what.
extension RecordStore {
    /// Everybody who is known, by id.
    public func people() throws(RecordsError) -> [PersonRow] {
        try RecordsError.translating(path) {
            try database.read { db in try Row.fetchAll(db, sql: Self.person("1 ORDER BY trainee_id")).map(Self.person) }
        }
    }

    /// The person with an id.
    public func person(_ id: String) throws(RecordsError) -> PersonRow? {
        try RecordsError.translating(path) {
            try database.read { db in
                try Row.fetchOne(db, sql: Self.person("trainee_id = ?"), arguments: [id]).map(Self.person)
            }
        }
    }

    /// The person whose account on this machine has a name; nil when none has, or more than one.
    public func person(login: String) throws(RecordsError) -> PersonRow? {
        guard !login.isEmpty else { return nil }
        return try RecordsError.translating(path) {
            try database.read { db in
                let rows = try Row.fetchAll(db, sql: Self.person("login = ? LIMIT 2"), arguments: [login])
                return rows.count == 1 ? try Self.person(rows[0]) : nil
            }
        }
    }

    /// Who ran a drill that is on record; nil when none has this id.
    public func trainee(ofDrill id: String) throws(RecordsError) -> String? {
        try RecordsError.translating(path) {
            try database.read { db in
                try String.fetchOne(
                    db, sql: "SELECT body ->> '$.header.traineeID' FROM record WHERE drill_id = ? AND body <> ''",
                    arguments: [id])
            }
        }
    }

    /// Puts somebody on the leaderboard or takes them off it. False when nobody has this id.
    public func hide(_ id: String, _ isHidden: Bool) throws(RecordsError) -> Bool {
        try RecordsError.translating(path) {
            try database.write { db in
                try db.execute(sql: "UPDATE person SET hidden = ? WHERE trainee_id = ?", arguments: [isHidden, id])
                return db.changesCount == 1
            }
        }
    }

    /// The query for people of whom a condition holds.
    static func person(_ condition: String) -> String {
        """
        SELECT trainee_id, name, office, email, login, role, hidden, secret <> '' AS proves FROM person WHERE \(condition)
        """
    }

    /// A row of that query.
    static func person(_ row: Row) throws -> PersonRow {
        let role: String = try row.value("role")
        return try PersonRow(
            id: row.value("trainee_id"), name: row.value("name"), office: row.value("office"), email: row.value("email"),
            login: row.value("login"), role: Role(rawValue: role) ?? .trainee, isHidden: row.value("hidden"),
            hasPassphrase: row.value("proves"))
    }
}
