import Scenarios
import Testing

@testable import Tutor

/// A seed draws how grave a fault is as it draws when it begins.
@Suite struct VariantTests {
    private func hidden(_ severity: ClosedRange<Double>) -> Scenario.HiddenFault {
        Scenario.HiddenFault(mode: "x", severity: severity, onset: 0...100, profile: nil)
    }

    @Test func everyPercentOfTheRangeIsDrawnAndNothingElse() {
        let drawn = Set((1...2000).map { Drill.severity(of: hidden(0.8...1), number: 0, seed: $0) })
        #expect(drawn == Set((80...100).map { Double($0) / 100 }))
    }

    @Test func aSingleValueIsTakenAsItIs() {
        #expect((1...100).allSatisfy { Drill.severity(of: hidden(0.123456...0.123456), number: 0, seed: $0) == 0.123456 })
    }

    @Test func aRangeThatIsNotInWholePercentIsNotLeft() {
        let drawn = (1...500).map { Drill.severity(of: hidden(0.005...0.996), number: 1, seed: $0) }
        #expect(drawn.allSatisfy { (0.005...0.996).contains($0) })
        #expect(Set(drawn).count > 80)
    }

    @Test func severityAndOnsetAreDrawnApart() {
        let pairs = (1...2000).map { seed in
            (Drill.onset(of: hidden(0...1), number: 0, seed: seed), Drill.severity(of: hidden(0...1), number: 0, seed: seed))
        }
        // With 101 values each, drawn apart, about one in 101 agrees.
        let same = pairs.count { $0.0 == Int(($0.1 * 100).rounded()) }
        #expect((5...45).contains(same))
        let twice = (1...2000).count { seed in
            Drill.severity(of: hidden(0...1), number: 0, seed: seed) == Drill.severity(of: hidden(0...1), number: 1, seed: seed)
        }
        #expect((5...45).contains(twice))
    }

    @Test func theDrawnSeverityIsWhatThePlantGets() throws {
        var scenario = try #require(Talk.library.scenario("harvester-pilot-pressure"))
        scenario.faults[0].severity = 0.3...0.9
        let library = Talk.library.replacing(scenario)
        let severities = try (1...8).map { seed in
            try Drill(
                header: DrillHeader(
                    drillID: "d", scenarioID: scenario.id, scenarioVersion: scenario.version, contentDigest: "", mode: .drill,
                    seed: seed, traineeID: "", traineeName: "", office: "", startedAt: "", program: ""), library: library
            ).hidden[0].severity
        }
        #expect(severities.allSatisfy { (0.3...0.9).contains($0) })
        #expect(Set(severities).count > 3)
    }
}
