import Testing

@testable import Scenarios

/// Recorded readings in a running plant.
@Suite struct RecordingOverlayTests {
    private static let mapping = RecordingFixture.wide.replacing(", unit: psi", with: "")

    /// What the skid's pressure shows at each tick.
    private static func shown(_ simulator: Simulator, ticks: Int) -> [Double?] {
        var simulator = simulator
        return [simulator.reading(1).value]
            + (0..<ticks).map { _ in
                simulator.step()
                return simulator.reading(1).value
            }
    }

    @Test func aReadingHoldsUntilTheNextAndAGapIsAGap() throws {
        let simulator = try RecordingFixture.simulator("time,PT-1,LT-1\n2,5,70\n5,6,70\n40,4,70\n", mapping: Self.mapping)
        let shown = Self.shown(simulator, ticks: 70)
        #expect(shown[0...1].allSatisfy { $0 == nil })
        #expect(shown[2...4].allSatisfy { $0 == 5 })
        #expect(shown[5...25].allSatisfy { $0 == 6 })
        #expect(shown[26...39].allSatisfy { $0 == nil })
        #expect(shown[40...60].allSatisfy { $0 == 4 })
        #expect(shown[61...70].allSatisfy { $0 == nil })
    }

    @Test(arguments: [1.0, 10, 60, 0.5])
    func paceIsRecordedSecondsInOneOfTheDrill(pace: Double) throws {
        let rows = (0..<400).map { "\($0 * 10),\(4 + Double($0) / 100),70" }.joined(separator: "\n")
        let simulator = try RecordingFixture.simulator("time,PT-1,LT-1\n\(rows)\n", mapping: Self.mapping, start: 100, pace: pace)
        for (tick, value) in Self.shown(simulator, ticks: 60).enumerated() {
            let row = (100 + Double(tick) * pace) / 10
            #expect(abs((value ?? .nan) - 4 - row.rounded(.down) / 100) < 1e-9, "tick \(tick)")
        }
    }

    @Test func badQualityIsAGapFromItsRowOn() throws {
        let mapping = Self.mapping + "\nquality: {column: q}"
        let simulator = try RecordingFixture.simulator(
            "time,PT-1,LT-1,q\n0,5,70,Good\n3,9,70,Bad\n6,6,70,192\n", mapping: mapping)
        #expect(Self.shown(simulator, ticks: 7) == [5, 5, 5, nil, nil, nil, 6, 6])
    }

    @Test func whatWasRecordedIsTrueAndTheRestFollowsIt() throws {
        var simulator = try RecordingFixture.simulator(
            "time,PT-1,LT-1\n0,4,70\n50,4,70\n", mapping: Self.mapping.replacing("20s", with: "5min"))
        simulator.advance(by: 100)
        #expect(simulator.inspect(component: 1).finding == "A gauge reads 4.00 bar.")
        // Flow is 100 + 2 * (pressure - 6).
        #expect(abs(simulator.nodes[2] - 96) < 0.2)
        #expect(simulator.reading(1).value == 4)
        #expect(simulator.reading(2).value == 70)
    }

    @Test func alarmsAndTripsActOnIt() throws {
        var simulator = try RecordingFixture.simulator("time,PT-1,LT-1\n0,6,70\n20,2,70\n", mapping: Self.mapping)
        simulator.advance(by: 24)
        #expect(simulator.view.tripped == [])
        simulator.advance(by: 3)
        #expect(simulator.view.tripped == [0])
        #expect(simulator.takeEvents().contains(.interlockTripped(0)))
        // What the trip did to the machine was recorded with the rest.
        simulator.advance(by: 10)
        #expect(simulator.reading(1).value == 2)
    }

    @Test func aRecordedLieIsOnlyWhatIsShown() throws {
        let data = "time,PT-1,LT-1\n0,6,70\n20,4,70\n30,4,70\n40,4,70\n50,4,70\n60,4,70\n"
        var simulator = try RecordingFixture.simulator(data, mapping: Self.mapping, faults: ["sender-low"], lying: ["pressure"])
        simulator.advance(by: 50)
        #expect(simulator.reading(1).value == 4)
        #expect(simulator.inspect(component: 1).finding.hasPrefix("A gauge reads 6.0"))
        // The mended instrument shows what is true.
        simulator.clear(fault: nil)
        simulator.step()
        #expect(abs((simulator.reading(1).value ?? 0) - 6) < 0.2)
    }

    @Test func anInjectedLieComesOnTopOfWhatIsTrue() throws {
        var simulator = try RecordingFixture.simulator(
            "time,PT-1,LT-1\n0,6,70\n", mapping: Self.mapping.replacing("20s", with: "1h"), faults: ["sender-low"])
        simulator.advance(by: 200)
        #expect(abs((simulator.reading(1).value ?? 0) - 4.5) < 0.01)
    }

    @Test func whatTheTraineeStopsStands() throws {
        var simulator = try RecordingFixture.simulator(
            "time,PT-1,LT-1\n0,6,70\n", mapping: Self.mapping.replacing("20s", with: "1h"))
        simulator.advance(by: 10)
        #expect(simulator.reading(1).value == 6)
        _ = simulator.operate(0)
        simulator.advance(by: 30)
        #expect((simulator.reading(1).value ?? 6) < 0.05)
        // The level needs no machine.
        #expect(simulator.reading(2).value == 70)
        _ = simulator.operate(1)
        simulator.advance(by: 60)
        #expect(simulator.reading(1).value == 6)
    }

    @Test func unitsAreTheAssets() throws {
        let simulator = try RecordingFixture.simulator("time,PT-1,LT-1\n0,87.0226,70\n")
        #expect(abs((simulator.reading(1).value ?? 0) - 6) < 0.01)
    }

    @Test func sameSeedSameBits() throws {
        let data = "time,PT-1,LT-1\n0,6,70\n20,4,71\n70,5,72\n"
        var a = try RecordingFixture.simulator(data, mapping: Self.mapping, pace: 2, faults: ["leak"])
        var b = try RecordingFixture.simulator(data, mapping: Self.mapping, pace: 2, faults: ["leak"])
        for _ in 0..<120 {
            a.step()
            b.step()
            #expect(a.digest == b.digest)
        }
    }

    @Test func aRecordingIsInTheContentOfItsDrillAndOfNoOther() throws {
        func content(_ data: String, _ scenario: String = RecordingFixture.scenario) throws -> [UInt8] {
            let library = RecordingFixture.library(data, scenario: scenario)
            return library.content(of: try #require(library.scenarios.first))
        }
        let data = "time,PT-1,LT-1\n1,2,3\n"
        #expect(try content(data) != content(data + "2,2,3\n"))
        let plain = RecordingFixture.scenario.replacing("recording: {use: skid-day}\n", with: "")
        #expect(try content(data, plain) == content(data + "2,2,3\n", plain))
    }
}
