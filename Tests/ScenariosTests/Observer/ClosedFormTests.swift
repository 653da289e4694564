import Foundation
import Testing

@testable import Scenarios

/// The closed form is held against what it replaces: 700 runs (in the long tests 2,000) with noise, display steps and all.
@Suite struct ClosedFormTests {
    struct Pair: Sendable, CustomTestStringConvertible {
        var asset: String
        /// Index of the fault that is there, and of the one it may be taken for; nil is the healthy machine.
        var truth: Int
        var rival: Int?
        /// Separation at which the choice is made, nats.
        var nats: Double
        var testDescription: String { "\(asset) \(truth) or \(rival.map(String.init) ?? "healthy") at \(nats) nats" }
    }

    static let pairs = [
        Pair(asset: "jaw-crusher", truth: 0, rival: nil, nats: 1),
        Pair(asset: "harvester-hydraulics", truth: 0, rival: 1, nats: 2),
        Pair(asset: "water-chiller", truth: 1, rival: 0, nats: 3),
        Pair(asset: "wind-turbine", truth: 0, rival: nil, nats: 4),
        Pair(asset: "booster-pump", truth: 2, rival: 3, nats: 6),
    ]

    @Test(arguments: pairs) func errorsAreAsOftenAsTheClosedFormSays(_ pair: Pair) throws {
        let asset = try #require(ObserverLibrary.library.asset(pair.asset))
        let plant = try Plant(asset)
        // Slight and slow, so that the choice stays open for a while.
        func injected(_ fault: Int) -> [FaultInjection] {
            [FaultInjection(fault: fault, severity: 0.2, onset: 1, profile: .ramp(seconds: 600))]
        }
        let truth = injected(pair.truth)
        let rival = pair.rival.map(injected) ?? []
        let separation = try ClosedForm.separation(plant: plant, mode: "", truth, rival, seconds: 600)
        let end = try #require(separation.firstIndex { $0 >= pair.nats }) + 1
        let runs = ProjectFiles.runsLongTests ? 2000 : 700
        var errors = 0
        var expected = 0.0
        for seed in 0..<UInt64(runs) {
            var real = try Simulator(plant: plant, seed: seed, faults: truth)
            var a = try Simulator(plant: plant, seed: seed, faults: truth, quiet: true)
            var b = try Simulator(plant: plant, seed: seed, faults: rival, quiet: true)
            var ratio = 0.0
            var nats = 0.0
            for _ in 0..<end {
                real.step()
                a.step()
                b.step()
                for tag in 0..<plant.tagCount {
                    let y = real.measured[tag]
                    let (p, q) = (a.expectation(tag), b.expectation(tag))
                    let variance = ClosedForm.variance(plant.tagModels[tag])
                    ratio += ((y - q) * (y - q) - (y - p) * (y - p)) / (2 * variance)
                    nats += (p - q) * (p - q) / (2 * variance)
                }
            }
            if ratio < 0 { errors += 1 }
            // Slow variation makes the separation a little different for each seed.
            expected += ClosedForm.error(nats: nats)
        }
        let p = expected / Double(runs)
        let sampling = (p * (1 - p) / Double(runs)).squareRoot()
        print(
            "\(pair.testDescription): closed form \(p), of \(runs) runs \(Double(errors) / Double(runs)), sampling error \(sampling)"
        )
        #expect(abs(Double(errors) / Double(runs) - p) < 3 * sampling)
        // And the figure that needs no run at all is the same one.
        #expect(abs(ClosedForm.error(nats: separation[end - 1]) - p) < 0.02)
    }

    @Test func theErrorFallsFromAHalfToOneInAHundred() {
        #expect(ClosedForm.error(nats: 0) == 0.5)
        #expect(abs(ClosedForm.error(nats: IdealObserver.sureAt) - 0.01) < 1e-4)
    }
}
