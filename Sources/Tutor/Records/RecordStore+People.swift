import GRDB

/// The table of people, the records of roles, and refusals.
extension RecordStore {
    /// Refusals of one person that are put on record in an hour; more are counted.
    public static let refusalsAnHour = 20

    /// Beside the chain, because counting must not grow it.
    static let refusalCounts = """
        CREATE TABLE refusal_count(person_id TEXT PRIMARY KEY, hour TEXT NOT NULL, count INTEGER NOT NULL) STRICT, WITHOUT ROWID;
        """

    // MARK: Reading

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

    /// Who has which role.
    public func roleBook() throws(RecordsError) -> RoleBook {
        try RecordsError.translating(path) { try database.read(Self.roleBook) }
    }

    // MARK: Changing

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

    /// Puts somebody on the leaderboard or takes them off it. False when nobody has this id.
    public func hide(_ id: String, _ isHidden: Bool) throws(RecordsError) -> Bool {
        try RecordsError.translating(path) {
            try database.write { db in
                try db.execute(sql: "UPDATE person SET hidden = ? WHERE trainee_id = ?", arguments: [isHidden, id])
                return db.changesCount == 1
            }
        }
    }

    // MARK: Passphrases

    /// Reads and writes what a passphrase is proved against, as one step, so that two who guess at once are counted twice.
    ///
    /// - Parameter body: gets the text as it is, empty for none, and gives the text as it shall be, nil to leave it.
    func changeSecret<Value>(of id: String, _ body: (String) throws -> (secret: String?, Value)) throws(RecordsError) -> Value {
        try RecordsError.translating(path) {
            try database.write { db in
                let old = try String.fetchOne(db, sql: "SELECT secret FROM person WHERE trainee_id = ?", arguments: [id])
                let (new, value) = try body(old ?? "")
                if let new { try Self.setSecret(new, of: id, in: db) }
                return value
            }
        }
    }

    /// Sets what a passphrase is proved against. That somebody else did so is put on record: they could pass for the person now.
    func setSecret(_ secret: String, of id: String, at: String, by authority: Authority, reason: String) throws(RecordsError) {
        try RecordsError.translating(path) {
            try database.write { db in
                try Self.setSecret(secret, of: id, in: db)
                guard authority.id != id else { return }
                let body = Self.roleBody(
                    .passphrase, try Self.roleBook(db).role(of: id), to: id, by: authority, reason: reason)
                _ = try Self.append(.role, at: at, bodies: [body], in: db)
            }
        }
    }

    // MARK: Refusals

    /// Puts on record that somebody was refused, without a word of what was typed. A flood is counted and not recorded: the first
    /// record of the next hour says how many there were (`uncounted`).
    ///
    /// - Parameters:
    ///   - at: when, RFC 3339 UTC.
    ///   - permission: what was asked for.
    ///   - command: the subcommand, such as `drill show`.
    /// - Returns: where it stands; nil when it was only counted.
    @discardableResult
    public func refuse(_ authority: Authority, permission: String, command: String, at: String) throws(RecordsError)
        -> RecordReceipt?
    {
        try RecordsError.translating(path) {
            try database.write { db in
                let hour = String(at.prefix(13))
                let old = try Row.fetchOne(
                    db, sql: "SELECT hour, count FROM refusal_count WHERE person_id = ?", arguments: [authority.id])
                let isSameHour = try old.map { try $0.value("hour") == hour } ?? false
                let before: Int = try old?.value("count") ?? 0
                let count = isSameHour ? before &+ 1 : 1
                try db.execute(
                    sql: """
                        INSERT INTO refusal_count VALUES (?, ?, ?)
                        ON CONFLICT(person_id) DO UPDATE SET hour = excluded.hour, count = excluded.count
                        """, arguments: [authority.id, hour, count])
                guard count <= Self.refusalsAnHour else { return nil }
                var facts: [String: CanonicalJSON] = ["permission": .string(permission), "command": .string(command)]
                if !isSameHour, before > Self.refusalsAnHour { facts["uncounted"] = .integer("\(before - Self.refusalsAnHour)") }
                return try Self.append(.refusal, at: at, bodies: [Self.body(by: authority, reason: "", facts: facts)], in: db)
            }
        }
    }

    /// How often somebody was refused in the last hour in which they were; nil when they never were.
    public func refusals(of id: String) throws(RecordsError) -> RefusalCount? {
        try RecordsError.translating(path) {
            try database.read { db in
                let row = try Row.fetchOne(db, sql: "SELECT hour, count FROM refusal_count WHERE person_id = ?", arguments: [id])
                return try row.map { try RefusalCount(hour: $0.value("hour"), count: $0.value("count")) }
            }
        }
    }

    // MARK: In a transaction

    private static func person(_ condition: String) -> String {
        """
        SELECT trainee_id, name, office, email, login, role, hidden, secret <> '' AS proves FROM person WHERE \(condition)
        """
    }

    private static func person(_ row: Row) throws -> PersonRow {
        let role: String = try row.value("role")
        return try PersonRow(
            id: row.value("trainee_id"), name: row.value("name"), office: row.value("office"), email: row.value("email"),
            login: row.value("login"), role: Role(rawValue: role) ?? .trainee, isHidden: row.value("hidden"),
            hasPassphrase: row.value("proves"))
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

    private static func roleBody(_ act: RoleAct, _ role: Role, to id: String, by authority: Authority, reason: String)
        -> CanonicalJSON
    {
        body(
            by: authority, reason: reason,
            facts: ["person": .string(id), "granted": .string(role.rawValue), "act": .string(act.rawValue)])
    }

    private static func setSecret(_ secret: String, of id: String, in db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO person(trainee_id, name, secret) VALUES (?, '', ?)
                ON CONFLICT(trainee_id) DO UPDATE SET secret = excluded.secret
                """, arguments: [id, secret])
    }
}
