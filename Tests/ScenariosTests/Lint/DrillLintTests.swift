import Testing

@testable import Scenarios

/// Each finding, brought about by spoiling a drill or machine that is well.
@Suite struct DrillLintTests {
    private static let library = ObserverLibrary.library

    private func findings(_ id: String = "crusher-bearing-hot", _ change: (inout Scenario) -> Void = { _ in }) throws
        -> [LintFinding]
    {
        var scenario = try #require(Self.library.scenario(id))
        change(&scenario)
        let asset = try #require(Self.library.asset(scenario.asset))
        let truths = scenario.faults.compactMap { hidden in
            asset.faults.firstIndex { $0.id == hidden.mode }.map {
                FaultInjection(
                    fault: $0, severity: hidden.severity.upperBound, onset: Int(hidden.onset.lowerBound),
                    profile: hidden.profile ?? asset.faults[$0].profile)
            }
        }
        return try DrillLint(scenario, asset: asset, plant: Plant(asset), truths: truths).findings
    }

    @Test func aDrillAsShippedIsWell() throws { #expect(try findings() == []) }

    @Test func aFaultTooSlightToBeSeenIsNeverSure() throws {
        let found = try findings {
            $0.faults[0].severity = 0.01...0.01
            $0.limitSeconds = 300
        }
        #expect(
            found.contains { if case .neverSure(let rival, let nats, _) = $0 { rival == "healthy" && nats < 10 } else { false } })
    }

    @Test func aTargetBeforeAnybodyCouldBeSureIsSaid() throws {
        #expect(try findings { $0.targetSeconds = 60 }.contains { if case .sureAfterTarget(_, 60) = $0 { true } else { false } })
    }

    @Test func aHintThatPointsNowhereIsSaid() throws {
        let found = try findings { $0.hints[1] = "Think hard, and take your time." }
        #expect(found == [.hintDoesNotNarrow(number: 2)])
    }

    @Test func evidenceThatTellsNothingIsSaid() throws {
        let found = try findings { $0.evidence[0].look = .tag("lube_tank_level") }
        #expect(found.contains { if case .evidenceTellsNothing = $0 { true } else { false } })
    }

    @Test func alarmsPhrasesAndTripsAreTried() throws {
        var asset = try #require(Self.library.asset("jaw-crusher"))
        #expect(try AssetLint(asset).findings == [])
        // A limit in the middle of the noise, without a deadband.
        let tag = try #require(asset.tags.firstIndex { $0.noise > 0 && !$0.alarms.isEmpty })
        asset.tags[tag].alarms[0].value = asset.tags[tag].normal
        asset.tags[tag].alarms[0].deadband = 0
        asset.tags[tag].alarms[0].onDelay = 0
        asset.interlocks[0].condition.value = 1e9
        asset.interlocks[0].condition.comparison = .above
        asset.faults[1].phrases.append(asset.faults[0].phrases[0].uppercased())
        let found = try AssetLint(asset).findings.map(\.code)
        #expect(Set(found) == ["D304", "D305", "D307"])
    }
}
