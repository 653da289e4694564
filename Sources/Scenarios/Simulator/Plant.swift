/// An ``Asset`` compiled to flat arrays: what the simulator steps. Immutable, shared by all drills on the asset.
///
/// Nodes are numbered controls first, then tags, both in the author's order. Tags are evaluated in an order in which, as
/// far as the couplings allow, causes come before what they drive, so that a one-tick delay stands only inside loops.
public struct Plant: Sendable {
    /// Why an asset that reads well cannot run.
    public struct CompileError: Error, Sendable {
        public var detail: String
    }

    /// One alarm of one tag, flattened.
    public struct Alarm: Sendable {
        /// Index into the asset's tags.
        public var tag: Int
        public var limit: AlarmLimit
    }

    /// The same without texts, for the tick loop.
    struct AlarmModel: Sendable {
        let tag: Int
        let value: Double
        let deadband: Double
        let isLow: Bool
        let delayTicks: Int
        /// -1 when the alarm is unconditional.
        let onlyWhileTag: Int
        let onlyWhileAbove: Bool
        let onlyWhileValue: Double
    }

    struct Edge: Sendable {
        var source: Int
        var gain: Double
        /// The source's value at the normal point.
        var reference: Double
        /// Share kept per tick by the lag on the way; 0 for none.
        var keep: Double
        /// Which table, or -1 for a plain gain.
        var table: Int
        /// What the table gives at the reference.
        var tableReference: Double
    }

    public let asset: Asset
    /// In the asset's tag order, limits lowest first.
    public let alarms: [Alarm]

    let controlCount: Int
    let tagCount: Int
    let order: [Int]
    let edges: [Edge]
    /// Edges of tag i: `edgeStart[i]..<edgeStart[i + 1]`.
    let edgeStart: [Int]
    /// Points of all tables; those of table i: `tableStart[i]..<tableStart[i + 1]`.
    let tablePoints: [Coupling.Point]
    let tableStart: [Int]
    let gates: [Int]
    let gateStart: [Int]
    let controlParents: [[Int]]
    /// What the tick loop needs of each tag and control, without the texts of the asset.
    let tagModels: [TagModel]
    let alarmModels: [AlarmModel]
    let controlModels: [ControlModel]
    let interlockConditions: [InterlockCondition]
    let interlockModels: [InterlockModel]
    /// The fault modes, solved: see ``solveDrives(of:)``.
    private(set) var faultModels: [FaultModel] = []

    private let tagIndex: [String: Int]
    private let controlIndex: [String: Int]

    public func index(ofTag id: String) -> Int? { tagIndex[id] }
    public func index(ofControl id: String) -> Int? { controlIndex[id] }

    public init(_ asset: Asset) throws(CompileError) {
        self.asset = asset
        controlCount = asset.controls.count
        tagCount = asset.tags.count
        let tagIndex = Dictionary(asset.tags.indices.map { (asset.tags[$0].id, $0) }, uniquingKeysWith: { a, _ in a })
        let controlIndex = Dictionary(asset.controls.indices.map { (asset.controls[$0].id, $0) }, uniquingKeysWith: { a, _ in a })
        self.tagIndex = tagIndex
        self.controlIndex = controlIndex
        controlParents = asset.controls.map { $0.runsWith.compactMap { controlIndex[$0] } }
        for (index, parents) in controlParents.enumerated() where parents.contains(where: { $0 >= index }) {
            throw CompileError(detail: "control `\(asset.controls[index].id)` must stand below what it `runs_with`")
        }

        // Couplings, grouped by the tag they drive.
        var incoming = [[Coupling]](repeating: [], count: asset.tags.count)
        for coupling in asset.couplings { if let to = tagIndex[coupling.to] { incoming[to].append(coupling) } }
        order = Self.order(incoming: incoming, tagIndex: tagIndex)
        var edges: [Edge] = []
        var edgeStart = [0]
        var tablePoints: [Coupling.Point] = []
        var tableStart = [0]
        for couplings in incoming {
            for coupling in couplings {
                let source: Int
                let reference: Double
                if let tag = tagIndex[coupling.from] {
                    source = asset.controls.count + tag
                    reference = asset.tags[tag].normal
                } else {
                    source = controlIndex[coupling.from] ?? 0
                    reference = asset.controls[source].start
                }
                var edge = Edge(
                    source: source, gain: 0, reference: reference, keep: DeterministicMath.keep(lag: coupling.lag), table: -1,
                    tableReference: 0)
                switch coupling.shape {
                case .gain(let gain): edge.gain = gain
                case .table(let points):
                    edge.table = tableStart.count - 1
                    tablePoints += points
                    tableStart.append(tablePoints.count)
                    edge.tableReference = Self.interpolate(tablePoints.span, from: tableStart[edge.table], reference)
                }
                edges.append(edge)
            }
            edgeStart.append(edges.count)
        }
        self.edges = edges
        self.edgeStart = edgeStart
        self.tablePoints = tablePoints
        self.tableStart = tableStart

        var gates: [Int] = []
        var gateStart = [0]
        for tag in asset.tags {
            gates += tag.runsWith.compactMap { controlIndex[$0] }
            gateStart.append(gates.count)
        }
        self.gates = gates
        self.gateStart = gateStart
        tagModels = asset.tags.map(TagModel.init)
        controlModels = asset.controls.map(ControlModel.init)
        interlockConditions = asset.interlocks.map { interlock in
            InterlockCondition(
                tag: tagIndex[interlock.condition.tag] ?? -1, isAbove: interlock.condition.comparison == .above,
                value: interlock.condition.value, delay: interlock.delay, latches: interlock.latches)
        }
        interlockModels = asset.interlocks.map { interlock in
            InterlockModel(
                armedWith: interlock.armedWith.compactMap { controlIndex[$0] },
                sets: interlock.sets.compactMap { state in controlIndex[state.control].map { ($0, state.value) } })
        }

        alarms = asset.tags.enumerated().flatMap { index, tag in tag.alarms.map { Alarm(tag: index, limit: $0) } }
        alarmModels = alarms.map { alarm in
            AlarmModel(
                tag: alarm.tag, value: alarm.limit.value, deadband: alarm.limit.deadband, isLow: alarm.limit.kind.isLow,
                delayTicks: Int((alarm.limit.onDelay / Tick.seconds).rounded()),
                onlyWhileTag: alarm.limit.onlyWhile.flatMap { tagIndex[$0.tag] } ?? -1,
                onlyWhileAbove: alarm.limit.onlyWhile?.comparison == .above, onlyWhileValue: alarm.limit.onlyWhile?.value ?? 0)
        }
        try checkStability()
        for fault in asset.faults {
            let drives = try solveDrives(of: fault)
            faultModels.append(
                FaultModel(
                    effects: zip(fault.effects, drives).compactMap { effect, drive in
                        tagIndex[effect.tag].map {
                            FaultModel.Effect(
                                tag: $0, drive: drive, delay: effect.delay, keep: DeterministicMath.keep(lag: effect.lag),
                                noiseFactor: effect.noiseFactor, stays: effect.stays, swing: effect.swing?.amplitude ?? 0,
                                swingPeriod: effect.swing?.period ?? 1)
                        }
                    }, progressesWith: fault.progressesWith.compactMap { controlIndex[$0] },
                    sensorTag: fault.sensor.flatMap { tagIndex[$0.tag] } ?? -1, sensor: fault.sensor?.kind))
        }
    }

    /// Piecewise linear through `points[first..<end]`, the rest of the points when there is no `end`; held flat outside.
    static func interpolate(_ points: Span<Coupling.Point>, from first: Int, to end: Int? = nil, _ x: Double) -> Double {
        let end = end ?? points.count
        if x <= points[first].x { return points[first].y }
        var i = first + 1
        while i < end {
            if x <= points[i].x {
                let a = points[i - 1]
                let b = points[i]
                return a.y + (b.y - a.y) * ((x - a.x) / (b.x - a.x))
            }
            i += 1
        }
        return points[end - 1].y
    }

    /// Kahn's order; tags in a loop follow in the author's order.
    private static func order(incoming: [[Coupling]], tagIndex: [String: Int]) -> [Int] {
        var done = [Bool](repeating: false, count: incoming.count)
        var order: [Int] = []
        var moved = true
        while moved {
            moved = false
            for tag in incoming.indices where !done[tag] {
                let waits = incoming[tag].contains { coupling in
                    guard let source = tagIndex[coupling.from], source != tag else { return false }
                    return !done[source]
                }
                if !waits {
                    done[tag] = true
                    order.append(tag)
                    moved = true
                }
            }
        }
        return order + incoming.indices.filter { !done[$0] }
    }
}
