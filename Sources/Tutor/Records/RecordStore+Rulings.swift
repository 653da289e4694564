import Foundation
import GRDB

/// Overrides, appeals and decisions. What the grader said stays where it is: these are records of their own.
extension RecordStore {
    /// Sets something else in the place of what the grader said, on the word of two people.
    ///
    /// - Parameters:
    ///   - approver: the second person, who has proved to be there.
    ///   - at: when, RFC 3339 UTC.
    @discardableResult
    public func overrule(
        drill id: String, with change: GradeOverride, by author: Authority, approvedBy approver: Authority, at: String
    ) throws(RecordsError) -> RecordReceipt {
        try RecordsError.translating(path) {
            let reason = try Self.reason(change.reason)
            for person in [author, approver] where person.role < .instructor {
                throw RecordsError.ruling(.notAnInstructor(id: person.id))
            }
            guard author.id != approver.id else { throw RecordsError.ruling(.approvesOneself) }
            return try database.write { db in
                let now = try Self.standing(of: id, in: db)
                guard ![author.id, approver.id].contains(now.trainee) else { throw RecordsError.ruling(.ownDrill) }
                let score = change.assessment?.scoreBP ?? change.scoreBP ?? now.scoreBP
                let passed = change.assessment?.passed ?? change.passed ?? now.passed
                guard (0...10_000).contains(score) else { throw RecordsError.ruling(.score(score)) }
                guard score != now.scoreBP || passed != now.passed || change.assessment != nil else {
                    throw RecordsError.ruling(.changesNothing)
                }
                var facts = now.facts(of: id)
                facts["scoreBP"] = .integer("\(score)")
                facts["passed"] = .bool(passed)
                facts["was"] = .object(["scoreBP": .integer("\(now.scoreBP)"), "passed": .bool(now.passed)])
                facts["reasonCode"] = .string(change.reasonCode.rawValue)
                facts["approvedBy"] = .string(approver.id)
                facts["approvedRole"] = .string(approver.role.rawValue)
                if let badge = change.badge, !badge.isEmpty { facts["badge"] = .string(badge) }
                if let assessment = change.assessment { facts["assessment"] = try CanonicalJSON(encoding: assessment) }
                return try Self.rule(.override, by: author, reason: reason, facts: facts, at: at, in: db)
            }
        }
    }

    /// Puts a trainee's wish on record that a grade be looked at again.
    @discardableResult
    public func appeal(drill id: String, by trainee: Authority, reason: String, at: String) throws(RecordsError) -> RecordReceipt {
        try RecordsError.translating(path) {
            let reason = try Self.reason(reason)
            return try database.write { db in
                let now = try Self.standing(of: id, in: db)
                guard now.trainee == trainee.id else { throw RecordsError.ruling(.notTheTrainee) }
                if let open = try Self.appeals("WHERE p.drill_id = ?", [id], in: db).first(where: { $0.state == .open }) {
                    throw RecordsError.ruling(.appealOpen(sequence: open.sequence))
                }
                return try Self.rule(.appeal, by: trainee, reason: reason, facts: now.facts(of: id), at: at, in: db)
            }
        }
    }

    /// Decides an appeal.
    ///
    /// - Parameter remedy: what follows; nil dismisses the appeal. An override must be of the same drill, and made after the appeal.
    @discardableResult
    public func decide(
        appeal sequence: Int, remedy: Appeal.Remedy?, by judge: Authority, reason: String, at: String
    ) throws(RecordsError) -> RecordReceipt {
        try RecordsError.translating(path) {
            let reason = try Self.reason(reason)
            guard judge.role >= .instructor else { throw RecordsError.ruling(.notAnInstructor(id: judge.id)) }
            return try database.write { db in
                guard let appeal = try Self.appeals("WHERE p.seq = ?", [sequence], in: db).first else {
                    throw RecordsError.ruling(.noSuchAppeal(sequence: sequence))
                }
                guard appeal.state == .open else { throw RecordsError.ruling(.appealDecided(sequence: sequence)) }
                guard appeal.traineeID != judge.id else { throw RecordsError.ruling(.ownDrill) }
                let overrides = try Self.overrides(of: appeal.drillID, in: db)
                guard !overrides.contains(where: { $0.by == judge.id }) else { throw RecordsError.ruling(.madeTheOverride) }
                var facts = try Self.standing(of: appeal.drillID, in: db).facts(of: appeal.drillID)
                facts["appeal"] = .integer("\(sequence)")
                facts["upheld"] = .bool(remedy != nil)
                switch remedy {
                case .override(let number):
                    guard number > sequence, overrides.contains(where: { $0.sequence == number }) else {
                        throw RecordsError.ruling(.overrideDoesNotFollow(sequence: number))
                    }
                    facts["override"] = .integer("\(number)")
                case .resit: facts["resit"] = .bool(true)
                case nil: break
                }
                return try Self.rule(.decision, by: judge, reason: reason, facts: facts, at: at, in: db)
            }
        }
    }

    /// Appeals, oldest first.
    ///
    /// - Parameter trainee: only this trainee's; nil for all.
    public func appeals(trainee: String? = nil) throws(RecordsError) -> [Appeal] {
        try RecordsError.translating(path) {
            try database.read { db in
                try Self.appeals("", [], in: db).filter { trainee == nil || $0.traineeID == trainee }
            }
        }
    }

    /// The newest override of a drill that was made after a record; nil when there is none.
    public func override(of drill: String, after sequence: Int) throws(RecordsError) -> Int? {
        try RecordsError.translating(path) {
            try database.read { try Self.overrides(of: drill, in: $0).last { $0.sequence > sequence }?.sequence }
        }
    }

    /// A reason without spaces around it; refused when it says nothing.
    static func reason(_ text: String) throws -> String {
        let reason = text.trimmingCharacters(in: .whitespacesAndNewlines)
        guard (1...RulingRefusal.longestReason).contains(reason.count) else { throw RecordsError.ruling(.reason) }
        return reason
    }

    /// What counts of a drill now.
    private struct Standing {
        var trainee: String
        var recordHash: String
        var scoreBP: Int
        var passed: Bool

        /// What every ruling says: which drill, whose, and which assessment it is about.
        func facts(of drill: String) -> [String: CanonicalJSON] {
            ["drillID": .string(drill), "traineeID": .string(trainee), "recordHash": .string(recordHash)]
        }
    }

    private static func standing(of drill: String, in db: Database) throws -> Standing {
        guard
            let row = try Row.fetchOne(
                db, sql: "SELECT trainee_id, record_hash, score_bp, passed FROM attempt WHERE drill_id = ?", arguments: [drill])
        else {
            throw try sequence(of: drill, in: db) == nil
                ? RecordsError.noSuchDrill(drillID: drill) : RecordsError.drillPurged(drillID: drill)
        }
        return try Standing(trainee: row.value(0), recordHash: row.value(1), scoreBP: row.value(2), passed: row.value(3))
    }

    private static func overrides(of drill: String, in db: Database) throws -> [(sequence: Int, by: String)] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT r.seq, d.body ->> '$.by' FROM ruling r JOIN record d ON d.seq = r.seq
                WHERE r.drill_id = ? AND r.kind = 'override' ORDER BY r.seq
                """, arguments: [drill]
        ).map { try ($0.value(0), $0.value(1)) }
    }

    private static func appeals(_ clause: String, _ arguments: StatementArguments, in db: Database) throws -> [Appeal] {
        let appeals = "SELECT r.*, d.at, d.body FROM ruling r JOIN record d ON d.seq = r.seq WHERE r.kind = 'appeal'"
        return try Row.fetchAll(
            db,
            sql: """
                SELECT p.seq, p.at, p.drill_id, p.body ->> '$.by', p.body ->> '$.reason', w.seq, e.at, e.body ->> '$.by',
                  e.body ->> '$.reason', w.upheld, e.body ->> '$.override'
                FROM (\(appeals)) p LEFT JOIN ruling w ON w.appeal_seq = p.seq LEFT JOIN record e ON e.seq = w.seq
                \(clause) ORDER BY p.seq
                """, arguments: arguments
        ).map { row in
            let decided: Int? = try row.value(5)
            let override: Int? = try row.value(10)
            let upheld: Bool? = try row.value(9)
            return try Appeal(
                sequence: row.value(0), at: row.value(1), drillID: row.value(2), traineeID: row.value(3), reason: row.value(4),
                decision: decided.map {
                    try Appeal.Decision(
                        sequence: $0, at: row.value(6), by: row.value(7), reason: row.value(8),
                        remedy: upheld == true ? override.map { .override($0) } ?? .resit : nil)
                })
        }
    }

    private static func rule(
        _ kind: RecordKind, by authority: Authority, reason: String, facts: [String: CanonicalJSON], at: String, in db: Database
    ) throws -> RecordReceipt {
        let receipt = try append(kind, at: at, bodies: [body(by: authority, reason: reason, facts: facts)], in: db)
        try follow(kind, receipt.sequence, in: db)
        return receipt
    }
}
