import Scenarios
import Synchronization
import Testing

@testable import Tutor

/// Variants on many seeds, and many drills on all cores.
@Suite struct ScenarioTrialTests {
    @Test func everySeedIsAVariantOfItsOwn() throws {
        var scenario = try #require(Talk.library.scenario("harvester-pilot-pressure"))
        // An onset that can lie after the reference's looks: those seeds must score less, and the worst of them be named.
        scenario.faults[0].onset = 0...400
        (scenario.targetSeconds, scenario.limitSeconds) = (60, 300)
        let interpreter = OfflineInterpreter(asset: Talk.library.asset(scenario.asset))
        let trial = try ScenarioTrial(scenario, library: Talk.library.replacing(scenario), seeds: 12, interpreter: interpreter)
        #expect(trial.variants.map(\.seed) == Array(1...12))
        let scores = trial.variants.compactMap { $0.reference?.scoreBP }
        #expect(Set(scores).count > 1)
        #expect(trial.worst?.reference?.scoreBP == scores.min())
        #expect(!trial.isWell && trial.variants.contains { !$0.isWell })
        let lines = trial.lines(Words(library: Talk.library, asset: nil))
        #expect(lines[0].contains(" OF 12 SEEDS DO NOT HOLD (least "))
        #expect(lines.count == 1 + trial.variants.count { !$0.isWell })
    }

    @Test func aTestThatDoesNotHoldMakesTheDrillBad() throws {
        var scenario = try #require(Talk.library.scenario("harvester-pilot-pressure"))
        let interpreter = OfflineInterpreter(asset: Talk.library.asset(scenario.asset))
        #expect(try ScenarioTrial(scenario, library: Talk.library, interpreter: interpreter).isWell)
        scenario.tests = [.init(.par(under: 1), location: SourceLocation(file: "x", line: 1, column: 1))]
        let trial = try ScenarioTrial(scenario, library: Talk.library.replacing(scenario), interpreter: interpreter)
        #expect(!trial.isWell && trial.first.isWell)
        #expect(trial.lines(Words(library: Talk.library, asset: nil))[1].hasPrefix("     BAD  a careful observer"))
    }

    @Test func manyDrillsComeInTheirOrder() throws {
        let scenarios = Array(Talk.library.scenarios.prefix(12))
        let seen = Mutex<(order: [String], done: [Int])>(([], []))
        try ScenarioTrial.run(scenarios, library: Talk.library) { done in
            seen.withLock { $0.done.append(done) }
        } each: { trial in
            seen.withLock { $0.order.append(trial.scenario) }
        }
        #expect(seen.withLock { $0.order } == scenarios.map(\.id))
        #expect(seen.withLock { $0.done } == Array(1...12))
    }
}
