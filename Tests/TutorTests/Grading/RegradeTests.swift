import Foundation
import Scenarios
import Testing

@testable import Tutor

/// What is on record can be graded again, years later, from the record alone.
@Suite struct RegradeTests {
    private static let count = ProcessInfo.processInfo.environment["TUTOR_LONG_TESTS"] == nil ? 100 : 1000

    private static func file(_ drill: Drill, _ assessment: Assessment, _ store: RecordStore, _ library: Library) throws {
        let archive = DrillArchive(store: store, journals: nil)
        _ = try archive.finish(drill, assessment: assessment, endedAt: "2026-11-21T09:00:00.000Z", library: library)
    }

    @Test func anyJournalComesToTheSameBytesFromTheLedgerAlone() throws {
        let store = try RecordStore.inMemory()
        let library = Talk.library
        var bytes: [String: String] = [:]
        var passed = 0
        var unsafe = 0
        for number in 0..<Self.count {
            let random = try RandomDrill(number, library: library)
            let version = number % 5 == 0 ? 3 : Grader.version
            let assessment = try Grader.grade(
                header: random.drill.header, entries: random.drill.entries, library: library, version: version)
            try Self.file(random.drill, assessment, store, library)
            bytes[random.drill.header.drillID] = try CanonicalJSON(encoding: assessment).text
            passed += assessment.passed ? 1 : 0
            unsafe += assessment.unsafeActs.isEmpty ? 0 : 1
        }
        // Of drills that are all alike it would mean nothing.
        #expect(Set(bytes.values).count > Self.count / 2)
        #expect(unsafe > 0)
        for (drill, wanted) in bytes {
            // Nothing is left of the library they were run on.
            let stored = try StoredDrill(drill, store, Library())
            let regrade = try stored.regraded()
            #expect(regrade.same, "\(drill)")
            #expect(try CanonicalJSON(encoding: regrade.now).text == wanted, "\(drill)")
        }
        #expect(try store.verify().isSound)
    }

    @Test func aFileIsKeptOnceHoweverManyDrillsRanOnIt() throws {
        let store = try RecordStore.inMemory()
        let library = Talk.library
        let scenario = try #require(library.scenario("crusher-bearing-hot"))
        for id in ["a", "b", "c"] {
            let talk = try TestDrill.ended(id, scenario, library)
            try Self.file(talk, Grader.grade(header: talk.header, entries: talk.entries, library: library), store, library)
        }
        let kept = try store.records(of: .content)
        #expect(kept.count == library.files(of: scenario).count)
        #expect(Set(kept.compactMap { $0.body["sha256"] }).count == kept.count)
        #expect(try store.drill("b").files?.count == kept.count)
    }

    @Test func theTableOfFilesIsMadeAnewFromTheLedger() throws {
        let store = try RecordStore.inMemory()
        let library = Talk.library
        let scenario = try #require(library.scenario("crusher-bearing-hot"))
        let drill = try TestDrill.ended("a", scenario, library)
        try Self.file(drill, Grader.grade(header: drill.header, entries: drill.entries, library: library), store, library)
        try store.database.write { try $0.execute(sql: "DELETE FROM content") }
        #expect(try store.database.read { try RecordStore.wronglyKept(in: $0) }.isEmpty == false)
        #expect(throws: StoredDrill.Failure.self) { try StoredDrill("a", store, Library()) }
        try store.rebuildProjections()
        #expect(try store.database.read { try RecordStore.wronglyKept(in: $0) } == [])
        #expect(try StoredDrill("a", store, Library()).regraded().same)
    }

    @Test func aDrillOfALibraryThatIsGoneIsToldAgain() throws {
        let store = try RecordStore.inMemory()
        let library = Talk.library
        for scenario in library.scenarios.filter({ $0.replay != nil }) + [try #require(library.scenario("free-jaw-crusher"))] {
            let drill = try TestDrill.ended("old-\(scenario.id)", scenario, library)
            try Self.file(drill, Grader.grade(header: drill.header, entries: drill.entries, library: library), store, library)
            #expect(try StoredDrill("old-\(scenario.id)", store, Library()).regraded().same, "\(scenario.id)")
        }
    }

    @Test func anotherRubricIsShownBesideTheStoredOne() throws {
        let store = try RecordStore.inMemory()
        let library = Talk.library
        let scenario = try #require(library.scenario("crusher-bearing-hot"))
        let drill = try TestDrill.ended("a", scenario, library)
        try Self.file(drill, Grader.grade(header: drill.header, entries: drill.entries, library: library), store, library)
        var strict = try #require(library.rubric("standard"))
        strict.id = "strict"
        strict.component = 0
        strict.procedure = 4000
        let regrade = try StoredDrill("a", store, library).regraded(rubric: strict)
        #expect(!regrade.same)
        #expect(regrade.now.rubricID == "strict")
        let text = Words.regrade(regrade).map { "\($0)" }.joined()
        #expect(text.contains("strict") && text.contains("standard"))
    }

    @Test func aGraderThatIsNotHereIsSaid() throws {
        let drill = try RandomDrill(1, library: Talk.library).drill
        #expect(throws: Grader.Failure.unknownVersion(2)) {
            try Grader.grade(header: drill.header, entries: drill.entries, library: Talk.library, version: 2)
        }
    }
}

/// A drill that was given up at once.
enum TestDrill {
    static func ended(_ id: String, _ scenario: Scenario, _ library: Library) throws -> Drill {
        var drill = try Drill(
            header: DrillHeader(
                drillID: id, scenarioID: scenario.id, scenarioVersion: scenario.version,
                contentDigest: ContentDigest.of(library.content(of: scenario)), mode: .drill, seed: 7, traineeID: "t",
                traineeName: "", office: "", startedAt: "2026-11-21T08:00:00.000Z", program: "test"), library: library)
        _ = drill.advance(to: 60)
        _ = drill.apply(drill.entry(.ended(reason: .abandoned)))
        return drill
    }
}
