/// One running plant: state arrays and the tick that moves them.
///
/// Invariants, which bit-for-bit repetition rests on:
/// - The tick loop uses + - * /, min, max and comparison only (exp through ``DeterministicMath``); no clock, no
///   dictionary order, no threads.
/// - Noise and wander are functions of (seed, tag, tick), never of how the state was reached.
/// - Everything that can change the future is in ``digest``.
public struct Simulator: Sendable {
    public let plant: Plant
    public let seed: UInt64
    /// No measuring noise: what an observer expects to see. Never so in a drill.
    let quiet: Bool
    public internal(set) var tick: Tick = 0

    /// Where the operator wants each control.
    var targets: [Double]
    var positions: [Double]
    /// Controls (what they really do), then true tag values.
    var nodes: [Double]
    var edgeState: [Double]
    var sensorState: [Double]
    /// What the instruments show; see ``qualities``.
    var measured: [Double]
    var qualities: [Quality]
    /// Value a stuck instrument holds; NaN while it is not stuck.
    var stuckAt: [Double]
    var noiseScale: [Double]
    /// How far each control's machine runs, 0...1, or its set point over its start: worked out of ``nodes`` once a tick.
    var running: [Double]
    /// Sum of the faults' drives per tag: scratch of one tick.
    var driven: [Double]
    /// The same of their cycles.
    var swinging: [Double]
    /// What the faults' cycles add to each tag now; ``nodes`` has it in.
    var swings: [Double]
    /// Whether some fault makes a tag cycle: the tick loop asks before it looks.
    private var isSwaying = false
    /// Trips act. Never false in a drill: only a trial of a fault's signature takes them away.
    public var isProtected = true
    var faults: [ActiveFault] = []

    var alarmStates: [AlarmState]
    var alarmTimers: [Int]
    var interlockTimers: [Int]
    var tripped: [Bool]
    /// What the plant did since the last ``takeEvents()``.
    var events: [PlantEvent] = []

    /// Readings that come from a recording; ``RecordingOverlay/none`` in most drills.
    let overlay: RecordingOverlay
    /// Which change of each recorded tag holds now.
    var cursors: [Int]
    /// What each recorded tag is at this tick, by the recording.
    var recorded: [Double]
    /// How far each recorded tag's machines run of what they ran, behind the tag's own lag: see ``followRecording()``.
    var recordedRunning: [Double]
    /// How far each control's machine ran when all began.
    let firstRunning: [Double]
    /// Controls that the trainee set last, and no trip since.
    var isSetByHand: [Bool]
    /// The plant's order without the tags whose truth was recorded.
    let order: [Int]

    /// A fault at work.
    struct ActiveFault: Sendable {
        var injection: FaultInjection
        let model: FaultModel
        /// Seconds it has grown: stands still while the machines it needs stand.
        var age: Double = 0
        /// Added by wrong actions.
        var worsened: Double = 0
        var cleared = false
        /// Tags whose lasting losses have been made good.
        var restored: [Int] = []
        /// First-order lag of each effect's drive.
        var drive: [Double]
        /// 0...1 now.
        var severity: Double = 0
        /// The greatest so far: a broken wire is found broken also while it makes contact.
        var peak: Double = 0
    }

    /// A healthy plant at rest in a mode, with faults that wait for their onset.
    public init(
        plant: Plant, mode: String = "", seed: UInt64, faults: [FaultInjection] = [], quiet: Bool = false,
        overlay: RecordingOverlay = .none
    ) throws(Plant.CompileError) {
        self.plant = plant
        self.seed = seed
        self.quiet = quiet
        self.overlay = overlay
        cursors = overlay.firstCursors
        recorded = cursors.map { overlay.values[$0] }
        recordedRunning = cursors.map { _ in 1 }
        order = overlay.order(of: plant)
        let asset = plant.asset
        targets = plant.controls(inMode: mode)
        positions = targets
        let settled = try plant.steadyState(controls: targets, held: overlay.firstTruths(of: plant))
        nodes = settled
        firstRunning = (0..<plant.controlCount).map { plant.runningFraction($0, settled[$0]) }
        isSetByHand = Array(repeating: false, count: plant.controlCount)
        edgeState = plant.edges.map { _ in 0 }
        for index in plant.edges.indices {
            edgeState[index] = plant.contribution(plant.edges[index], nodes[plant.edges[index].source])
        }
        sensorState = Array(nodes[plant.controlCount...])
        measured = sensorState
        qualities = Array(repeating: .good, count: plant.tagCount)
        stuckAt = Array(repeating: .nan, count: plant.tagCount)
        noiseScale = Array(repeating: 1, count: plant.tagCount)
        running = Array(repeating: 0, count: plant.controlCount)
        driven = Array(repeating: 0, count: plant.tagCount)
        swings = Array(repeating: 0, count: plant.tagCount)
        swinging = Array(repeating: 0, count: plant.tagCount)
        alarmStates = Array(repeating: .normal, count: plant.alarms.count)
        alarmTimers = Array(repeating: 0, count: plant.alarms.count)
        interlockTimers = Array(repeating: 0, count: asset.interlocks.count)
        tripped = Array(repeating: false, count: asset.interlocks.count)
        for fault in faults { inject(fault) }
        measure()
    }

    /// Adds a fault; its onset may lie in the future.
    public mutating func inject(_ injection: FaultInjection) {
        let model =
            injection.instrument.map { FaultModel($0, tag: plant.index(ofTag: $0.tag) ?? -1) } ?? plant.faultModels[injection.fault]
        if model.effects.contains(where: { $0.swing != 0 }) { isSwaying = true }
        faults.append(
            ActiveFault(injection: injection, model: model, drive: Array(repeating: 0, count: model.effects.count)))
    }

    /// Moves the plant on by one tick.
    public mutating func step() {
        tick += 1
        moveControls()
        growFaults()
        if !cursors.isEmpty { followRecording() }
        moveTags()
        measure()
        updateAlarms()
        updateInterlocks()
    }

    /// Moves the plant on by several ticks.
    public mutating func advance(by ticks: Int) {
        for _ in 0..<max(0, ticks) { step() }
    }

    /// What the plant did since this was last called.
    public mutating func takeEvents() -> [PlantEvent] {
        defer { events.removeAll(keepingCapacity: true) }
        return events
    }

    // MARK: One tick, in this order

    private mutating func moveControls() {
        for i in 0..<plant.controlCount {
            let rate = plant.controlModels[i].rate
            let gap = targets[i] - positions[i]
            positions[i] = abs(gap) <= rate ? targets[i] : positions[i] + min(max(gap, -rate), rate)
            var effective = positions[i]
            for parent in plant.controlParents[i] { effective *= running[parent] }
            nodes[i] = effective
            running[i] = plant.runningFraction(i, effective)
        }
    }

    private mutating func growFaults() {
        guard !faults.isEmpty else { return }
        for i in noiseScale.indices {
            noiseScale[i] = 1
            driven[i] = 0
            if isSwaying { swinging[i] = 0 }
        }
        for f in faults.indices {
            let injection = faults[f].injection
            let model = faults[f].model
            if let ends = injection.ends, tick >= ends { faults[f].cleared = true }
            let active = tick >= injection.onset && !faults[f].cleared
            if active, model.progressesWith.allSatisfy({ running[$0] >= 0.5 }) {
                faults[f].age += Tick.seconds
            }
            let age = faults[f].age
            let worsened = faults[f].worsened
            func severity(after delay: Double) -> Double {
                guard active, age > delay else { return 0 }
                return min(1, injection.severity * injection.profile.share(at: age - delay) + worsened)
            }
            faults[f].severity = severity(after: 0)
            faults[f].peak = max(faults[f].peak, faults[f].severity)
            for (e, effect) in model.effects.enumerated() {
                let delayed = effect.delay == 0 ? faults[f].severity : severity(after: effect.delay)
                if !(faults[f].cleared && effect.stays && !faults[f].restored.contains(effect.tag)) {
                    let wanted = effect.drive * delayed
                    var drive = wanted + effect.keep * (faults[f].drive[e] - wanted)
                    if abs(drive) < 1e-30 { drive = 0 }
                    faults[f].drive[e] = drive
                }
                driven[effect.tag] += faults[f].drive[e]
                noiseScale[effect.tag] *= 1 + (effect.noiseFactor - 1) * delayed
                if effect.swing != 0 {
                    swinging[effect.tag] += effect.swing * delayed * CounterNoise.wave(at: age / effect.swingPeriod)
                }
            }
            if case .noise(let factor)? = model.sensor { noiseScale[model.sensorTag] *= 1 + (factor - 1) * faults[f].severity }
        }
    }

    private mutating func moveTags() {
        let base = plant.controlCount
        for tag in order {
            let model = plant.tagModels[tag]
            var u = model.normal + driven[tag]
            for e in plant.edgeStart[tag]..<plant.edgeStart[tag + 1] {
                let edge = plant.edges[e]
                let wanted = plant.contribution(edge, nodes[edge.source])
                let driving = wanted + edge.keep * (edgeState[e] - wanted)
                edgeState[e] = driving
                u += driving
            }
            if model.wanderPeriod > 0 {
                u += model.wanderAmount * CounterNoise.wander(seed, model.wanderChannel, tick, period: model.wanderPeriod)
            }
            var gate = 1.0
            for g in plant.gateStart[tag]..<plant.gateStart[tag + 1] { gate *= running[plant.gates[g]] }
            u = model.atRest + gate * (u - model.atRest)
            u = min(max(u, model.low), model.high)
            var x = u + model.keep * (nodes[base + tag] - (isSwaying ? swings[tag] : 0) - u)
            // A value decaying to zero would become subnormal, which costs 65 times as much per operation.
            if abs(x) < 1e-30 { x = 0 }
            if isSwaying {
                // A cycle is stated as it shows, so it is added behind the tag's own lag, which would have swallowed some of it.
                swings[tag] = swinging[tag] * gate
                x = min(max(x + swings[tag], model.low), model.high)
            }
            nodes[base + tag] = x
        }
    }
}
