/// What a look would teach, beforehand (de Kleer and Williams 1987): the expected fall of the entropy of belief.
extension IdealObserver {
    /// One glance at a tag: the better of its level and its unrest, each a normal deviate about what the hypothesis shows.
    func gain(ofTag tag: Int, _ belief: [Double], _ bin: Int, _ profile: ObserverProfile) -> Double {
        let model = asset.tags[tag]
        let floor = profile.perceptionFloor * (model.span.upperBound - model.span.lowerBound)
        let step = model.resolution * model.resolution / 12
        let least = step + floor * floor / 100
        let looks = courses.map { $0.look(tag, max(0, bin - profile.bins + 1), bin) }
        if looks.contains(where: \.isBad) { return gain(ofOutcomes: looks.map { $0.isBad ? 1 : 0 }, belief) }
        let levels = looks.map { (mean: $0.mean, variance: ($0.variance + step) / Double($0.ticks) + floor * floor) }
        let unrest = looks.map {
            (
                mean: 0.5 * DeterministicMath.log($0.variance + least),
                variance: 1 / Double(2 * ($0.ticks - 1)) + profile.spreadFloor * profile.spreadFloor
            )
        }
        return max(gain(ofNormals: levels, belief), gain(ofNormals: unrest, belief))
    }

    /// An inspection: its outcomes are its texts, read right 99 times in a hundred.
    func gain(ofComponent component: Int, _ belief: [Double], _ bin: Int) -> Double {
        gain(ofOutcomes: hypotheses.indices.map { courses[$0].found(component, bin: bin) }, belief)
    }

    private func gain(ofOutcomes outcomes: [Int], _ belief: [Double]) -> Double {
        let kinds = Array(Set(outcomes)).sorted()
        guard kinds.count > 1 else { return 0 }
        let wrong = 0.01 / Double(kinds.count - 1)
        var after = 0.0
        for kind in kinds {
            let joint = belief.indices.map { belief[$0] * (outcomes[$0] == kind ? 0.99 : wrong) }
            let whole = joint.reduce(0, +)
            if whole > 0 { after += whole * entropy(joint.map { $0 / whole }) }
        }
        return max(0, entropy(belief) - after)
    }

    /// Seven-point Gauss-Hermite quadrature over each hypothesis' outcome.
    private func gain(ofNormals normals: [(mean: Double, variance: Double)], _ belief: [Double]) -> Double {
        let low = normals.map(\.mean).min()!
        let high = normals.map(\.mean).max()!
        guard high > low else { return 0 }
        var after = 0.0
        for (index, normal) in normals.enumerated() where belief[index] > 1e-9 {
            let deviation = normal.variance.squareRoot()
            for (node, weight) in zip(Self.hermiteNodes, Self.hermiteWeights) {
                let y = normal.mean + 1.4142135623730951 * deviation * node
                var joint = belief.indices.map { other -> Double in
                    let d = y - normals[other].mean
                    return belief[other] * DeterministicMath.exp(-d * d / (2 * normals[other].variance))
                        / normals[other].variance.squareRoot()
                }
                let whole = joint.reduce(0, +)
                guard whole > 0 else { continue }
                for other in joint.indices { joint[other] /= whole }
                after += belief[index] * weight * entropy(joint)
            }
        }
        return max(0, entropy(belief) - after)
    }

    /// Of belief in answers: which severity it is nobody asks.
    func entropy(_ belief: [Double]) -> Double {
        var byAnswer: [Answer: Double] = [:]
        for (index, hypothesis) in hypotheses.enumerated() { byAnswer[hypothesis.answer, default: 0] += belief[index] }
        // In the answers' own order: the order of a dictionary differs from run to run.
        return answers.reduce(0) { sum, answer in
            let share = byAnswer[answer] ?? 0
            return share > 0 ? sum - share * DeterministicMath.log(share) : sum
        }
    }

    /// Abramowitz and Stegun, table 25.10, n = 7; the weights divided by the square root of pi.
    private static let hermiteNodes = [
        -2.651961356835233, -1.673551628767471, -0.816287882858965, 0, 0.816287882858965, 1.673551628767471, 2.651961356835233,
    ]
    private static let hermiteWeights = [
        0.000548268855972, 0.030757123967586, 0.240123178605013, 0.457142857142857, 0.240123178605013, 0.030757123967586,
        0.000548268855972,
    ]
}
