import Foundation
import Testing

@testable import Scenarios

/// The quadrature that ranks looks, against drawing outcomes one by one.
@Suite struct NextLookTests {
    @Test(arguments: ["", "jaw-crusher", "reaction-wheel", "booster-pump"]) func ranksLooksAsBruteForceDoes(_ id: String) throws {
        let asset = id.isEmpty ? try SimulatorTests.plant().asset : try #require(ObserverLibrary.library.asset(id))
        let plant = try Plant(asset)
        let bank =
            [Hypothesis([])]
            + asset.faults.indices.map {
                Hypothesis([FaultInjection(fault: $0, severity: 0.4, onset: 10, profile: .ramp(seconds: 120))])
            }
        let observer = try IdealObserver(plant: plant, mode: "", hypotheses: bank, seconds: 120)
        let belief = bank.map { _ in 1 / Double(bank.count) }
        let bin = 3
        let profile = ObserverProfile.careful
        var random = SystemlessRandom(state: 42)
        var figures: [(fast: Double, brute: Double)] = []
        for tag in asset.tags.indices {
            let fast = observer.gain(ofTag: tag, belief, bin, profile)
            figures.append((fast, bruteForce(observer, tag, belief, bin, profile, &random)))
        }
        for (tag, figure) in zip(asset.tags, figures) {
            #expect(abs(figure.fast - figure.brute) < 0.03, "\(tag.id): \(figure)")
        }
        // The order is the same wherever two looks differ by more than drawing can tell.
        for a in figures.indices {
            for b in figures.indices where figures[a].brute > figures[b].brute + 0.06 {
                #expect(figures[a].fast > figures[b].fast)
            }
        }
        #expect(figures.contains { $0.fast > 0.2 })
    }

    /// Expected fall of entropy by 4,000 drawn outcomes of each kind of look.
    private func bruteForce(
        _ observer: IdealObserver, _ tag: Int, _ belief: [Double], _ bin: Int, _ profile: ObserverProfile,
        _ random: inout SystemlessRandom
    ) -> Double {
        let model = observer.asset.tags[tag]
        let floor = profile.perceptionFloor * (model.span.upperBound - model.span.lowerBound)
        let step = model.resolution * model.resolution / 12
        let looks = observer.courses.map { $0.look(tag, bin - profile.bins + 1, bin) }
        guard !looks.contains(where: \.isBad) else { return observer.gain(ofTag: tag, belief, bin, profile) }
        let least = step + floor * floor / 100
        let kinds: [[(mean: Double, deviation: Double)]] = [
            looks.map { ($0.mean, (($0.variance + step) / Double($0.ticks) + floor * floor).squareRoot()) },
            looks.map {
                (
                    0.5 * log($0.variance + least),
                    (1 / Double(2 * ($0.ticks - 1)) + profile.spreadFloor * profile.spreadFloor).squareRoot()
                )
            },
        ]
        return kinds.map { outcomes in
            var after = 0.0
            let draws = 4000
            for _ in 0..<draws {
                let truth = Int(random.uniform() * Double(belief.count))
                let y = outcomes[truth].mean + outcomes[truth].deviation * random.normal()
                var joint = outcomes.indices.map { other -> Double in
                    let z = (y - outcomes[other].mean) / outcomes[other].deviation
                    return belief[other] * exp(-z * z / 2) / outcomes[other].deviation
                }
                let whole = joint.reduce(0, +)
                for other in joint.indices { joint[other] /= whole }
                after -= joint.reduce(0) { $0 + ($1 > 0 ? $1 * log($1) : 0) }
            }
            return log(Double(belief.count)) - after / Double(draws)
        }.max() ?? 0
    }

    /// Repeatable draws.
    private struct SystemlessRandom {
        var state: UInt64
        mutating func uniform() -> Double {
            state &+= SplitMix.golden
            return Double(SplitMix.mixed(state) >> 11) / 9_007_199_254_740_992
        }
        mutating func normal() -> Double { (-2 * log(max(uniform(), 1e-300))).squareRoot() * cos(2 * .pi * uniform()) }
    }
}
