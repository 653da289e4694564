import Scenarios

/// The plant view's side of a conversation.
extension Conversation {
    public var hasPages: Bool { drill != nil }

    public var detail: PlantDetail? {
        guard let drill else { return nil }
        let plant = drill.simulator.plant
        let map = machineMap(drill.asset)
        let alarms = drill.simulator.view.alarms.map { view -> PlantDetail.Alarm in
            let alarm = plant.alarms[view.index]
            let tag = drill.asset.tags[alarm.tag]
            func seconds(_ tick: Tick?) -> Int? { tick.map { Int(Double($0) * Tick.seconds) } }
            let raised = drill.record.timeline.last { $0.what == .alarm(tag: tag.id, kind: alarm.limit.kind) }?.tick
            let known = view.state == .acknowledged ? drill.record.acknowledged.last { $0.alarm == view.index }?.tick : nil
            return PlantDetail.Alarm(
                tag: tag.id, title: drill.asset.local(tag.title), kind: alarm.limit.kind, level: alarm.limit.level,
                code: alarm.limit.code,
                state: view.state, limit: tag.said(alarm.limit.value), raised: seconds(raised), acknowledged: seconds(known))
        }
        let states: [AlarmState] = [.unacknowledged, .acknowledged, .returned, .normal]
        func rank(_ alarm: PlantDetail.Alarm) -> (Int, AlarmLimit.Level, Int) {
            (states.firstIndex(of: alarm.state) ?? 9, alarm.level, -(alarm.raised ?? 0))
        }
        return PlantDetail(
            limits: drill.asset.tags.map { tag in
                let range = drill.normalRange(of: tag)
                let (low, high) = (tag.said(range.lowerBound, unit: false), tag.said(range.upperBound, unit: false))
                return PlantDetail.Limits(
                    tag: tag.id,
                    normal: range.lowerBound < 0 ? tr("\(low) to \(high)") : "\(low) - \(high)",
                    limits: tag.alarms.map { TrendChart.Limit(kind: $0.kind, value: $0.value) }, decimals: tag.decimals)
            }, alarms: alarms.sorted { rank($0) < rank($1) }, map: map, timeline: words.timeline(of: drill),
            limitSeconds: drill.scenario.limitSeconds)
    }

    /// What tags showed between two seconds of the drill.
    public func chart(tags: [String], from: Int, to: Int) -> TrendChart? {
        drill.map { $0.chart(tags: tags, from: max(0, from), to: min(to, $0.elapsed)) }
    }

    /// Carries a command out as if its words had been typed: written down, done, shown.
    public func perform(_ command: Command, typed: String) -> [TranscriptItem] {
        guard let running = drill, turn == nil, confirming == nil else { return [] }
        lastFailure = nil
        let reading = Interpretation(commands: [command], confidence: 1)
        let you = TranscriptItem(speaker: .you, blocks: [.text(typed)], at: running.elapsed)
        let written = record(.said(text: typed, source: .slash, interpretation: reading))
        note(Turn(at: running.elapsed, you: typed, commands: [command], outcomes: written.outcomes))
        return [you] + written.items + endIfOutOfTime()
    }

    public func takeRequestedPage() -> PageRequest? {
        defer { requestedPage = nil }
        return requestedPage
    }

    private func machineMap(_ asset: Asset) -> MachineMap {
        if let known = maps[asset.id] { return known }
        var made = MachineMap(asset)
        for index in made.parts.indices { made.parts[index].title = asset.local(made.parts[index].title) }
        for index in made.flows.indices { made.flows[index].carries = asset.local(made.flows[index].carries) }
        maps[asset.id] = made
        return made
    }
}
