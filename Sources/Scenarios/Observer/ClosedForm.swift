import Foundation

/// What no observer can beat: every reading of every second, and the noise known exactly.
///
/// Under one of two hypotheses the log-likelihood ratio of all readings so far is normal with mean J and variance 2J, where J is the
/// sum of (difference of what they show) squared over twice the noise's variance. So whoever has to choose errs with probability
/// Phi(-sqrt(J / 2)), and no simulation is needed to know it.
public enum ClosedForm {
    /// J after each second, nats. Readings are compared where both hypotheses show one; what a fault does to the noise itself is not
    /// counted, so J is a lower bound there.
    public static func separation(
        plant: Plant, mode: String, _ a: [FaultInjection], _ b: [FaultInjection], seconds: Int, seed: UInt64 = 0
    ) throws(Plant.CompileError) -> [Double] {
        var first = try Simulator(plant: plant, mode: mode, seed: seed, faults: a, quiet: true)
        var second = try Simulator(plant: plant, mode: mode, seed: seed, faults: b, quiet: true)
        var sum = 0.0
        return (0..<Int(Double(seconds) / Tick.seconds)).map { _ in
            first.step()
            second.step()
            for tag in 0..<plant.tagCount where !first.qualities[tag].isBad && !second.qualities[tag].isBad {
                let d = first.expectation(tag) - second.expectation(tag)
                sum += d * d / (2 * variance(plant.tagModels[tag]))
            }
            return sum
        }
    }

    /// Chance of taking one hypothesis for the other, 0...0.5.
    public static func error(nats: Double) -> Double { 0.5 * erfc((nats / 2).squareRoot() / 2.0.squareRoot()) }

    /// Of one reading: noise, and what rounding to the display's step adds.
    static func variance(_ tag: TagModel) -> Double { tag.noise * tag.noise + tag.resolution * tag.resolution / 12 }
}
