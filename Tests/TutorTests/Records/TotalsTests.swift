import Foundation
import GRDB
import Scenarios
import Testing

@testable import Tutor

/// What is added up while filing is what comes out when everything is added up again.
@Suite struct TotalsTests {
    let folder: TemporaryFolder
    let path: String
    init() throws {
        folder = try TemporaryFolder()
        path = folder("records.db")
    }

    /// Trainees, scenarios, passes, practice and order as a seed has it.
    private func fill(_ store: RecordStore, _ count: Int) throws {
        var seed: UInt64 = 7
        func draw(_ below: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(seed >> 33) % below
        }
        for number in 0..<count {
            let score = draw(10_001)
            try store.file(
                RecordFixture.drill(
                    "d-\(number)", scenario: "s-\(draw(4))", mode: [.drill, .exam, .practice][draw(3)], trainee: "t-\(draw(5))",
                    name: "", office: ["Lund", "Kiel"][draw(2)], score: score, passed: score > 5000,
                    seconds: draw(4) == 0 ? nil : draw(900),
                    // Not in the order in which they are filed, and some at the same moment.
                    endedAt: "2026-11-\(10 + draw(18))T10:00:00.000Z"))
        }
    }

    @Test func filingAddsUpWhatRebuildingAddsUp() throws {
        let store = try RecordStore(path: path)
        try fill(store, 120)
        #expect(try wronglyAddedUp(store).isEmpty)
        let ada = Authority(id: "i-1", role: .instructor)
        let bo = Authority(id: "i-2", role: .instructor)
        for number in stride(from: 0, to: 120, by: 17) {
            let isPassed = try #require(try store.assessment(drill: "d-\(number)")).passed
            try store.overrule(
                drill: "d-\(number)", with: GradeOverride(scoreBP: 1, passed: !isPassed, reasonCode: .other, reason: "x"), by: ada,
                approvedBy: bo, at: "2026-11-29T00:00:00Z")
        }
        #expect(try wronglyAddedUp(store).isEmpty)
        let before = try store.database.read { try Self.everything($0) }
        try store.rebuildProjections()
        let after = try store.database.read { try Self.everything($0) }
        #expect(after == before)
        #expect(before.count > 50)
    }

    private func wronglyAddedUp(_ store: RecordStore) throws -> [LedgerVerification.Problem] {
        try store.database.read { try RecordStore.wronglyAddedUp(in: $0) }
    }

    private static func everything(_ db: Database) throws -> [String] {
        try ["assessments", "progress", "leaderboard", "fault_library", "badges"].flatMap { view in
            try Row.fetchAll(db, sql: "SELECT * FROM \(view)").map { view + $0.description }.sorted()
        }
    }

    @Test func aLedgerOfTheFirstVersionIsAddedUp() throws {
        let first = try DatabaseQueue(path: path)
        try RecordStore.migrator.migrate(first, upTo: "1 ledger")
        try first.write { db in
            for number in 1...3 {
                let drill = RecordFixture.drill("d-\(number)", score: 8000 + number)
                let bodies = try FiledBodies(drill)
                _ = try RecordStore.append(.drill, at: drill.endedAt, bodies: [bodies.drill], drillID: "d-\(number)", in: db)
                _ = try RecordStore.append(.entry, at: drill.endedAt, bodies: bodies.entries, in: db)
                _ = try RecordStore.append(.assessment, at: drill.endedAt, bodies: [bodies.assessment], in: db)
            }
            try db.execute(sql: "PRAGMA application_id = \(RecordStore.applicationID)")
        }
        let newest = try first.read { try Data.fetchOne($0, sql: "SELECT hash FROM record ORDER BY seq DESC") }
        let head = try #require(newest.map { HexText.of($0) })
        try first.close()
        let store = try RecordStore(path: path)
        #expect(try store.verify(anchors: [head]).isSound)
        #expect(try store.assessments().map(\.originalScoreBP) == [8001, 8002, 8003])
        #expect(try LeaderboardReport(from: store).lines.map(\.attempts) == [3])
    }

    @Test func whatIsWronglyAddedUpIsFoundAndMended() throws {
        let store = try RecordStore(path: path)
        try fill(store, 20)
        try store.database.write {
            try $0.execute(
                sql: """
                    UPDATE trainee_total SET completed = completed + 1 WHERE trainee_id = 't-1';
                    DELETE FROM scenario_total WHERE scenario_id = 's-2'
                    """)
        }
        #expect(
            try store.verify().problems == [
                .total(table: "trainee_total", key: "t-1"), .total(table: "scenario_total", key: "s-2"),
            ])
        try store.rebuildProjections()
        #expect(try store.verify().isSound)
    }

    @Test func theTwoWaysToALeaderboardAgree() throws {
        let store = try RecordStore(path: path)
        try fill(store, 150)
        // The same scope, said so that it is computed and not read.
        let computed = ReportScope(from: "2000-01-01")
        #expect(try LeaderboardReport(limit: 99, from: store) == LeaderboardReport(in: computed, limit: 99, from: store))
        for trainee in 0..<5 {
            let kept = try ProgressReport(trainee: "t-\(trainee)", from: store)
            #expect(try ProgressReport(trainee: "t-\(trainee)", in: computed, from: store) == kept)
            #expect(!kept.lines.isEmpty)
        }
    }

    @Test func aScenarioIsKnownAsItsNewestAttemptKnewIt() throws {
        let store = try RecordStore(path: path)
        try store.file(RecordFixture.drill("d-1", score: 6000, passed: false, endedAt: "2026-11-20T08:00:00.000Z"))
        var facts = RecordFixture.scenario
        facts.title = "Pressure falls"
        try store.file(RecordFixture.drill("d-2", score: 9000, endedAt: "2026-11-21T08:00:00.000Z", facts: facts))
        try store.file(RecordFixture.drill("d-3", mode: .practice, score: 0, passed: false))
        let line = try store.database.read {
            try String.fetchOne(
                $0,
                sql: """
                    SELECT scenario_name || ', ' || fault_type || ', ' || attempts || ' ' || passes || ' ' || under_70 || ' ' || average_score
                      || ' ' || average_seconds || ' ' || fastest_seconds FROM fault_library
                    """)
        }
        #expect(line == "Pressure falls, pump-seal-leak, 2 1 1 75.0 262.0 262")
    }
}
