/// Runs a healthy machine for an hour on many seeds in each of its modes and says what is not well about it:
/// alarms, readings outside their normal range or at an end stop, correlations that physics promises and the plant lacks.
public struct HealthTrial: Sendable {
    /// How a healthy machine is not well.
    public enum Finding: Sendable, Hashable {
        case alarm(mode: String, tag: String, kind: AlarmLimit.Kind, seed: UInt64, second: Int)
        case trip(mode: String, interlock: String, seed: UInt64, second: Int)
        /// Under ``requiredShare`` of the readings lie in the normal range.
        case outOfRange(mode: String, tag: String, share: Double, range: ClosedRange<Double>, mean: Double, deviation: Double)
        /// A running machine's reading stands at the end of its span, and not because a mode asks for that.
        case atLimit(mode: String, tag: String, share: Double)
        case correlation(first: String, second: String, value: Double, bound: Correlation.Bound)
        /// The machine cannot be run in this mode at all.
        case unusable(mode: String, detail: String)
    }

    /// 99 readings in a hundred lie in the normal range.
    public static let requiredShare = 0.99
    /// One reading in a hundred may stand at an end stop.
    public static let allowedAtLimit = 0.01

    public var findings: [Finding] = []
    /// Measured correlation of each that the asset states: the middle one of all seeds.
    public var correlations: [Double] = []

    /// Runs the trial: `seeds` runs of `seconds` in every mode of the plant's asset.
    public init(plant: Plant, seeds: Int = 20, seconds: Int = 3600) {
        for mode in plant.asset.modes { run(plant, mode.id, seeds, seconds) }
    }

    private mutating func run(_ plant: Plant, _ mode: String, _ seeds: Int, _ seconds: Int) {
        let asset = plant.asset
        let ranges: [ClosedRange<Double>]
        do { ranges = try plant.normalRanges(inMode: mode) } catch {
            findings.append(.unusable(mode: mode, detail: error.detail))
            return
        }
        var sums = [TagSum](repeating: TagSum(), count: asset.tags.count)
        var measuredCorrelations = [[Double]](repeating: [], count: asset.correlations.count)
        let isFirst = mode == asset.modes.first?.id
        // A machine told to stand still reads zero; that is no fault of its range.
        let settled = (try? plant.steadyState(controls: plant.controls(inMode: mode))) ?? []
        func isMeantToBeAtLimit(_ index: Int) -> Bool {
            let tag = asset.tags[index]
            guard !isFirst, settled.indices.contains(plant.controlCount + index) else { return false }
            let value = settled[plant.controlCount + index]
            return min(abs(value - tag.span.lowerBound), abs(value - tag.span.upperBound)) <= tag.noise
        }
        var told: Set<String> = []
        for seed in 1...UInt64(max(1, seeds)) {
            guard var simulator = try? Simulator(plant: plant, mode: mode, seed: seed) else { continue }
            var minutes = asset.tags.map { _ in [Double]() }
            var minute = asset.tags.map { _ in 0.0 }
            for second in 1...max(60, seconds) {
                simulator.step()
                for event in simulator.takeEvents() { note(event, plant, mode, seed, second, &told) }
                for tag in asset.tags.indices {
                    let value = simulator.measured[tag]
                    sums[tag].add(value, range: ranges[tag], span: asset.tags[tag].span, runs: simulator.gateFraction(tag) > 0)
                    minute[tag] += value
                }
                if isFirst, second % 60 == 0 {
                    for tag in asset.tags.indices {
                        minutes[tag].append(minute[tag] / 60)
                        minute[tag] = 0
                    }
                }
            }
            guard isFirst else { continue }
            for (index, correlation) in asset.correlations.enumerated() {
                guard let a = plant.index(ofTag: correlation.first), let b = plant.index(ofTag: correlation.second) else {
                    continue
                }
                measuredCorrelations[index].append(Self.pearson(minutes[a], minutes[b]))
            }
        }
        for (tag, sum) in sums.enumerated() {
            let name = asset.tags[tag].id
            if sum.inRange < Self.requiredShare {
                findings.append(
                    .outOfRange(
                        mode: mode, tag: name, share: sum.inRange, range: ranges[tag], mean: sum.mean, deviation: sum.deviation))
            }
            if sum.atLimit > Self.allowedAtLimit, !isMeantToBeAtLimit(tag) {
                findings.append(.atLimit(mode: mode, tag: name, share: sum.atLimit))
            }
        }
        guard isFirst else { return }
        correlations = measuredCorrelations.map { $0.sorted()[$0.count / 2] }
        for (stated, value) in zip(asset.correlations, correlations) where !stated.bound.admits(value) {
            findings.append(.correlation(first: stated.first, second: stated.second, value: value, bound: stated.bound))
        }
    }

    /// Each alarm and trip is told once for a mode, with the first seed and second that showed it.
    private mutating func note(
        _ event: PlantEvent, _ plant: Plant, _ mode: String, _ seed: UInt64, _ second: Int, _ told: inout Set<String>
    ) {
        switch event {
        case .alarmRaised(let index):
            let alarm = plant.alarms[index]
            guard told.insert("alarm \(index)").inserted else { return }
            findings.append(
                .alarm(mode: mode, tag: plant.asset.tags[alarm.tag].id, kind: alarm.limit.kind, seed: seed, second: second))
        case .interlockTripped(let index):
            guard told.insert("trip \(index)").inserted else { return }
            findings.append(.trip(mode: mode, interlock: plant.asset.interlocks[index].id, seed: seed, second: second))
        case .alarmReturned: break
        }
    }

    /// Pearson's coefficient; 0 where one of the two does not vary.
    static func pearson(_ a: [Double], _ b: [Double]) -> Double {
        let n = Double(min(a.count, b.count))
        guard n > 1 else { return 0 }
        let meanA = a.reduce(0, +) / n
        let meanB = b.reduce(0, +) / n
        var ab = 0.0
        var aa = 0.0
        var bb = 0.0
        for (x, y) in zip(a, b) {
            ab += (x - meanA) * (y - meanB)
            aa += (x - meanA) * (x - meanA)
            bb += (y - meanB) * (y - meanB)
        }
        return aa > 0 && bb > 0 ? ab / (aa * bb).squareRoot() : 0
    }

    /// What one tag's readings were in all runs of a mode.
    private struct TagSum {
        private var count = 0.0
        private var inside = 0.0
        private var stops = 0.0
        private var running = 0.0
        private var sum = 0.0
        private var squares = 0.0

        mutating func add(_ value: Double, range: ClosedRange<Double>, span: ClosedRange<Double>, runs: Bool) {
            count += 1
            sum += value
            squares += value * value
            if range.contains(value) { inside += 1 }
            if runs {
                running += 1
                if value <= span.lowerBound || value >= span.upperBound { stops += 1 }
            }
        }

        var inRange: Double { count > 0 ? inside / count : 1 }
        var atLimit: Double { running > 0 ? stops / running : 0 }
        var mean: Double { count > 0 ? sum / count : 0 }
        var deviation: Double { count > 0 ? max(0, squares / count - mean * mean).squareRoot() : 0 }
    }
}
