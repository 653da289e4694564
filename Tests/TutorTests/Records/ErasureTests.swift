import Foundation
import GRDB
import Testing

@testable import Tutor

/// A person is forgotten: by the tables, by the chain, and by the bytes of the file.
@Suite struct ErasureTests {
    let folder: TemporaryFolder
    let path: String
    let at = "2026-11-21T09:00:00.000Z"
    let admin = Authority(id: "adm-1", role: .administrator)
    let ada = Authority(id: "i-ada", role: .instructor)
    let bo = Authority(id: "i-bo", role: .instructor)

    init() throws {
        folder = try TemporaryFolder()
        path = folder("records.db")
    }

    private static let quote = "zinnoberrot tropft die Dichtung"

    private func drill(_ id: String, _ trainee: String, _ name: String, quote: String = ErasureTests.quote) -> FinishedDrill {
        var drill = RecordFixture.drill(id, trainee: trainee, name: name)
        drill.assessment.claim?.quote = quote
        drill.entries[0] = JournalEntry(
            number: 1, tick: 0,
            kind: .said(
                text: "Here is \(name): \(quote)", source: .grammar, interpretation: Interpretation(commands: [], confidence: 1)))
        return drill
    }

    private func found(_ text: String) throws -> Bool {
        try Data(contentsOf: URL(fileURLWithPath: path)).range(of: Data(text.utf8)) != nil
    }

    @Test func nothingOfThePersonIsLeftInTheFile() throws {
        let store = try RecordStore(path: path)
        for number in 1...30 {
            try store.file(drill("e-\(number)", "person-4711", "Quirina Abendroth"))
            try store.file(drill("o-\(number)", "t-2", "Somebody Else", quote: "plain words"))
        }
        let quirina = Authority(id: "person-4711", role: .trainee)
        let appeal = try store.appeal(drill: "e-1", by: quirina, reason: "Quirina is right: moosgrün", at: at)
        try store.overrule(
            drill: "e-1", with: GradeOverride(scoreBP: 100, reasonCode: .other, reason: "Abendroth was tired"), by: ada,
            approvedBy: bo,
            at: at)
        try store.decide(appeal: appeal.sequence, remedy: nil, by: bo, reason: "Quirina was late", at: at)
        try store.append(
            .role, at: at, by: admin, reason: "new", facts: ["person": .string("person-4711"), "granted": .string("trainee")])
        try store.append(.refusal, at: at, by: quirina, reason: "", facts: ["command": .string("report offices")])
        try store.enqueue([(item: "m-1", payload: #"{"to":"person-4711"}"#)], for: "mail", at: at)
        for text in ["person-4711", "Quirina", "Abendroth", Self.quote, "moosgrün"] { #expect(try found(text), "\(text)") }
        let anchor = try #require(try store.head())
        let others = try store.drills(trainee: "t-2")

        let plan = try store.erasure(of: "person-4711", at: at)
        #expect(plan.drills == 30 && plan.stays.isEmpty && plan.receipt == nil)
        let done = try store.erase(trainee: "person-4711", at: at, by: admin, reason: "Art. 17")
        #expect(done.drills == 30 && done.bodies == plan.bodies && done.bodies == 30 * 8 + 5)
        let receipt = try #require(done.receipt)
        for text in ["person-4711", "Quirina", "Abendroth", Self.quote, "moosgrün"] { #expect(try !found(text), "\(text)") }
        #expect(try found(RecordStore.erasedName(of: "person-4711")))
        #expect(try store.drills(trainee: "person-4711").isEmpty && store.appeals().isEmpty)
        #expect(try store.drills(trainee: "t-2") == others)
        #expect(try LeaderboardReport(from: store).lines.map(\.traineeID) == ["t-2"])
        #expect(try store.verify(anchors: [anchor.hash, receipt.hash]).problems == [])
        try store.rebuildProjections()
        #expect(try store.verify().isSound && store.drills(trainee: "t-2") == others)
        // There is nothing left to forget.
        #expect(try store.erase(trainee: "person-4711", at: at, by: admin, reason: "x").receipt == receipt)
        #expect(
            recordsError { try store.erase(trainee: "nobody", at: at, by: admin, reason: "x") } == .ruling(.nobody(id: "nobody")))
    }

    @Test func theReasonDoesNotBringThePersonBack() throws {
        let store = try RecordStore(path: path)
        try store.file(drill("e-1", "p-99", "Quirina"))
        for reason in ["quirina asked", "on behalf of P-99"] {
            #expect(
                recordsError { try store.erase(trainee: "p-99", at: at, by: admin, reason: reason) } == .ruling(.namesThePerson))
        }
        #expect(recordsError { try store.erase(trainee: "p-99", at: at, by: admin, reason: " ") } == .ruling(.reason))
        // Whoever erases themselves is not named either.
        try store.erase(trainee: "p-99", at: at, by: Authority(id: "p-99", role: .administrator), reason: "my wish")
        #expect(try !found("p-99"))
    }

    private func certificate(_ store: RecordStore, for drill: String, until: String) throws {
        let hash = try #require(try store.assessment(drill: drill)?[.recordHash])
        let evidence = CanonicalJSON.object(["drill": .string(drill), "record_hash": .string(hash)])
        try store.append(
            .certificate, at: at, by: admin, reason: "",
            facts: [
                "certificate": .string("urn:uuid:c-1"), "trainee": .string("t-7"), "track": .string("level-2"),
                "evidence": .array([evidence]),
                "valid_until": .string(until),
            ])
    }

    @Test func whatACertificateInForceRestsOnStays() throws {
        let store = try RecordStore(path: path)
        try store.file(drill("e-1", "t-7", "Quirina"))
        try store.file(drill("e-2", "t-7", "Quirina"))
        try certificate(store, for: "e-1", until: "2028-01-01T00:00:00Z")
        let done = try store.erase(trainee: "t-7", at: at, by: admin, reason: "Art. 17")
        #expect(done.drills == 1)
        #expect(done.stays == [.certificate(id: "urn:uuid:c-1", validUntil: "2028-01-01T00:00:00Z", drills: 1)])
        #expect(try store.drills(trainee: "t-7").map(\.drillID) == ["e-1"])
        #expect(try store.assessment(drill: "e-1")?.traineeName == "", "the name goes in any case")
        #expect(try store.verify().isSound)
        let all = try store.erase(trainee: "t-7", withCertificates: true, at: at, by: admin, reason: "Art. 17")
        #expect(all.drills == 1 && all.stays.isEmpty)
        #expect(try !found("t-7") && store.records(of: .certificate).isEmpty && store.verify().isSound)
    }

    @Test func aCertificateThatIsOverOrRevokedKeepsNothing() throws {
        for (until, isRevoked) in [("2026-01-01T00:00:00Z", false), ("2028-01-01T00:00:00Z", true)] {
            let store = try RecordStore.inMemory()
            try store.file(drill("e-1", "t-7", "Quirina"))
            try certificate(store, for: "e-1", until: until)
            if isRevoked {
                try store.append(
                    .certificateStatus, at: at, by: admin, reason: "cheated",
                    facts: ["certificate": .string("urn:uuid:c-1"), "status": .string("revoked")])
            }
            #expect(try store.erasure(of: "t-7", at: at).stays.isEmpty)
        }
    }

    @Test func aHoldKeepsEverything() throws {
        let store = try RecordStore(path: path)
        try store.file(drill("e-1", "t-7", "Quirina"))
        #expect(
            recordsError { try store.hold(trainee: "nobody", true, by: admin, reason: "x", at: at) }
                == .ruling(.nobody(id: "nobody")))
        let hold = try store.hold(trainee: "t-7", true, by: admin, reason: "Accident of 3 May", at: at)
        #expect(recordsError { try store.hold(trainee: "t-7", true, by: admin, reason: "x", at: at) } == .ruling(.alreadyHeld))
        let head = try store.head()
        let kept = try store.erase(trainee: "t-7", withCertificates: true, at: at, by: admin, reason: "Art. 17")
        #expect(kept.isHeld && kept.stays == [.held(by: hold)] && kept.receipt == nil)
        #expect(try store.head() == head && store.assessment(drill: "e-1")?.traineeName == "Quirina")
        try store.hold(trainee: "t-7", false, by: admin, reason: "settled", at: at)
        #expect(recordsError { try store.hold(trainee: "t-7", false, by: admin, reason: "x", at: at) } == .ruling(.notHeld))
        #expect(try store.erase(trainee: "t-7", at: at, by: admin, reason: "Art. 17").receipt != nil)
        #expect(try !found("t-7") && !found("Quirina"))
    }

    @Test func whoRuledOnOthersStaysAccountable() throws {
        let store = try RecordStore(path: path)
        try store.file(drill("o-1", "t-2", "Somebody"))
        try store.file(drill("e-1", "i-ada", "Ada"))
        try store.overrule(
            drill: "o-1", with: GradeOverride(scoreBP: 100, reasonCode: .other, reason: "x"), by: ada, approvedBy: bo, at: at)
        let done = try store.erase(trainee: "i-ada", at: at, by: admin, reason: "Art. 17")
        #expect(done.drills == 1 && done.stays == [.actsOverOthers(records: 1)])
        #expect(try store.assessment(drill: "o-1")?.overrideSequence != nil)
    }

    @Test func anIDThatIsAWordOfOursIsTakenForAnIDOnly() throws {
        let store = try RecordStore(path: path)
        try store.file(drill("e-1", "trainee", "Quirina"))
        try store.append(.role, at: at, by: admin, reason: "x", facts: ["person": .string("t-2"), "granted": .string("trainee")])
        #expect(try store.erase(trainee: "trainee", at: at, by: admin, reason: "Art. 17").bodies == 8)
        #expect(try store.records(of: .role).count == 1)
    }

    @Test func rolesDoNotFallWithTheLastWhoGaveThem() throws {
        let store = try RecordStore(path: path)
        try store.append(
            .role, at: at, by: admin, reason: "first", facts: ["person": .string("adm-1"), "granted": .string("administrator")])
        try store.file(drill("e-1", "adm-1", "Quirina"))
        #expect(recordsError { try store.erase(trainee: "adm-1", at: at, by: bo, reason: "x") } == .ruling(.lastAdministrator))
        try store.append(
            .role, at: at, by: admin, reason: "second", facts: ["person": .string("adm-2"), "granted": .string("administrator")])
        #expect(try store.erase(trainee: "adm-1", at: at, by: bo, reason: "x").stays == [.actsOverOthers(records: 1)])
    }

    // MARK: Retention

    private var rule: RetentionRule {
        RetentionRule(journalsBefore: "2026-08-01", recordsBefore: "2020-01-01") { $0 == "level-2" ? "2024-01-01" : nil }
    }

    private func old(_ id: String, _ date: String, trainee: String = "t-7", mode: DrillMode = .drill) -> FinishedDrill {
        RecordFixture.drill(id, mode: mode, trainee: trainee, endedAt: date + "T08:04:22.000Z")
    }

    @Test func journalsGoBeforeGrades() throws {
        let store = try RecordStore(path: path)
        try store.file(old("new", "2026-09-01"))
        try store.file(old("due", "2026-05-01"))
        try store.file(old("due-2", "2026-05-02", mode: .practice))
        try store.file(old("exam", "2026-05-01", mode: .exam))
        try store.file(old("ancient", "2019-05-01"))
        let before = try store.assessments(in: .everything)
        let head = try store.head()
        let dry = try store.retain(rule, at: at, isDry: true)
        #expect(try store.head() == head)
        #expect(dry.journals == 2 && dry.drills == 1 && dry.bodies == 2 * 5 + 8 && dry.tombstones.isEmpty)
        let done = try store.retain(rule, at: at)
        #expect(done.journals == 2 && done.drills == 1 && done.bodies == dry.bodies && done.tombstones.count == 1)
        #expect(recordsError { _ = try store.drill("due") } == .journalPurged(drillID: "due"))
        #expect(recordsError { _ = try store.drill("ancient") } == .drillPurged(drillID: "ancient"))
        #expect(try store.drill("exam").entries.count == 6 && store.drill("new").entries.count == 6)
        // Grades say what they said; only who turned words into commands was in the journal alone.
        let after = try store.assessments(in: .everything)
        #expect(
            after.map(\.drillID)
                == ["due", "exam", "due-2", "new"].sorted { a, b in
                    after.firstIndex { $0.drillID == a }! < after.firstIndex { $0.drillID == b }!
                })
        for row in after {
            let same = try #require(before.first { $0.drillID == row.drillID })
            for column in AssessmentRow.Column.allCases where column != .interpreter { #expect(row[column] == same[column]) }
        }
        #expect(try store.verify().isSound)
        let again = try store.retain(rule, at: at)
        #expect(again == Retention(), "nothing is due any more")
    }

    @Test func holdsAndCertificatesKeepWhatIsDue() throws {
        let store = try RecordStore(path: path)
        try store.file(old("held", "2019-05-01", trainee: "t-8"))
        try store.hold(trainee: "t-8", true, by: admin, reason: "accident", at: at)
        try store.file(old("certified", "2019-05-01"))
        // Over since 2024-06: kept by its own certification until 2026-06 or so, which has not come by the rule.
        try certificate(store, for: "certified", until: "2024-06-01T00:00:00Z")
        var result = try store.retain(rule, at: at)
        #expect(result.held == 1 && result.underCertificates == 1 && result.bodies == 0)
        var later = rule
        later.certificatesBefore = { _ in "2025-01-01" }
        result = try store.retain(later, at: at)
        #expect(result.certificates == 1 && result.drills == 1 && result.held == 1 && result.bodies == 1 + 8)
        #expect(try store.records(of: .certificate).isEmpty && store.verify().isSound)
    }

    @Test func rulingsGoWithTheirDrill() throws {
        let store = try RecordStore(path: path)
        try store.file(old("ancient", "2019-05-01"))
        try store.appeal(drill: "ancient", by: Authority(id: "t-7", role: .trainee), reason: "x", at: "2019-05-02T00:00:00Z")
        #expect(try store.retain(rule, at: at).bodies == 9)
        #expect(try store.appeals().isEmpty && store.verify().isSound)
    }
}
