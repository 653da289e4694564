import Scenarios

extension Conversation {
    public var display: PlantDisplay? {
        guard let drill else { return nil }
        let view = drill.simulator.view
        let plant = drill.simulator.plant
        return PlantDisplay(
            assetTitle: drill.asset.local(drill.asset.title), scenarioTitle: drill.asset.local(drill.scenario.title),
            mode: drill.header.mode, elapsed: drill.elapsed,
            targetSeconds: drill.scenario.targetSeconds, paused: drill.paused, speed: drill.speed,
            rows: drill.asset.tags.enumerated().map { index, tag in
                let reading = view.readings[index]
                let alarm = view.alarms.filter { plant.alarms[$0.index].tag == index }
                    .map {
                        PlantDisplay.Alarm(
                            kind: plant.alarms[$0.index].limit.kind, level: plant.alarms[$0.index].limit.level, state: $0.state)
                    }
                    .min { $0.level < $1.level }
                return PlantDisplay.Row(
                    tag: tag.id, title: drill.asset.local(tag.title),
                    names: Language.spoken == .english ? tag.names : Library.names(tag.title, machine: drill.asset.id, in: .spoken),
                    unit: tag.unit,
                    text: reading.value.map { tag.said($0, unit: false) } ?? "----", alarm: alarm, good: !reading.quality.isBad,
                    recent: Array(drill.history[index].suffix(120)),
                    scale: Self.scale(tag))
            },
            controls: drill.asset.controls.enumerated().map { index, control in
                .init(
                    title: drill.asset.local(control.title),
                    text: control.said(view.targets[index]))
            }, unacknowledged: view.alarms.filter { $0.state == .unacknowledged || $0.state == .returned }.count)
    }

    private static func scale(_ tag: Tag) -> ClosedRange<Double> {
        let limits = tag.alarms.map(\.value)
        return min(
            tag.normalRange.lowerBound, limits.min() ?? .infinity)...max(tag.normalRange.upperBound, limits.max() ?? -.infinity)
    }

    /// Slash commands; after one, the ids that its first argument can take; else names of tags and components.
    public func completions(for text: String) -> [String] {
        let mode = drill?.header.mode
        let rows = CommandCatalogue.all.filter {
            CommandCatalogue.allows($0.name, in: mode) && (mode == nil || ![.listScenarios, .startScenario].contains($0.name))
        }
        guard let space = text.lastIndex(of: " ") else {
            return text.hasPrefix("/") ? rows.map(\.slash).filter { $0.hasPrefix(text) } : names(text)
        }
        let head = String(text[...space])
        let word = String(text[text.index(after: space)...])
        guard !word.isEmpty || text.hasPrefix("/") else { return [] }
        guard let row = rows.first(where: { text.hasPrefix($0.slash + " ") }), let argument = row.arguments.first else {
            return names(word).map { head + $0 }
        }
        let ids: [String]
        switch argument.kind {
        case .tags: ids = drill?.asset.tags.map(\.id) ?? []
        case .component: ids = drill?.asset.components.map(\.id) ?? []
        case .action: ids = drill?.asset.actions.map(\.id) ?? []
        case .faultMode: ids = mode == .practice ? drill?.asset.faults.map(\.id) ?? [] : []
        case .scenario: ids = library.scenarioList.map(\.id)
        default: ids = []
        }
        return ids.filter { $0.hasPrefix(word) }.map { head + $0 }
    }

    private func names(_ word: String) -> [String] {
        guard !word.isEmpty, let asset = drill?.asset else { return [] }
        let titles = asset.tags.map(\.title) + asset.components.map(\.title)
        let all = titles.map { Words.inline(asset.local($0)) }
        return all.filter { $0.lowercased().hasPrefix(word.lowercased()) }
    }
}
