import GRDB
import Synchronization

extension RecordStore {
    /// Something that a schema is made of.
    struct SchemaItem: Sendable, Hashable {
        var type: String
        var name: String
        /// As SQLite keeps it, without quotes and with single spaces: its versions spell renamed tables differently.
        var sql: String
    }

    /// What a ledger of a version looks like: made by the migrations themselves, in memory. Empty for versions that never were.
    static func blueprint(version: Int) throws -> [SchemaItem] {
        if let known = blueprints.withLock({ $0[version] }) { return known }
        guard let migration = migrator.migrations.first(where: { $0.hasPrefix("\(version) ") }) else { return [] }
        let queue = try DatabaseQueue()
        try migrator.migrate(queue, upTo: migration)
        let items = try queue.read(schemaItems)
        blueprints.withLock { $0[version] = items }
        return items
    }

    private static let blueprints = Mutex<[Int: [SchemaItem]]>([:])

    /// What the schema of a file is made of.
    @Sendable static func schemaItems(in db: Database) throws -> [SchemaItem] {
        let rows = try Row.fetchAll(db, sql: "SELECT type, name, ifnull(sql, '') FROM sqlite_master ORDER BY type, name")
        return try rows.map { row in
            let sql: String = try row.value(2)
            let words = sql.replacing("\"", with: "").split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r" }
            return try SchemaItem(type: row.value(0), name: row.value(1), sql: words.joined(separator: " "))
        }
    }

    /// What in a file is not as the migrations of its version make it. An owner's own tables, views and indices are no fault; a trigger is.
    static func verifySchema(in db: Database) throws -> [LedgerVerification.Problem] {
        let version = Int(try Pragma.read("user_version", in: db)) ?? 0
        let expected = try blueprint(version: version)
        guard !expected.isEmpty else { return [.schemaChanged(object: "user_version")] }
        let found = Dictionary(try schemaItems(in: db).map { ("\($0.type) \($0.name)", $0) }) { first, _ in first }
        var problems: [LedgerVerification.Problem] = []
        for item in expected {
            let same = found["\(item.type) \(item.name)"]
            if same == nil, guards.contains(item.name) {
                problems.append(.guardMissing(trigger: item.name))
            } else if same != item {
                problems.append(.schemaChanged(object: item.name))
            }
        }
        let names = Set(expected.map(\.name))
        problems += found.values.filter { $0.type == "trigger" && !names.contains($0.name) }.map(\.name).sorted()
            .map { .schemaChanged(object: $0) }
        let applied = try String.fetchAll(db, sql: "SELECT CAST(identifier AS TEXT) FROM grdb_migrations ORDER BY identifier")
        let known = migrator.migrations.prefix { Int($0.prefix { $0.isNumber }) ?? 0 <= version }
        if applied != known.sorted() { problems.append(.schemaChanged(object: "grdb_migrations")) }
        return problems
    }
}
