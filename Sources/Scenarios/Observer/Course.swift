/// What one hypothesis would show: a run of the plant without measuring noise, summed up in bins of ``binSeconds``.
///
/// Kept as sums, so that several bins make one look of any length.
struct Course: Sendable {
    static let binSeconds = 15
    static let binTicks = Int(Double(binSeconds) / Tick.seconds)

    let tagCount: Int
    let binCount: Int
    /// Sums over a bin's ticks of the reading, its square, and its product with the tick's place in the bin.
    private var sum: [Double]
    private var sumSquares: [Double]
    private var sumProducts: [Double]
    /// Mean variance of the measuring noise in the bin; 0 while the instrument is stuck.
    private var noise: [Double]
    /// Share of the bin without a reading.
    private var bad: [Double]
    /// True values at the bin's end.
    private var truth: [Double]
    /// Per bin and component: the fault mode that an inspection would find at the bin's end; -1 for none.
    private var found: [Int]
    private let componentCount: Int

    /// What a look shows of one instrument.
    struct Look {
        var mean: Double
        /// Variance about the straight line through the look, with the measuring noise.
        var variance: Double
        var ticks: Int
        /// Nothing was shown for most of the time.
        var isBad: Bool
    }

    init(
        plant: Plant, mode: String, faults: [FaultInjection], interventions: [Intervention] = [], seconds: Int, seed: UInt64 = 0
    ) throws(Plant.CompileError) {
        var simulator = try Simulator(plant: plant, mode: mode, seed: seed, faults: faults, quiet: true)
        tagCount = plant.tagCount
        componentCount = plant.asset.components.count
        binCount = max(1, seconds / Self.binSeconds)
        let cells = tagCount * binCount
        sum = Array(repeating: 0, count: cells)
        sumSquares = sum
        sumProducts = sum
        noise = sum
        bad = sum
        truth = sum
        found = Array(repeating: -1, count: componentCount * binCount)
        var next = 0
        for bin in 0..<binCount {
            for place in 0..<Self.binTicks {
                while next < interventions.count, interventions[next].tick <= simulator.tick {
                    interventions[next].apply(to: &simulator)
                    next += 1
                }
                simulator.step()
                let lying = simulator.hasLyingInstruments
                for tag in 0..<tagCount {
                    let value = simulator.measured[tag]
                    let cell = bin * tagCount + tag
                    sum[cell] += value
                    sumSquares[cell] += value * value
                    sumProducts[cell] += value * Double(place)
                    let factor = lying && !simulator.stuckAt[tag].isNaN ? 0 : simulator.noiseScale[tag]
                    let deviation = plant.tagModels[tag].noise * factor
                    noise[cell] += deviation * deviation / Double(Self.binTicks)
                    if simulator.qualities[tag].isBad { bad[cell] += 1 / Double(Self.binTicks) }
                }
            }
            for tag in 0..<tagCount { truth[bin * tagCount + tag] = simulator.nodes[plant.controlCount + tag] }
            for component in 0..<componentCount {
                found[bin * componentCount + component] = simulator.faultFound(inComponent: component)
            }
        }
    }

    /// One look at an instrument over bins `first...last`.
    func look(_ tag: Int, _ first: Int, _ last: Int) -> Look {
        var n = 0.0
        var y = 0.0
        var yy = 0.0
        var ty = 0.0
        var variance = 0.0
        var missing = 0.0
        for bin in first...last {
            let cell = bin * tagCount + tag
            y += sum[cell]
            yy += sumSquares[cell]
            ty += sumProducts[cell] + n * sum[cell]
            variance += noise[cell]
            missing += bad[cell]
            n += Double(Self.binTicks)
        }
        let bins = Double(last - first + 1)
        let mean = y / n
        // Sums of squares about the means; the tick's place runs 0..<n.
        let tt = n * (n * n - 1) / 12
        let aboutLine = max(0, (yy - n * mean * mean) - (ty - y * (n - 1) / 2) * (ty - y * (n - 1) / 2) / tt)
        return Look(mean: mean, variance: aboutLine / n + variance / bins, ticks: Int(n), isBad: missing / bins > 0.5)
    }

    /// The bin that a moment falls into, the last one for all that come after.
    func bin(at second: Int) -> Int { min(max(0, second / Self.binSeconds - 1), binCount - 1) }

    func truth(_ tag: Int, bin: Int) -> Double { truth[bin * tagCount + tag] }

    func found(_ component: Int, bin: Int) -> Int { found[bin * componentCount + component] }
}
