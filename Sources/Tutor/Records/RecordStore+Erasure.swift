import GRDB

extension RecordStore {
    /// Forgets a trainee's name. Results stay under the opaque id, the chain stays whole, and the request is on record.
    ///
    /// - Parameters:
    ///   - at: when, RFC 3339 UTC.
    ///   - authority: opaque id of who did it.
    @discardableResult
    public func erase(trainee: String, at: String, by authority: String) throws(RecordsError) -> RecordReceipt {
        try RecordsError.translating(path) {
            try database.write { db in
                try db.execute(sql: "DELETE FROM person WHERE trainee_id = ?", arguments: [trainee])
                let body = CanonicalJSON.object(["traineeID": .string(trainee), "by": .string(authority)])
                return try Self.append(.erasure, at: at, bodies: [body], in: db)
            }
        }
    }
}
