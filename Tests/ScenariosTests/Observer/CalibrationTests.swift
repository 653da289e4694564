import Foundation
import Testing

@testable import Scenarios

/// Of everything believed to be 70 % likely, 70 % must be true, or a posterior is only a number.
@Suite struct CalibrationTests {
    /// Draws the truth of each shipped drill anew from the hypotheses, runs the plant with noise and watches it.
    @Test func beliefsAreTrueAsOftenAsTheySay() throws {
        let bins = 10
        var predicted = [Double](repeating: 0, count: bins)
        var observed = [Double](repeating: 0, count: bins)
        var count = [Int](repeating: 0, count: bins)
        let library = ObserverLibrary.library
        var draw: UInt64 = 0
        for scenario in library.scenarios where scenario.replay == nil {
            let asset = try #require(library.asset(scenario.asset))
            let plant = try Plant(asset)
            for _ in 0..<20 {
                draw += 1
                // The healthy machine and three of its faults; slight, slow, and beginning at different moments, so that the choice
                // stays open for a while and beliefs of every size come up.
                var bank = [Hypothesis([])]
                let first = SplitMix.draw(below: asset.faults.count, seed: draw, number: 2)
                for fault in (0..<min(3, asset.faults.count)).map({ (first + $0) % asset.faults.count }) {
                    for (severity, onset) in [(0.15, 5), (0.08, 15)] {
                        bank.append(
                            Hypothesis([
                                FaultInjection(fault: fault, severity: severity, onset: onset, profile: .ramp(seconds: 240))
                            ]))
                    }
                }
                let answers = bank.map(\.answer).reduce(into: [Answer]()) { if !$0.contains($1) { $0.append($1) } }
                // Answers are equally likely, and so are the hypotheses of one: as the observer has it.
                let answer = answers[SplitMix.draw(below: answers.count, seed: draw)]
                let candidates = bank.indices.filter { bank[$0].answer == answer }
                let truth = candidates[SplitMix.draw(below: candidates.count, seed: draw, number: 1)]
                var real = try Simulator(plant: plant, mode: scenario.mode, seed: draw, faults: bank[truth].faults)
                var observer = try StreamObserver(plant: plant, mode: scenario.mode, seed: draw, hypotheses: bank)
                for second in 1...80 {
                    real.step()
                    observer.observe(real.view.readings)
                    guard [12, 25, 40, 60, 80].contains(second) else { continue }
                    let belief = observer.belief
                    for answer in answers {
                        let share = bank.indices.reduce(0.0) { sum, index in
                            bank[index].answer == answer ? sum + belief[index] : sum
                        }
                        // What nearly nobody believes is left out: it would drown the rest.
                        guard share > 0.02 else { continue }
                        let bin = min(bins - 1, Int(share * Double(bins)))
                        predicted[bin] += share
                        observed[bin] += bank[truth].answer == answer ? 1 : 0
                        count[bin] += 1
                    }
                }
            }
        }
        for bin in 0..<bins where count[bin] > 0 {
            let n = Double(count[bin])
            let sampling = 2 * (0.25 / n).squareRoot()
            print(
                "believed \(NumberText.fixed(predicted[bin] / n, decimals: 3)), true \(NumberText.fixed(observed[bin] / n, decimals: 3)), n \(count[bin])"
            )
            #expect(abs(predicted[bin] - observed[bin]) / n < 0.05, "bin \(bin), sampling error \(sampling)")
        }
        #expect(count.reduce(0, +) > 2000)
    }
}
