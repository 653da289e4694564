/// Runs the units of a plan side by side and hands out what their instruments show, row after row in order of time. Only the
/// plants' state is held.
public struct TelemetryMaker: Sendable {
    public let plan: TelemetryPlan
    public let asset: Asset
    private var units: [Simulator]

    public init(_ asset: Asset, plan: TelemetryPlan) throws(Plant.CompileError) {
        self.plan = plan
        self.asset = asset
        let plant = try Plant(asset)
        let age = plan.hasUsualFaults ? Int(Double(TelemetryPlan.usualAge) / Tick.seconds) : 0
        var units: [Simulator] = []
        for unit in 0..<plan.units {
            var faults = plan.faults.map { fault in
                FaultInjection(
                    fault: fault.mode, severity: fault.severity, onset: age + Int((fault.onset / Tick.seconds).rounded()),
                    profile: asset.faults[fault.mode].profile)
            }
            if plan.hasUsualFaults, let usual = plan.usualFault(asset, unit: unit) {
                faults.append(
                    FaultInjection(fault: usual, severity: TelemetryPlan.usualSeverity, onset: 0, profile: .step))
            }
            units.append(try Simulator(plant: plant, seed: plan.seed(ofUnit: unit), faults: faults))
        }
        for unit in units.indices { units[unit].advance(by: age) }
        self.units = units
    }

    /// What each row is made of.
    public struct Row {
        public var unit: Int
        public var tag: Int
        public var reading: PlantView.Reading
    }

    /// Makes all rows. `moment` is told the second before its rows.
    public mutating func run(moment: (Double) throws -> Void, row: (Row) throws -> Void) rethrows {
        let ticks = max(1, Int(Double(plan.every) / Tick.seconds))
        for second in stride(from: 0, to: plan.seconds, by: plan.every) {
            if second > 0 { for unit in units.indices { units[unit].advance(by: ticks) } }
            try moment(plan.start + Double(second))
            for unit in units.indices {
                for tag in asset.tags.indices { try row(Row(unit: unit, tag: tag, reading: units[unit].reading(tag))) }
            }
            for unit in units.indices { _ = units[unit].takeEvents() }
        }
    }
}
