import Foundation
import Scenarios
import Testing

@testable import Tutor

/// The questions that managers ask, over a record small enough to answer by hand.
@Suite struct ReportTests {
    let store: RecordStore

    init() throws {
        store = try RecordStore.inMemory()
        let beginner = FinishedDrill.ScenarioFacts(
            title: "Fan belt", industry: "mining", difficulty: "beginner", level: 1, tags: ["electrical"], faultType: "belt-slip")
        // id, trainee, office, scenario, score, passed, seconds, day
        try file("1", "ann", "Lund", "pump", 9000, true, 200, 1)
        try file("2", "ann", "Lund", "pump", 8500, true, 150, 2)
        try file("3", "ann", "Kiel", "fan", 8000, true, 90, 3, beginner)
        try file("4", "bob", "Lund", "pump", 5000, false, 60, 4)
        try file("5", "bob", "Lund", "pump", 6000, false, nil, 5)
        try file("6", "bob", "Lund", "pump", 6500, false, 400, 6)
        try file("7", "cyd", "Kiel", "fan", 3000, false, 30, 7, beginner)
        try file("8", "cyd", "Kiel", "fan", 2000, false, 30, 8, beginner)
        try file("9", "cyd", "Kiel", "fan", 1000, false, 30, 9, beginner)
        try file("10", "cyd", "Kiel", "fan", 10_000, true, 45, 10, beginner)
        try file("11", "bob", "Lund", "pump", 10_000, true, 1, 11, mode: .practice)
    }

    private func file(
        _ id: String, _ trainee: String, _ office: String, _ scenario: String, _ score: Int, _ passed: Bool, _ seconds: Int?,
        _ day: Int, _ facts: FinishedDrill.ScenarioFacts = RecordFixture.scenario, mode: DrillMode = .drill
    ) throws {
        try store.file(
            RecordFixture.drill(
                id, scenario: scenario, mode: mode, trainee: trainee, name: trainee.capitalized, office: office, score: score,
                passed: passed, seconds: seconds, endedAt: "2026-11-\(day < 10 ? "0" : "")\(day)T10:00:00.000Z", facts: facts))
    }

    @Test func progressIsByScenario() throws {
        let report = try ProgressReport(trainee: "ann", from: store)
        #expect(report.traineeName == "Ann")
        #expect(report.lines.map(\.scenarioID) == ["fan", "pump"])
        let pump = report.lines[1]
        #expect(pump.attempts == 2 && pump.passes == 2 && pump.bestScoreBP == 9000 && pump.lastScoreBP == 8500)
        #expect(pump.lastSeconds == 150 && pump.targetSeconds == 300 && pump.lastPassed)
        #expect(report.badges.map(\.times) == [3])
        #expect(try ProgressReport(trainee: "nobody", from: store).lines.isEmpty)
        #expect(try ProgressReport(trainee: "bob", in: .everything, from: store).lines[0].attempts == 4)
    }

    @Test func theLeaderboardCountsScenariosOnce() throws {
        let lines = try LeaderboardReport(from: store).lines
        #expect(lines.map(\.traineeID) == ["ann", "cyd", "bob"])
        #expect(lines.map(\.completed) == [2, 1, 0])
        #expect(lines.map(\.averageScoreBP) == [8500, 4000, 5833])
        #expect(lines.map(\.fastestSeconds) == [90, 45, nil])
        #expect(lines[0].office == "Kiel")
        let month = ReportScope(from: "2026-11-04", until: "2026-11-11")
        #expect(try LeaderboardReport(in: month, limit: 1, from: store).lines.map(\.traineeID) == ["cyd"])
    }

    @Test func faultsAreRankedByFailureRate() throws {
        let lines = try FaultReport(from: store).lines
        #expect(lines.map(\.faultType) == ["belt-slip", "pump-seal-leak"])
        #expect(lines.map(\.failureRateBP) == [6000, 6000])
        #expect(lines.map(\.weak) == [3, 3])
        #expect(lines[1].averageScoreBP == 7000 && lines[1].averageSeconds == 203)
        #expect(try FaultReport(failureRateAboveBP: 6000, from: store).lines.isEmpty)
    }

    @Test func officesAreThoseAtTheTime() throws {
        let lines = try OfficeReport(from: store).lines
        #expect(lines.map(\.office) == ["Lund", "Kiel"])
        #expect(lines.map(\.attempts) == [5, 5] && lines.map(\.passes) == [2, 2] && lines.map(\.trainees) == [2, 2])
        #expect(lines.map(\.averageScoreBP) == [7000, 4800])
    }

    @Test func whoStrugglesIsFound() throws {
        let lines = try StrugglingReport(from: store).lines
        #expect(lines.map(\.traineeID) == ["cyd", "bob"])
        #expect(lines.map(\.worstScoreBP) == [1000, 5000])
        #expect(lines.map(\.failuresInARow) == [0, 3] && lines.map(\.longestRun) == [3, 3])
        #expect(lines.map(\.isFailing) == [false, true] && lines.allSatisfy(\.lowAverage))
        #expect(try StrugglingReport(in: ReportScope(tag: "Hydraulic"), from: store).lines.map(\.traineeID) == ["bob"])
    }

    @Test func difficultiesHaveMedians() throws {
        let lines = try DifficultyReport(from: store).lines
        #expect(lines.map(\.difficulty) == ["beginner", "intermediate"])
        #expect(lines.map(\.medianScoreBP) == [3000, 6500] && lines.map(\.averageScoreBP) == [4800, 7000])
        #expect(try DifficultyReport(in: ReportScope(trainee: "ann"), from: store).lines.map(\.medianScoreBP) == [8000, 8750])
    }

    @Test func theFastestAreRight() throws {
        let hydraulic = ReportScope(from: "2026-11-01", tag: "hydraulic")
        #expect(try FastestReport(in: hydraulic, from: store).lines.map(\.drillID) == ["2", "1"])
        #expect(try FastestReport(limit: 2, from: store).lines.map(\.drillID) == ["10", "3"])
    }

    @Test func scopesAreValuesNotSQL() throws {
        let hostile = ReportScope(tag: "x' OR 1=1 --", office: "';DROP TABLE record;--", trainee: "\"")
        #expect(try store.assessments(in: hostile).isEmpty)
        #expect(try store.assessments(in: ReportScope(modes: [])).isEmpty)
        #expect(try store.assessments(in: .everything).count == 11)
    }
}
