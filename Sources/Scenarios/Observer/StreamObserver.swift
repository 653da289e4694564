import Foundation

/// The same diagnostician without a human's limits: it takes in every reading of a running plant and keeps its belief.
///
/// Its hypotheses run beside the plant, without noise but with the plant's own seed (slow variation, the moments of spikes), so that what is left over is
/// measuring noise alone and belief is calibrated: of all answers believed to be 70 % likely, 70 % are true.
public struct StreamObserver: Sendable {
    public let hypotheses: [Hypothesis]
    private var plants: [Simulator]
    private var logs: [Double]
    /// The last readings, for instruments that hold theirs.
    private var previous: [Double?]
    /// A reading that a hypothesis calls impossible is a surprise of this size, not the end of it: nats.
    private static let surprise = 25.0

    /// All answers of `hypotheses` are equally likely beforehand, and so are the hypotheses of one answer.
    public init(plant: Plant, mode: String, seed: UInt64, hypotheses: [Hypothesis]) throws(Plant.CompileError) {
        self.hypotheses = hypotheses
        var sizes: [Answer: Int] = [:]
        for hypothesis in hypotheses { sizes[hypothesis.answer, default: 0] += 1 }
        var all: [Simulator] = []
        for hypothesis in hypotheses {
            all.append(try Simulator(plant: plant, mode: mode, seed: seed, faults: hypothesis.faults, quiet: true))
        }
        plants = all
        logs = hypotheses.map { -Foundation.log(Double(sizes[$0.answer]!)) }
        previous = Array(repeating: nil, count: plant.tagCount)
    }

    /// Takes in what the instruments show one tick later.
    public mutating func observe(_ readings: [PlantView.Reading]) {
        for index in plants.indices {
            plants[index].step()
            logs[index] += likelihood(of: readings, plants[index])
        }
        previous = readings.map(\.value)
    }

    /// Belief in each hypothesis.
    public var belief: [Double] {
        let best = logs.max() ?? 0
        let weights = logs.map { Foundation.exp($0 - best) }
        let whole = weights.reduce(0, +)
        return weights.map { $0 / whole }
    }

    private func likelihood(of readings: [PlantView.Reading], _ expected: Simulator) -> Double {
        let plant = expected.plant
        let lying = expected.hasLyingInstruments
        var sum = 0.0
        for tag in readings.indices {
            let isBad = expected.qualities[tag].isBad
            guard let value = readings[tag].value, !isBad else {
                if (readings[tag].value == nil) != isBad { sum -= Self.surprise }
                continue
            }
            let model = plant.tagModels[tag]
            if lying, !expected.stuckAt[tag].isNaN {
                // It shows what it showed, whatever that was.
                sum += previous[tag] == value ? 0 : -Self.surprise
                continue
            }
            let deviation = model.noise * expected.noiseScale[tag]
            let shown = expected.expectation(tag)
            let term = Self.interval(value, about: shown, deviation, model)
            sum += max(term, -Self.surprise)
        }
        return sum
    }

    /// Log of the chance that a normal deviate, rounded to the display's step and held within the span, shows as `value`.
    private static func interval(_ value: Double, about mean: Double, _ deviation: Double, _ model: TagModel) -> Double {
        // Also without noise a value on the edge of two steps may show as either.
        let step = model.resolution
        let sigma = max(deviation, step / 50)
        let low = value <= model.spanLow ? -Double.infinity : (value - step / 2 - mean) / sigma
        let high = value >= model.spanHigh ? Double.infinity : (value + step / 2 - mean) / sigma
        // In the far tail the difference of two cumulative chances is all rounding: mirrored to the side where it is not.
        let (a, b) = low > 0 ? (low, high) : (-high, -low)
        let chance = a > 0 ? tail(a) - tail(b) : 1 - tail(-a) - tail(b)
        return chance > 0 ? Foundation.log(chance) : -.infinity
    }

    /// Upper tail of the normal distribution.
    private static func tail(_ x: Double) -> Double { 0.5 * erfc(x / 2.0.squareRoot()) }
}
