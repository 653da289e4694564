import GRDB

/// What passphrases are proved against: beside the chain, because it must be possible to forget it.
extension RecordStore {
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

    private static func setSecret(_ secret: String, of id: String, in db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO person(trainee_id, name, secret) VALUES (?, '', ?)
                ON CONFLICT(trainee_id) DO UPDATE SET secret = excluded.secret
                """, arguments: [id, secret])
    }
}
