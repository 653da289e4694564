import Scenarios

/// What looking at a page of the plant view means for a drill.
///
/// A page that is asked for, by a key as much as by words, is a look like any other: all readings at once are a glance at the board, a
/// trend is a look at its tags over its window, the alarm list is the alarm list. The timeline shows no readings.
extension Drill {
    mutating func show(_ page: PlantPage, _ command: Command) -> Outcome {
        let tags = command.list("tags")
        let window = Int((command.number("window") ?? 300) / Tick.seconds)
        let from = max(0, tick - max(10, window))
        switch page {
        case .tags, .mimic: record.boards.append(tick)
        case .trend: for id in tags { record.look(.tag(id), at: tick, since: from) }
        case .alarms: record.look(.alarms, at: tick)
        case .timeline: break
        }
        return .page(page, tags: page == .trend ? tags : [], from: page == .trend ? from : tick, to: tick)
    }
}
