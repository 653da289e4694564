/// Puts one fault mode into a healthy machine and holds it against what its author states: nothing at severity 0,
/// the stated change of each tag at full severity.
///
/// Trips are taken away for it: a signature is what the machine would do, not what its protection lets it do.
public struct FaultTrial: Sendable {
    /// Where plant and author disagree.
    public enum Finding: Sendable, Hashable {
        /// Severity 0 is not the healthy plant, to the bit.
        case zeroSeverityShows
        /// A tag's change at full severity is not the stated one.
        case change(tag: String, stated: Double, measured: Double)
        case noise(tag: String, stated: Double, measured: Double)
        case swing(tag: String, stated: Double, measured: Double)
        /// What the instrument shows at full severity is not what its fault says.
        case sensor(tag: String)
        /// Nothing moves by as much as anybody could see.
        case invisible
    }

    /// A measured change may differ from the stated one by this share, or by ``resolutionSteps`` steps of the display.
    public static let tolerance = 0.05
    public static let resolutionSteps = 2.0

    public var findings: [Finding] = []

    private let plant: Plant
    private let index: Int
    private var fault: FaultMode { plant.asset.faults[index] }

    /// Tries the fault mode at `index` of the plant's asset, in its first mode.
    public init(plant: Plant, fault index: Int) throws(Plant.CompileError) {
        self.plant = plant
        self.index = index
        try checkNothing()
        if !fault.effects.isEmpty { try checkProcess() }
        if fault.sensor != nil { try checkSensor() }
    }

    private func simulator(severity: Double, profile: FaultProfile, quiet: Bool) throws(Plant.CompileError) -> Simulator {
        var simulator = try Simulator(
            plant: plant, seed: 7, faults: [FaultInjection(fault: index, severity: severity, onset: 1, profile: profile)],
            quiet: quiet)
        simulator.isProtected = false
        return simulator
    }

    private mutating func checkNothing() throws(Plant.CompileError) {
        var healthy = try Simulator(plant: plant, seed: 7)
        var nothing = try simulator(severity: 0, profile: fault.profile, quiet: false)
        nothing.isProtected = true
        for _ in 0..<600 {
            healthy.step()
            nothing.step()
            let same =
                zip(healthy.measured, nothing.measured).allSatisfy { $0.bitPattern == $1.bitPattern }
                && zip(healthy.nodes, nothing.nodes).allSatisfy { $0.bitPattern == $1.bitPattern }
                && healthy.qualities == nothing.qualities && healthy.alarmStates == nothing.alarmStates
            guard same else {
                findings.append(.zeroSeverityShows)
                return
            }
        }
    }

    /// Long enough for everything to settle: ten times the slowest way through the machine.
    private var settlingTicks: Int {
        let tags = plant.asset.tags.map { $0.lag + $0.sensorLag }.max() ?? 0
        let ways = plant.asset.couplings.map(\.lag).max() ?? 0
        let own = fault.effects.map { $0.delay + 5 * $0.lag }.max() ?? 0
        return min(20_000, Int((own + 10 * (tags + ways)) / Tick.seconds) + 120)
    }

    private mutating func checkProcess() throws(Plant.CompileError) {
        var healthy = try Simulator(plant: plant, seed: 7, quiet: true)
        healthy.isProtected = false
        var failing = try simulator(severity: 1, profile: .step, quiet: true)
        healthy.advance(by: settlingTicks)
        failing.advance(by: settlingTicks)
        // A window of whole cycles, over which the difference is averaged and its swing read.
        let longest = fault.effects.compactMap(\.swing?.period).max() ?? 30
        let cycles = max(2, (30 / longest).rounded(.up))
        let window = Int((cycles * longest / Tick.seconds).rounded())
        var sums = plant.asset.tags.map { _ in 0.0 }
        var highs = plant.asset.tags.map { _ in -Double.infinity }
        var lows = plant.asset.tags.map { _ in Double.infinity }
        for _ in 0..<window {
            healthy.step()
            failing.step()
            for tag in sums.indices {
                let difference = failing.nodes[plant.controlCount + tag] - healthy.nodes[plant.controlCount + tag]
                sums[tag] += difference
                highs[tag] = max(highs[tag], difference)
                lows[tag] = min(lows[tag], difference)
            }
        }
        var isSeen = false
        for effect in fault.effects {
            guard let tag = plant.index(ofTag: effect.tag) else { continue }
            let model = plant.asset.tags[tag]
            let change = sums[tag] / Double(window)
            let allowed = max(Self.tolerance * abs(effect.change), Self.resolutionSteps * model.resolution)
            if abs(change - effect.change) > allowed {
                findings.append(.change(tag: effect.tag, stated: effect.change, measured: change))
            }
            if let swing = effect.swing {
                let measured = (highs[tag] - lows[tag]) / 2
                if abs(measured - swing.amplitude) > max(0.25 * swing.amplitude, Self.resolutionSteps * model.resolution) {
                    findings.append(.swing(tag: effect.tag, stated: swing.amplitude, measured: measured))
                }
            }
            let visible = max(3 * model.noise, 0.02 * (model.span.upperBound - model.span.lowerBound))
            if abs(change) >= visible || (effect.swing?.amplitude ?? 0) >= visible / 2 || effect.noiseFactor >= 2 { isSeen = true }
        }
        if !isSeen, fault.sensor == nil { findings.append(.invisible) }
        try checkNoise()
    }

    /// Noise against noise-free: the deviation of what is shown from what is true.
    private mutating func checkNoise() throws(Plant.CompileError) {
        let noisy = fault.effects.filter { $0.noiseFactor != 1 }
        guard !noisy.isEmpty else { return }
        var failing = try simulator(severity: 1, profile: .step, quiet: false)
        failing.advance(by: settlingTicks)
        var squares = [Double](repeating: 0, count: noisy.count)
        var reached = [Double](repeating: 0, count: noisy.count)
        let window = 1000
        for _ in 0..<window {
            failing.step()
            for (n, effect) in noisy.enumerated() {
                guard let tag = plant.index(ofTag: effect.tag) else { continue }
                let error = failing.measured[tag] - failing.sensorState[tag]
                squares[n] += error * error
                if failing.qualities[tag] == .good { reached[n] += 1 }
            }
        }
        for (n, effect) in noisy.enumerated() {
            guard let tag = plant.index(ofTag: effect.tag) else { continue }
            let model = plant.asset.tags[tag]
            // Readings cut off at an end of the span have less noise than stated, and the display's steps add some.
            let step = model.resolution * model.resolution / 12
            let measured = max(0, squares[n] / Double(window) - step).squareRoot() / max(model.noise, 1e-12)
            if abs(measured - effect.noiseFactor) > max(0.35 * effect.noiseFactor, 0.5), model.noise > model.resolution / 3 {
                findings.append(.noise(tag: effect.tag, stated: effect.noiseFactor, measured: measured))
            }
        }
    }

    private mutating func checkSensor() throws(Plant.CompileError) {
        guard let sensor = fault.sensor, let tag = plant.index(ofTag: sensor.tag) else { return }
        let model = plant.asset.tags[tag]
        var lying = try simulator(severity: 1, profile: .step, quiet: false)
        lying.advance(by: settlingTicks)
        var errors: [Double] = []
        var shown: Set<Double> = []
        var dropped = 0
        for _ in 0..<1200 {
            lying.step()
            errors.append(lying.measured[tag] - lying.nodes[plant.controlCount + tag])
            shown.insert(lying.measured[tag])
            if lying.qualities[tag].isBad { dropped += 1 }
        }
        let n = Double(errors.count)
        let mean = errors.reduce(0, +) / n
        let deviation = (errors.reduce(0) { $0 + $1 * $1 } / n - mean * mean).squareRoot()
        let steps = Self.resolutionSteps * model.resolution
        let isAsStated: Bool =
            switch sensor.kind {
            case .bias(let by): abs(mean - by) <= max(Self.tolerance * abs(by), steps)
            case .stuck: shown.count == 1
            case .dropout: dropped == errors.count
            case .noise(let factor): abs(deviation / max(model.noise, 1e-12) - factor) <= max(0.35 * factor, 0.5)
            case .spike(let by, let every):
                abs(Double(errors.count { abs($0) > abs(by) / 2 }) - n / every) <= 0.6 * n / every + 2
            }
        if !isAsStated { findings.append(.sensor(tag: sensor.tag)) }
        if case .bias(let by) = sensor.kind, abs(by) < max(3 * model.noise, steps) { findings.append(.invisible) }
    }
}
