import Scenarios

/// An axis: from where to where, and the round numbers on it.
struct PlotScale: Sendable, Hashable {
    var low: Double
    var high: Double
    /// Round numbers inside, lowest first.
    var ticks: [Double]

    /// - Parameters:
    ///   - low: lowest of what must be on it; `high` the highest.
    ///   - least: the axis spans at least this much.
    ///   - count: about how many ticks.
    init(low: Double, high: Double, least: Double, count: Int) {
        let middle = (low + high) / 2
        let half = max((high - low) / 2, least / 2, 1e-9)
        let margin = half * 0.08
        self.low = middle - half - margin
        self.high = middle + half + margin
        let step = Self.roundStep((self.high - self.low) / Double(max(1, count)))
        var ticks: [Double] = []
        var n = (self.low / step).rounded(.up)
        while n * step <= self.high, ticks.count < 50 {
            ticks.append(n * step)
            n += 1
        }
        self.ticks = ticks
    }

    /// 1, 2 or 5 times a power of ten, at least `rough`.
    private static func roundStep(_ rough: Double) -> Double {
        var power = 1.0
        while power < rough { power *= 10 }
        while power / 10 >= rough { power /= 10 }
        for share in [0.2, 0.5] where power * share >= rough { return power * share }
        return power
    }

    /// 0 at the low end, 1 at the high.
    func share(_ value: Double) -> Double { (value - low) / (high - low) }

    /// Seconds between the ticks of a time axis: about six of them, at round times.
    static func timeStep(_ seconds: Int) -> Int {
        for step in [10, 15, 30, 60, 120, 180, 300, 600, 900, 1800, 3600] where seconds / step <= 8 { return step }
        return 7200
    }
}
