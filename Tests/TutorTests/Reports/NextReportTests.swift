import Scenarios
import Testing

@testable import Tutor

/// What to train next, on the library that is shipped.
@Suite struct NextReportTests {
    private static let drills = Talk.library.scenarioList.filter { !$0.isForExams && !Talk.library.isFreePractice($0.id) }

    private static func next(_ own: [LearningAttempt], day: String = "2026-11-21", limit: Int = 5) -> NextReport {
        NextReport(trainee: "ann", own: own, elo: Elo(own), drills: drills, today: ReportDay(day), limit: limit)
    }

    private static func attempt(_ drill: ScenarioSummary, _ score: Int, on day: String) -> LearningAttempt {
        LearningAttempt(
            trainee: "ann", scenario: drill.id, level: drill.level, tags: drill.tags, scoreBP: score, passed: score >= 8000,
            seconds: 100, parSeconds: 100, endedAt: day + "T08:00:00.000Z")
    }

    @Test func aNewcomerGetsWhatIsNotTooHard() {
        let report = Self.next([])
        #expect(report.lines.count == 5 && report.lines.allSatisfy { $0.reason == .difficulty && $0.level == 1 })
    }

    @Test func whatIsForgottenComesFirst() throws {
        let drill = try #require(Self.drills.first { $0.level == 2 })
        let failed = Self.next([Self.attempt(drill, 4000, on: "2026-11-01")])
        let first = try #require(failed.lines.first)
        #expect(first.scenarioID == drill.id && first.reason == .dueAgain && first.daysSince == 20 && first.dueOn == "2026-11-02")
        #expect((first.knownBP ?? 10_000) < 9000)
        // On the day itself it is not due.
        #expect(Self.next([Self.attempt(drill, 4000, on: "2026-11-21")]).lines.allSatisfy { $0.scenarioID != drill.id })
        #expect(Words.why(first) == "due again since 2026-11-02, last done 20 days ago")
    }

    @Test func aWeakTagIsTrainedWithAnotherDrill() throws {
        let weak = Self.drills.filter { $0.tags.contains("hydraulics") }.prefix(2)
        let own = weak.map { Self.attempt($0, 3000, on: "2026-11-21") }
        let lines = Self.next(own).lines
        #expect(lines.allSatisfy { line in !weak.contains { $0.id == line.scenarioID } })
        let line = try #require(lines.first { $0.tag == "hydraulics" })
        #expect(line.reason == .weakTag && line.tagScoreBP == 3000 && line.tagAttempts == 2)
        #expect(Self.drills.first { $0.id == line.scenarioID }?.tags.contains("hydraulics") == true)
        // One attempt is no average.
        #expect(Self.next([own[0]]).lines.allSatisfy { $0.reason == .difficulty })
    }

    @Test func whoGetsBetterGetsHarderDrills() {
        let easy = Self.drills.filter { $0.level == 1 }.prefix(12)
        let strong = easy.map { Self.attempt($0, 10_000, on: "2026-11-20") }
        let levels = Self.next(strong).lines.map(\.level)
        #expect(levels.allSatisfy { $0 >= 2 }, "\(levels)")
        let expected = Self.next(strong).lines.map(\.expectedScoreBP)
        #expect(expected.allSatisfy { (6000...7500).contains($0) }, "\(expected)")
    }

    @Test func noCauseIsEverNamed() {
        for drill in Self.drills {
            guard let scenario = Talk.library.scenario(drill.id), let asset = Talk.library.asset(scenario.asset) else { continue }
            let report = Self.next([Self.attempt(drill, 4000, on: "2026-11-01")], limit: 1)
            let told = report.lines.map(Words.next).joined() + Words.next(report).map(Words.plain).joined()
            for fault in scenario.faults.compactMap({ fault in asset.faults.first { $0.id == fault.mode } }) {
                #expect(!told.contains(fault.id) && !told.lowercased().contains(fault.title.lowercased()), "\(drill.id)")
            }
        }
    }
}
