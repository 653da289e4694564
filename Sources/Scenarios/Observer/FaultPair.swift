/// Two fault modes of one asset, held against each other: can they be told apart, and by what?
public struct FaultPair: Sendable, Hashable {
    /// Indices into the asset's fault modes, ascending.
    public var first: Int
    public var second: Int
    /// Separation by watching alone, nats: the smaller of both directions, the rival at whatever severity hides it best.
    public var watching: Double
    /// With every inspection.
    public var everything: Double
    /// What tells them apart best, at most three, best first.
    public var tellers: [Glimpse.Subject]

    /// Watching is not enough.
    public var needsInspection: Bool { watching < IdealObserver.sureAt }
    /// Nothing is.
    public var isConfusable: Bool { everything < IdealObserver.sureAt }

    /// Seconds that both are given to show.
    static let horizon = 900

    /// All pairs of an asset in its first mode, each fault grown within two minutes.
    public static func all(of plant: Plant) throws(Plant.CompileError) -> [FaultPair] {
        let asset = plant.asset
        // One bank for all: the full severities first.
        let severities = Hypothesis.severities
        var bank: [Hypothesis] = []
        for severity in severities {
            for index in asset.faults.indices {
                let own = asset.faults[index].profile
                var profile = FaultProfile.ramp(seconds: 120)
                if case .intermittent = own { profile = own }
                bank.append(Hypothesis([FaultInjection(fault: index, severity: severity, onset: 30, profile: profile)]))
            }
        }
        let observer = try IdealObserver(plant: plant, mode: "", hypotheses: bank, seconds: horizon)
        let count = asset.faults.count
        var pairs: [FaultPair] = []
        for first in 0..<count {
            for second in (first + 1)..<max(first + 1, count) {
                pairs.append(observer.pair(first, second, among: count))
            }
        }
        return pairs
    }
}

extension IdealObserver {
    /// The pair of two faults in a bank laid out as ``FaultPair/all(of:)`` does: `count` hypotheses for each severity.
    fileprivate func pair(_ first: Int, _ second: Int, among count: Int) -> FaultPair {
        var hardest: (watching: Double, everything: Double, a: Int, b: Int)?
        for level in Hypothesis.severities.indices {
            for (a, b) in [(first, level * count + second), (level * count + first, second)] {
                let apart = separation(a, b)
                let everything = apart.tags.reduce(0) { $0 + $1.nats } + apart.components.reduce(0, +)
                if everything < hardest?.everything ?? .infinity {
                    hardest = (apart.tags.reduce(0) { $0 + $1.nats }, everything, a, b)
                }
            }
        }
        guard let hardest else { return FaultPair(first: first, second: second, watching: 0, everything: 0, tellers: []) }
        let apart = separation(hardest.a, hardest.b)
        let tellers =
            apart.tags.indices.map { (Glimpse.Subject.tag($0), apart.tags[$0].nats) }
            + apart.components.indices.map { (Glimpse.Subject.component($0), apart.components[$0]) }
        return FaultPair(
            first: first, second: second, watching: hardest.watching, everything: hardest.everything,
            tellers: tellers.filter { $0.1 > 1 }.sorted { $0.1 > $1.1 }.prefix(3).map(\.0))
    }

    /// The best look at each instrument and part over the whole run.
    func separation(_ a: Int, _ b: Int, _ profile: ObserverProfile = .careful) -> (tags: [Difference], components: [Double]) {
        let glances = courses[0].binCount / profile.bins
        let tags = asset.tags.indices.map { tag in
            var best = Difference()
            for glance in 0..<glances {
                best.keepBest(of: difference(a, b, tag: tag, glance * profile.bins, (glance + 1) * profile.bins - 1, profile))
            }
            return best
        }
        let last = courses[0].binCount - 1
        return (tags, asset.components.indices.map { difference(a, b, component: $0, bin: last, profile) })
    }
}
