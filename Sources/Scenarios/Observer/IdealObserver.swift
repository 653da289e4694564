/// A diagnostician that knows every fault mode of the asset and sees only what a trainee can see.
///
/// One noise-free run per hypothesis; between two of them the log-likelihood ratio of what is seen is known in closed
/// form (Magill 1965; Willsky 1976), here with a human's limits: each instrument is glanced at once in
/// ``glanceSeconds`` and averaged by eye over that time, and differences under ``perceptionFloor`` of the span do not
/// count, however long one looks. Runs the plant untouched: what the trainee did to it is not followed yet.
public struct IdealObserver: Sendable {
    /// How often each instrument is looked at, and how long a glance averages, seconds.
    public static let glanceSeconds = 30
    /// What a human does not notice, as a share of the instrument's span.
    public static let perceptionFloor = 0.01
    /// Nats of separation at which one rival in a hundred would be mistaken: 2 * 2.326 squared.
    public static let sureAt = 10.82

    /// What may be the matter.
    public enum Hypothesis: Sendable, Hashable {
        /// What really is.
        case truth
        case healthy
        /// Index into the asset's fault modes, and its severity.
        case fault(Int, severity: Double)
    }

    let plant: Plant
    let truths: [FaultInjection]
    public let hypotheses: [Hypothesis]
    /// Mean reading per hypothesis, glance and tag.
    let glances: [[[Double]]]

    /// Runs all hypotheses for `seconds` of simulated time.
    public init(plant: Plant, mode: String, truths: [FaultInjection], seconds: Int) throws(Plant.CompileError) {
        self.plant = plant
        self.truths = truths
        let onset = truths.map(\.onset).min() ?? 0
        var hypotheses: [Hypothesis] = [.truth]
        if !truths.isEmpty { hypotheses.append(.healthy) }
        for (index, _) in plant.asset.faults.enumerated() where !truths.contains(where: { $0.fault == index }) {
            hypotheses += [.fault(index, severity: 1), .fault(index, severity: 0.5)]
        }
        self.hypotheses = hypotheses
        var all: [[[Double]]] = []
        for hypothesis in hypotheses {
            let faults: [FaultInjection]
            switch hypothesis {
            case .truth: faults = truths
            case .healthy: faults = []
            case .fault(let index, let severity):
                faults = [
                    FaultInjection(fault: index, severity: severity, onset: onset, profile: plant.asset.faults[index].profile)
                ]
            }
            var simulator = try Simulator(plant: plant, mode: mode, seed: 0, faults: faults, quiet: true)
            all.append(Self.glance(&simulator, seconds: seconds))
        }
        glances = all
    }

    private static func glance(_ simulator: inout Simulator, seconds: Int) -> [[Double]] {
        let ticks = Int(Double(glanceSeconds) / Tick.seconds)
        return (0..<(seconds / glanceSeconds)).map { _ in
            var sums = [Double](repeating: 0, count: simulator.plant.tagCount)
            for _ in 0..<ticks {
                simulator.step()
                for tag in sums.indices { sums[tag] += simulator.measured[tag] }
            }
            return sums.map { $0 / Double(ticks) }
        }
    }

    /// How far two hypotheses lie apart on one tag by glance `last`, nats: the best single glance so far.
    func separation(_ a: Int, _ b: Int, tag: Int, through last: Int) -> Double {
        let model = plant.asset.tags[tag]
        let width = model.span.upperBound - model.span.lowerBound
        let floor = Self.perceptionFloor * width
        let variance =
            (model.noise * model.noise + model.resolution * model.resolution / 12) / Double(Self.glanceSeconds) + floor * floor
        guard variance > 0, last >= 0 else { return 0 }
        var best = 0.0
        for glance in 0...min(last, glances[a].count - 1) {
            let d = glances[a][glance][tag] - glances[b][glance][tag]
            best = max(best, d * d / (2 * variance))
        }
        return best
    }

    /// When a careful human watching everything would have been sure, seconds since the start; nil when never.
    public var parSeconds: Int? {
        guard let count = glances.first?.count, hypotheses.count > 1 else { return nil }
        for glance in 0..<count {
            let nearest = hypotheses.indices.dropFirst().map { rival in
                (0..<plant.tagCount).reduce(0.0) { $0 + separation(0, rival, tag: $1, through: glance) }
            }.min()!
            if nearest >= Self.sureAt { return (glance + 1) * Self.glanceSeconds }
        }
        return nil
    }

    /// When each tag first left what a healthy plant would show, seconds, earliest first; tags that never do are not in it.
    public var firstSigns: [(tag: Int, seconds: Int)] {
        guard let healthy = hypotheses.firstIndex(of: .healthy) else { return [] }
        return (0..<plant.tagCount).compactMap { tag -> (tag: Int, seconds: Int)? in
            for glance in glances[0].indices where separation(0, healthy, tag: tag, through: glance) >= 4.5 {
                return (tag, (glance + 1) * Self.glanceSeconds)
            }
            return nil
        }.sorted { $0.seconds != $1.seconds ? $0.seconds < $1.seconds : $0.tag < $1.tag }
    }
}
