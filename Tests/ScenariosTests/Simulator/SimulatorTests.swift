import Testing

@testable import Scenarios

@Suite struct SimulatorTests {
    /// A plant with a loop, a gate, a sensor fault and a trip, small enough to check by hand.
    static let skid = """
        schema: 1
        asset: skid
        title: Skid
        industry: utilities
        summary: A pump on a skid.
        controls:
          motor: {title: Motor, start: on, stops_in: 10s}
          valve: {title: Valve, start: 80, unit: "%", range: [0, 100], rate: 2}
        modes:
          running: {title: Running, set: {}}
          throttled: {title: Throttled, set: {valve: 40}}
        tags:
          flow: {title: Flow, unit: L/min, normal: 100, range: [95, 105], span: [0, 200], noise: 0.5, lag: 2s, runs_with: [motor],
            alarms: {L: {at: 62, delay: 3s, deadband: 2}}}
          pressure: {title: Pressure, unit: bar, normal: 6, range: [5.8, 6.2], span: [0, 10], noise: 0.02, lag: 1s, resolution: 0.01,
            runs_with: [motor]}
          level: {title: Level, unit: "%", normal: 75, range: [73, 77], span: [0, 100], noise: 0.2, lag: 5s, resolution: 0.1}
        couplings:
          - {from: valve, to: flow, gain: 1}
          - {from: flow, to: pressure, gain: -0.01, lag: 3s}
          - {from: pressure, to: flow, gain: 2}
        components:
          seal: {title: Seal, healthy: "Dry at {pressure}.", takes: 30s}
          sender: {title: Sender, healthy: "A gauge reads {pressure}."}
        faults:
          leak:
            {title: Leak, component: seal, mode: external leakage, cause: wear, repair: new seal, profile: {ramp: 100s},
             progresses_with: [motor], effects: {pressure: {by: -1.5, lag: 5s}, level: {by: -30, delay: 20s, stays: true}},
             findings: {seal: Wet.}}
          sender-low:
            {title: Sender low, component: sender, mode: reads low, cause: wet, repair: dry it, profile: {ramp: 100s},
             sensor: {tag: pressure, bias: -1.5}}
        actions:
          stop: {title: Stop, phrases: [stop], set: {motor: off}}
          start: {title: Start, phrases: [start], set: {motor: on}, resets: [low-trip]}
          refill: {title: Refill, phrases: [refill], restores: [level]}
          repair: {title: Repair, phrases: [repair], repairs: [leak], danger: safety-critical, unsafe_unless: {motor: off}}
        interlocks:
          low-trip: {title: Low pressure trip, when: {tag: pressure, below: 3}, for: 5s, armed_with: [motor], set: {motor: off}, latches: true}
        """

    static func plant(_ text: String = skid) throws -> Plant {
        let library = Library(files: [LibraryFile(path: "skid.yaml", bytes: Array(text.utf8))])
        #expect(library.diagnostics.filter { $0.severity == .error }.map(\.line) == [])
        return try Plant(try #require(library.assets.first))
    }

    static func fault(_ plant: Plant, _ id: String, severity: Double = 1) throws -> FaultInjection {
        let index = try #require(plant.asset.faults.firstIndex { $0.id == id })
        return FaultInjection(fault: index, severity: severity, onset: 10, profile: plant.asset.faults[index].profile)
    }

    @Test func sameSeedSameBitsAndAnotherSeedOtherNoise() throws {
        let plant = try Self.plant()
        let leak = try Self.fault(plant, "leak")
        var a = try Simulator(plant: plant, seed: 7, faults: [leak])
        var b = try Simulator(plant: plant, seed: 7, faults: [leak])
        var c = try Simulator(plant: plant, seed: 8, faults: [leak])
        for _ in 0..<600 {
            a.step()
            b.step()
            c.step()
            #expect(a.digest == b.digest)
        }
        #expect(a.digest != c.digest)
        #expect(a.view.readings != c.view.readings)
    }

    @Test func severityZeroIsTheHealthyPlantToTheBit() throws {
        let plant = try Self.plant()
        var healthy = try Simulator(plant: plant, seed: 3)
        var zero = try Simulator(plant: plant, seed: 3, faults: [try Self.fault(plant, "leak", severity: 0)])
        for _ in 0..<400 {
            healthy.step()
            zero.step()
            #expect(healthy.measured == zero.measured)
        }
    }

    @Test func aFaultShowsAsWrittenAndTheRestFollowsTheCouplings() throws {
        let plant = try Self.plant()
        var simulator = try Simulator(plant: plant, seed: 1, faults: [try Self.fault(plant, "leak")], quiet: true)
        simulator.advance(by: 1000)
        let readings = simulator.view.readings.map { $0.value ?? .nan }
        #expect(abs(readings[1] - 4.5) < 0.02)  // stated
        #expect(abs(readings[2] - 45) < 0.2)  // stated
        #expect(abs(readings[0] - 97) < 0.2)  // not stated: flow falls by 2 * 1.5 through the coupling
    }

    @Test func stoppingAMachineStopsWhatDependsOnIt() throws {
        let plant = try Self.plant()
        var simulator = try Simulator(plant: plant, seed: 1, quiet: true)
        simulator.advance(by: 5)
        let outcome0 = simulator.operate(0)
        #expect(outcome0 == .done(unsafe: false))
        simulator.advance(by: 60)
        let readings = simulator.view.readings.map { $0.value ?? .nan }
        #expect(readings[0] < 0.5)
        #expect(readings[1] < 0.05)
        #expect(abs(readings[2] - 75) < 0.2)
        #expect(simulator.view.alarms.isEmpty)  // a low alarm of a machine that stands is suppressed
    }

    @Test func aChangeOfSetPointTravelsThroughAFaultyPlant() throws {
        let plant = try Self.plant()
        var running = try Simulator(plant: plant, seed: 1, faults: [try Self.fault(plant, "leak")], quiet: true)
        var throttled = try Simulator(
            plant: plant, mode: "throttled", seed: 1, faults: [try Self.fault(plant, "leak")], quiet: true)
        running.advance(by: 1000)
        throttled.advance(by: 1000)
        #expect(throttled.measured[0] < running.measured[0] - 30)
        #expect(throttled.measured[1] > running.measured[1] + 0.2)
    }

    @Test func aLyingSensorMovesAloneAndItsGaugeTellsTheTruth() throws {
        let plant = try Self.plant()
        var simulator = try Simulator(plant: plant, seed: 1, faults: [try Self.fault(plant, "sender-low")], quiet: true)
        simulator.advance(by: 300)
        #expect(abs(simulator.measured[1] - 4.5) < 0.02)
        #expect(abs(simulator.measured[0] - 100) < 0.2)
        #expect(simulator.view.readings[1].quality == .good)
        #expect(simulator.inspect(component: 1).finding == "A gauge reads 6.00 bar.")
    }

    @Test func alarmsWaitForTheirDelayAndReturnPastTheirDeadband() throws {
        let plant = try Self.plant()
        var simulator = try Simulator(plant: plant, mode: "throttled", seed: 1, quiet: true)
        #expect(simulator.view.alarms.isEmpty)
        // Throttled flow is about 61, under L 62; the alarm comes after its 3 s and is unacknowledged.
        simulator.advance(by: 3)
        #expect(simulator.view.alarms.isEmpty)
        simulator.advance(by: 1)
        #expect(simulator.view.alarms.map(\.state) == [.unacknowledged])
        let acknowledged = simulator.acknowledge(tag: nil)
        #expect(acknowledged == [0])
        #expect(simulator.view.alarms.map(\.state) == [.acknowledged])
    }

    @Test func aTripLatchesUntilItIsReset() throws {
        var text = Self.skid
        text = text.replacing("pressure: {by: -1.5, lag: 5s}", with: "pressure: {by: -4, lag: 5s}")
        let plant = try Self.plant(text)
        var simulator = try Simulator(plant: plant, seed: 1, faults: [try Self.fault(plant, "leak")])
        simulator.advance(by: 300)
        #expect(simulator.view.tripped == [0])
        #expect(simulator.view.targets[0] == 0)
        let outcome1 = simulator.operate(1)
        #expect(outcome1 == .done(unsafe: false))  // start resets the trip: the plant stands, its condition is not armed
        #expect(simulator.view.tripped == [])
    }

    @Test func repairsMendAndUnsafeWorkIsNoticed() throws {
        let plant = try Self.plant()
        var simulator = try Simulator(plant: plant, seed: 1, faults: [try Self.fault(plant, "leak")], quiet: true)
        simulator.advance(by: 200)
        #expect(simulator.inspect(component: 0).abnormal)
        let outcome2 = simulator.operate(3)
        #expect(outcome2 == .done(unsafe: true))
        let mended = simulator.finishRepairs(of: 3)
        #expect(mended)
        #expect(!simulator.inspect(component: 0).abnormal)
        simulator.advance(by: 600)
        #expect(abs(simulator.measured[1] - 6) < 0.02)
        #expect(simulator.measured[2] < 50)  // what leaked out stays out
        _ = simulator.finishRepairs(of: 2)
        simulator.advance(by: 600)
        #expect(abs(simulator.measured[2] - 75) < 0.5)  // until it is filled up
    }

    @Test func noiseIsStandardNormalAndIndependentOfOtherTags() {
        var sum = 0.0
        var squares = 0.0
        let n = 200_000
        for tick in 0..<n {
            let z = CounterNoise.gaussian(42, CounterNoise.channel("te_101"), tick)
            sum += z
            squares += z * z
        }
        #expect(abs(sum / Double(n)) < 0.01)
        #expect(abs(squares / Double(n) - 1) < 0.02)
    }

    @Test func exponentialIsExactEnough() {
        for (x, expected) in [
            (0.0, 1.0), (1.0, 2.718281828459045), (-1.0, 0.36787944117144233), (3.0, 20.085536923187668),
            (-0.005, 0.9950124791926823),
        ] {
            #expect(abs(DeterministicMath.exp(x) - expected) <= abs(expected) * 4e-16)
        }
    }
}
