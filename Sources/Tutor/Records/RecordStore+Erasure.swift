import Foundation
import GRDB

/// Forgetting a person: their row and the bodies of their records go, the chain stays whole, and the request is on record.
extension RecordStore {
    /// What would go and what would stay, without doing it.
    public func erasure(of trainee: String, withCertificates: Bool = false, at: String) throws(RecordsError) -> Erasure {
        try RecordsError.translating(path) {
            try database.read { try Self.plan(trainee, withCertificates: withCertificates, at: at, in: $0).erasure }
        }
    }

    /// Forgets a person; whoever is forgotten already gets the same receipt again. Afterwards neither their id nor their name nor anything they said is in the file, but for what stays.
    ///
    /// - Parameters:
    ///   - at: when, RFC 3339 UTC.
    ///   - withCertificates: also certificates in force and what they rest on.
    ///   - signer: signs the tombstone.
    @discardableResult
    public func erase(
        trainee: String, withCertificates: Bool = false, at: String, by authority: Authority, reason: String,
        signer: RecordSigner? = nil
    ) throws(RecordsError) -> Erasure {
        let result = try RecordsError.translating(path) {
            let reason = try Self.reason(reason)
            return try database.write { db in
                let plan = try Self.plan(trainee, withCertificates: withCertificates, at: at, in: db)
                var erasure = plan.erasure
                guard !erasure.isHeld, erasure.receipt == nil else { return erasure }
                let names = try String.fetchAll(db, sql: "SELECT name FROM person WHERE trainee_id = ?", arguments: [trainee])
                let said = reason.lowercased()
                guard ![trainee, erasure.person].contains(where: { said.contains($0.lowercased()) }),
                    !names.contains(where: { !$0.isEmpty && said.contains($0.lowercased()) })
                else { throw RecordsError.ruling(.namesThePerson) }
                // Where people erase themselves, their id is not what the ledger remembers them by.
                let author = Authority(
                    id: authority.id == trainee ? "sha256:" + erasure.person : authority.id, role: authority.role)
                let purged = try Self.purge(
                    plan.ranges, why: .erasure, by: author, reason: reason, at: at, signer: signer, in: db)
                try Self.forget(trainee, names: names, in: db)
                erasure.bodies = purged?.bodies ?? 0
                var facts: [String: CanonicalJSON] = [
                    "person": .string(erasure.person), "drills": .integer("\(erasure.drills)"),
                    "bodies": .integer("\(erasure.bodies)"), "withCertificates": .bool(withCertificates),
                ]
                facts["tombstone"] = purged.map { .integer("\($0.receipt.sequence)") }
                erasure.receipt = try Self.append(
                    .erasure, at: at, bodies: [Self.body(by: author, reason: reason, facts: facts)], in: db)
                return erasure
            }
        }
        // Pages that were moved about may hold old bytes where nothing lies any more.
        if result.receipt != nil {
            try RecordsError.translating(path) { try database.mark { try $0.execute(sql: "VACUUM") } }
        }
        return result
    }

    /// By which the ledger remembers that somebody was erased: SHA-256 of the id, hexadecimal.
    public static func erasedName(of trainee: String) -> String { ContentDigest.of(Array(trainee.utf8)) }

    private struct ErasurePlan {
        var erasure: Erasure
        var ranges: [ClosedRange<Int>] = []
    }

    /// One row that speaks of the person.
    private struct Mention {
        var sequence: Int
        var kind: RecordKind
        var body: CanonicalJSON
    }

    private static func plan(_ trainee: String, withCertificates: Bool, at: String, in db: Database) throws -> ErasurePlan {
        var plan = ErasurePlan(erasure: Erasure(drills: 0, bodies: 0, stays: [], person: erasedName(of: trainee)))
        if let hold = try holds(in: db)[trainee] {
            plan.erasure.stays = [.held(by: hold)]
            return plan
        }
        let mentions = try mentions(of: trainee, in: db)
        let isKnown = try Bool.fetchOne(
            db, sql: "SELECT EXISTS(SELECT 1 FROM person WHERE trainee_id = ?)", arguments: [trainee])
        guard !mentions.isEmpty || isKnown == true else {
            // Whoever was forgotten already has their receipt; only the file is written anew, if that failed then.
            let rows = try Row.fetchAll(
                db, sql: "SELECT seq, hash, body ->> '$.person' AS person FROM record WHERE kind = 'erasure' AND \(RecordKind.rare)"
            )
            guard let earlier = try rows.last(where: { try $0.value("person") as String? == plan.erasure.person }) else {
                throw RecordsError.ruling(.nobody(id: trainee))
            }
            plan.erasure.receipt = try receipt(earlier)
            return plan
        }
        let kept =
            withCertificates
            ? [] : try CertificateOnRecord.all(in: db).filter { $0.trainee == trainee && $0.isInForce(at: at) }
        // What a certificate in force rests on, by number and by id.
        var keptTexts: Set<String> = Set(kept.map(\.id))
        var restingOn: [Int: Int] = [:]
        for mention in mentions where mention.kind == .drill {
            guard let drill = try FiledDrill(mention.sequence, mention.body, in: db) else { continue }
            let holders = kept.indices.filter { kept[$0].restsOn(drill: drill.id, recordHash: drill.recordHash) }
            if holders.isEmpty {
                plan.ranges.append(drill.rows)
                plan.erasure.drills += 1
            } else {
                keptTexts.insert(drill.id)
                for holder in holders { restingOn[holder, default: 0] += 1 }
            }
        }
        var acts = 0
        for mention in mentions where mention.kind != .drill {
            if mention.body.texts.contains(where: keptTexts.contains) { continue }
            if isActOverOthers(mention, by: trainee) {
                acts += 1
            } else {
                plan.ranges.append(mention.sequence...mention.sequence)
            }
        }
        plan.erasure.stays = kept.indices.map {
            .certificate(id: kept[$0].id, validUntil: kept[$0].validUntil, drills: restingOn[$0] ?? 0)
        }
        if acts > 0 { plan.erasure.stays.append(.actsOverOthers(records: acts)) }
        let going = Set(plan.ranges.filter { $0.count == 1 }.map(\.lowerBound))
        let givings = try bodies(of: .role, in: db).filter { $0.body.text(at: "granted") == Role.administrator.rawValue }
        // Roles hold because the ledger says that somebody was given this one: were it gone, every door would stand open.
        guard givings.isEmpty || givings.contains(where: { !going.contains($0.sequence) }) else {
            throw RecordsError.ruling(.lastAdministrator)
        }
        plan.erasure.bodies = plan.ranges.reduce(0) { $0 + $1.count }
        return plan
    }

    // Their values are words of the program's own, which an id may happen to be.
    private static let wordsOfOurs: Set<String> = [
        "role", "approvedRole", "kind", "mode", "why", "was", "from", "to", "status", "reasonCode", "permission", "verdict",
        "granted", "act", "command", "decision", "track",
    ]

    /// Rows in which the person's id is a value of its own; one pass over all bodies.
    private static func mentions(of trainee: String, in db: Database) throws -> [Mention] {
        var mentions: [Mention] = []
        let rows = try Row.fetchCursor(
            db,
            sql: "SELECT seq, kind, body FROM record WHERE kind NOT IN ('entry', 'assessment') AND instr(body, ?) > 0 ORDER BY seq",
            arguments: [CanonicalJSON.string(trainee).text])
        while let row = try rows.next() {
            guard let kind = RecordKind(rawValue: try row.value(1)), kind != .content else { continue }
            let body = try CanonicalJSON(parsing: row.value(2))
            if kind == .drill {
                guard body["header"]?.text(at: "traineeID") == trainee else { continue }
            } else {
                var isNamed = false
                body.eachText { key, text in isNamed = isNamed || text == trainee && !wordsOfOurs.contains(key) }
                guard isNamed else { continue }
            }
            mentions.append(Mention(sequence: try row.value(0), kind: kind, body: body))
        }
        return mentions
    }

    /// Whether the person only did this, and it is about somebody or something else: who ruled on others stays accountable.
    private static func isActOverOthers(_ mention: Mention, by person: String) -> Bool {
        if [.appeal, .refusal].contains(mention.kind) { return false }
        var isSubject = false
        mention.body.eachText { key, text in
            isSubject = isSubject || text == person && !["by", "approvedBy"].contains(key) && !wordsOfOurs.contains(key)
        }
        return !isSubject
    }

    /// Removes the person from everything beside the chain.
    private static func forget(_ trainee: String, names: [String], in db: Database) throws {
        let tables = try Row.fetchAll(
            db,
            sql: """
                SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c
                WHERE m.type = 'table' AND c.name IN ('trainee_id', 'person_id')
                """)
        // Attempts and totals are what the rows that stay come to.
        for table in tables {
            let name: String = try table.value(0)
            guard !["attempt", "trainee_scenario", "trainee_total"].contains(name) else { continue }
            let column: String = try table.value(1)
            try db.execute(sql: "DELETE FROM \(name.quotedDatabaseIdentifier) WHERE \(column) = ?", arguments: [trainee])
        }
        for text in [trainee] + names where !text.isEmpty {
            try db.execute(
                sql: "DELETE FROM outbox WHERE instr(payload, ?) > 0", arguments: [CanonicalJSON.string(text).text])
        }
    }
}
