/// The one view of a running plant that everybody reads: screens, models, observers, records. It holds what instruments
/// show and alarms say; no true value and no fault is in it.
public struct PlantView: Sendable {
    public struct Reading: Sendable, Hashable {
        /// Nil when quality is bad.
        public var value: Double?
        public var quality: Quality
    }

    public struct Alarm: Sendable, Hashable {
        /// Index into ``Plant/alarms``.
        public var index: Int
        public var state: AlarmState
    }

    public var tick: Tick
    /// In the asset's tag order.
    public var readings: [Reading]
    /// All that are not normal, in the plant's order.
    public var alarms: [Alarm]
    /// Where the operator set each control.
    public var targets: [Double]
    /// Indices of tripped interlocks.
    public var tripped: [Int]
}

extension Simulator {
    /// What can be seen now.
    public var view: PlantView {
        PlantView(
            tick: tick,
            readings: (0..<plant.tagCount).map { reading($0) },
            alarms: alarmStates.indices.filter { alarmStates[$0] != .normal }.map { .init(index: $0, state: alarmStates[$0]) },
            targets: targets, tripped: tripped.indices.filter { tripped[$0] })
    }

    /// What one instrument shows.
    public func reading(_ tag: Int) -> PlantView.Reading {
        PlantView.Reading(value: qualities[tag].isBad ? nil : measured[tag], quality: qualities[tag])
    }
}
