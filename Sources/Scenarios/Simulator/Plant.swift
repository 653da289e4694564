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
        var delayTicks: Int
        var onlyWhileTag: Int
    }

    struct Edge: Sendable {
        var source: Int
        var gain: Double
        /// The source's value at the normal point.
        var reference: Double
        /// Share kept per tick by the lag on the way; 0 for none.
        var keep: Double
        /// Into ``tables``, or -1 for a plain gain.
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
    let tables: [[Coupling.Point]]
    let gates: [Int]
    let gateStart: [Int]
    let controlParents: [[Int]]
    let keep: [Double]
    let sensorKeep: [Double]
    let channel: [UInt64]
    let wanderChannel: [UInt64]
    /// 0 for a tag that does not wander.
    let wanderPeriod: [Int]
    /// Alarms of tag i: `alarmStart[i]..<alarmStart[i + 1]`.
    let alarmStart: [Int]
    /// Per fault mode, per effect: what drives the tag at full severity.
    private(set) var drives: [[Double]]

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
        var tables: [[Coupling.Point]] = []
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
                    edge.table = tables.count
                    edge.tableReference = Self.interpolate(points, reference)
                    tables.append(points)
                }
                edges.append(edge)
            }
            edgeStart.append(edges.count)
        }
        self.edges = edges
        self.edgeStart = edgeStart
        self.tables = tables

        var gates: [Int] = []
        var gateStart = [0]
        for tag in asset.tags {
            gates += tag.runsWith.compactMap { controlIndex[$0] }
            gateStart.append(gates.count)
        }
        self.gates = gates
        self.gateStart = gateStart
        keep = asset.tags.map { DeterministicMath.keep(lag: $0.lag) }
        sensorKeep = asset.tags.map { DeterministicMath.keep(lag: $0.sensorLag) }
        channel = asset.tags.map { CounterNoise.channel($0.id) }
        wanderChannel = asset.tags.map { CounterNoise.channel($0.id, salt: 0x5eed) }
        wanderPeriod = asset.tags.map { tag in tag.wander.map { max(2, Int(($0.period / Tick.seconds).rounded())) } ?? 0 }

        var alarms: [Alarm] = []
        var alarmStart = [0]
        for (index, tag) in asset.tags.enumerated() {
            alarms += tag.alarms.map { limit in
                Alarm(
                    tag: index, limit: limit, delayTicks: Int((limit.onDelay / Tick.seconds).rounded()),
                    onlyWhileTag: limit.onlyWhile.flatMap { tagIndex[$0.tag] } ?? -1)
            }
            alarmStart.append(alarms.count)
        }
        self.alarms = alarms
        self.alarmStart = alarmStart
        drives = []
        for fault in asset.faults { drives.append(try solveDrives(of: fault)) }
    }

    static func interpolate(_ points: [Coupling.Point], _ x: Double) -> Double {
        if x <= points[0].x { return points[0].y }
        var i = 1
        while i < points.count {
            if x <= points[i].x {
                let a = points[i - 1]
                let b = points[i]
                return a.y + (b.y - a.y) * ((x - a.x) / (b.x - a.x))
            }
            i += 1
        }
        return points[points.count - 1].y
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
