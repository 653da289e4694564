import Scenarios
import Testing

@testable import Tutor

/// What stands under `tests:` is tried on the real plant and the real interpreter, and what was seen instead is said.
@Suite struct AssertionTrialTests {
    private static let id = "harvester-pilot-pressure"
    private static let words = Words(library: Talk.library, asset: Talk.library.asset("harvester-hydraulics"))
    private static let interpreter = OfflineInterpreter(asset: Talk.library.asset("harvester-hydraulics"))

    private func outcome(_ statements: Scenario.Assertion.Statement...) throws -> [AssertionTrial.Result] {
        var scenario = try #require(Talk.library.scenario(Self.id))
        scenario.tests = statements.map { .init($0, location: SourceLocation(file: "drill.yaml", line: 40, column: 5)) }
        return AssertionTrial(
            scenario, library: Talk.library.replacing(scenario), seed: 1, interpreter: Self.interpreter
        ).results
    }

    private func sentence(_ statement: Scenario.Assertion.Statement) throws -> String {
        try #require(try outcome(statement).first).sentence(Self.words)
    }

    /// When the alarm comes on seed 1, from the plant itself.
    private func raised(_ tag: String, _ kind: AlarmLimit.Kind) throws -> Int {
        let scenario = try #require(Talk.library.scenario(Self.id))
        var drill = try Drill(
            header: DrillHeader(
                drillID: "x", scenarioID: scenario.id, scenarioVersion: 1, contentDigest: "", mode: .drill, seed: 1, traineeID: "",
                traineeName: "", office: "", startedAt: "", program: ""), library: Talk.library)
        _ = drill.advance(to: .max)
        return try #require(
            drill.record.timeline.first {
                if case .alarm(tag, kind) = $0.what { true } else { false }
            }?.tick)
    }

    @Test func anAlarmStandsFromWhenItIsRaised() throws {
        let at = try raised("pilot_pressure", .low)
        let results = try outcome(
            .alarm(tag: "pilot_pressure", kind: .low, stands: true, at: Double(at)),
            .alarm(tag: "pilot_pressure", kind: .low, stands: true, at: Double(at - 1)),
            .alarm(tag: "pilot_pressure", kind: .low, stands: false, at: Double(at - 1)),
            .alarm(tag: "pilot_pressure", kind: .low, stands: false, at: Double(at)),
            .alarm(tag: "oil_temp", kind: .high, stands: true, at: 600))
        #expect(results.map(\.holds) == [true, false, true, false, false])
        let clock = DurationText.clock(at)
        #expect(
            results[1].sentence(Self.words)
                == "at \(DurationText.clock(at - 1)) alarm pilot_pressure.L stands: it had not been raised; it comes at \(clock) (line 40)"
        )
        #expect(results[3].sentence(Self.words).contains("it stands since \(clock)"))
        #expect(results[4].sentence(Self.words).contains("it is never raised in this drill"))
    }

    @Test func aReadingIsComparedInTheUnitItWasWrittenIn() throws {
        let results = try outcome(
            .reading(tag: "oil_level", above: nil, below: Quantity(60), at: 300),
            .reading(tag: "oil_level", above: Quantity(60, "%"), below: nil, at: 300),
            .reading(tag: "pilot_pressure", above: Quantity(1, "psi"), below: Quantity(100, "bar"), at: 10),
            .reading(tag: "pilot_pressure", above: Quantity(100, "bar"), below: nil, at: 10))
        #expect(results.map(\.holds) == [true, false, true, false])
        #expect(results[1].sentence(Self.words).hasPrefix("at 5:00 oil_level is above 60 %: it reads "))
        #expect(results[3].sentence(Self.words).contains("above 100 bar"))
    }

    @Test func aTripIsOneUntilATime() throws {
        let interlock = try #require(Talk.library.asset("harvester-hydraulics")?.interlocks.first?.id)
        let results = try outcome(
            .trip(interlock: interlock, tripped: true, at: 1), .trip(interlock: interlock, tripped: false, at: 1))
        #expect(results.map(\.holds) == [false, true])
    }

    @Test func anInspectionTellsWhatItWouldTellThen() throws {
        let results = try outcome(
            .finding(component: "hydraulic_pump", says: "OIL STREAMS", at: 300),
            .finding(component: "hydraulic_pump", says: "oil streams", at: 1))
        #expect(results.map(\.holds) == [true, false])
        #expect(results[1].sentence(Self.words).contains("says \"oil streams\": it says \""))
    }

    @Test func parIsTheObservers() throws {
        let scenario = try #require(Talk.library.scenario(Self.id))
        let par = try #require(Drill.preview(scenario, library: Talk.library)?.par?.seconds)
        let results = try outcome(.par(under: Double(par + 60)), .par(under: 1))
        #expect(results.map(\.holds) == [true, false])
        #expect(results[1].sentence(Self.words).hasPrefix("a careful observer is sure before 0:01: it is sure at "))
    }

    @Test func phrasesAreReadAsTheGraderReadsThem() throws {
        let right = "it's the pump shaft seal, worn"
        let results = try outcome(
            .accepts(right), .rejects(right), .accepts("it's the relief valve stuck open"),
            .rejects("it's the relief valve stuck open"), .accepts("it is not the pump seal"), .rejects("it is not the pump seal"),
            .accepts("stop the engine"))
        #expect(results.map(\.holds) == [true, false, false, true, false, true, false])
        #expect(results[2].sentence(Self.words).contains("it is read as: main relief valve / "))
        #expect(results[4].sentence(Self.words).contains("it is no claim"))
        #expect(results[6].sentence(Self.words).hasSuffix("it is no claim (line 40)"))
    }

    @Test func aDrillWithoutTestsHasNothingToTry() throws {
        #expect(try outcome().isEmpty)
    }
}
