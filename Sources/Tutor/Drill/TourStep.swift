import Scenarios

/// What a newcomer is led through in the drill with the tag `tour`, one thing after the other.
///
/// Which step is next is a function of what has been done in the drill, like all that is shown: a tour that was cut off goes on where it was.
public enum TourStep: Sendable, Hashable, CaseIterable {
    case read, plant, acknowledge, trend, inspect, act, diagnose

    /// The first step that has not been done yet; nil outside the tour and when it is over.
    static func next(in drill: Drill) -> TourStep? {
        guard drill.scenario.isTour, !drill.isOver else { return nil }
        let commands = Set(drill.entries.flatMap { drill.commands(of: $0.kind) }.map(\.name))
        return allCases.first { !isDone($0, commands, drill.record) }
    }

    private static func isDone(_ step: TourStep, _ commands: Set<CommandName>, _ record: DrillRecord) -> Bool {
        switch step {
        case .read: !commands.isDisjoint(with: [.readTags, .showTrend, .inspect])
        case .plant: !commands.isDisjoint(with: [.showPlant, .showMimic, .showTimeline])
        case .acknowledge: !record.acknowledged.isEmpty
        case .trend: commands.contains(.showTrend)
        case .inspect: commands.contains(.inspect)
        case .act: !record.acts.isEmpty
        // The drill is over with it.
        case .diagnose: false
        }
    }
}

extension Scenario {
    /// Whether it is the tour: led step by step, and never counted.
    public var isTour: Bool { tags.contains("tour") }
}
