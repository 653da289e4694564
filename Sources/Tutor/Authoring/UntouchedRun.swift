import Scenarios

/// A drill that nobody touches, run to its limit: what its plant did, and what inspections would have found.
struct UntouchedRun {
    struct Inspection: Hashable {
        var component: String
        var second: Int
    }

    private(set) var findings: [Inspection: String] = [:]
    private let drill: Drill
    private let events: [(tick: Tick, event: PlantEvent)]

    init(_ fresh: Drill, inspecting inspections: [Inspection]) {
        var drill = fresh
        var events: [(tick: Tick, event: PlantEvent)] = []
        var findings: [Inspection: String] = [:]
        for inspection in inspections.sorted(by: { $0.second < $1.second }) {
            events += drill.advance(to: Self.tick(inspection.second))
            guard let index = drill.asset.components.firstIndex(where: { $0.id == inspection.component }) else { continue }
            findings[inspection] = drill.simulator.inspect(component: index).finding
        }
        events += drill.advance(to: .max)
        self.drill = drill
        self.events = events
        self.findings = findings
    }

    private static func tick(_ second: Int) -> Tick { Int((Double(second) / Tick.seconds).rounded()) }
    private static func second(_ tick: Tick) -> Int { Int(Double(tick) * Tick.seconds) }

    /// What a tag showed; nil without a reading.
    func reading(_ tag: String, at second: Int) -> Double? {
        guard let index = drill.simulator.plant.index(ofTag: tag) else { return nil }
        let series = drill.history[index]
        return series.isEmpty ? nil : series[min(Self.tick(second), series.count - 1)]
    }

    /// When an alarm stood, in order.
    func standings(tag: String, kind: AlarmLimit.Kind) -> [AssertionTrial.Standing] {
        var standings: [AssertionTrial.Standing] = []
        for (tick, event) in events {
            switch event {
            case .alarmRaised(let index) where isAlarm(index, tag, kind): standings.append(.init(from: Self.second(tick)))
            case .alarmReturned(let index) where isAlarm(index, tag, kind) && !standings.isEmpty:
                standings[standings.count - 1].until = Self.second(tick)
            default: continue
            }
        }
        return standings
    }

    private func isAlarm(_ index: Int, _ tag: String, _ kind: AlarmLimit.Kind) -> Bool {
        let alarm = drill.simulator.plant.alarms[index]
        return alarm.limit.kind == kind && drill.asset.tags[alarm.tag].id == tag
    }

    /// The second at which an interlock first tripped.
    func firstTrip(of interlock: String) -> Int? {
        for (tick, event) in events {
            if case .interlockTripped(let index) = event, drill.asset.interlocks[index].id == interlock { return Self.second(tick) }
        }
        return nil
    }
}
