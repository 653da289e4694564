import Scenarios

/// The pages of the plant view in words: for plain lines, for a model, and for what stands in the conversation afterwards.
extension Words {
    func page(_ page: PlantPage, _ tags: [String], _ from: Int, _ to: Int, _ drill: Drill) -> [Block] {
        let at = DurationText.clock(Int(Double(to) * Tick.seconds))
        switch page {
        case .tags:
            let all = drill.asset.tags.indices.map { drill.reading($0) }
            return [.folded(tr("All readings at \(at)."), readings_(all, drill))]
        case .trend:
            guard !tags.isEmpty else { return [.text(tr("A trend of what? Choose a tag first."))] }
            let names = Self.list(tags.map { Self.inline(tagTitle($0)) })
            return [
                .folded(
                    tr("Trend of \(names), \(DurationText.clock(from)) to \(at)."),
                    [.chart(drill.chart(tags: tags, from: from, to: to))])
            ]
        case .alarms: return [.folded(tr("The alarm list at \(at)."), alarms(drill.standingAlarms))]
        case .mimic: return [.folded(tr("The machine at \(at)."), [.text(tree(drill))])]
        case .timeline:
            let rows = timeline(of: drill)
            guard !rows.isEmpty else { return [.text(tr("Nothing has happened yet."))] }
            return [
                .folded(tr("What has happened up to \(at)."), [.bullets(rows.map { "\(DurationText.clock($0.at))  \($0.text)" })])
            ]
        }
    }

    /// A component a line with what it feeds; under it its readings with their states.
    private func tree(_ drill: Drill) -> String {
        let map = MachineMap(drill.asset)
        let alarms = drill.standingAlarms
        func reading(_ id: String) -> String? {
            guard let index = drill.asset.tags.firstIndex(where: { $0.id == id }) else { return nil }
            let tag = drill.asset.tags[index]
            let value = drill.simulator.reading(index).value.map { tag.said($0) } ?? tr("no reading")
            let states = alarms.filter { $0.tag == id }.map { tr("alarm \($0.kind.rawValue) \(state($0.state))") }
            let standing = states.isEmpty ? tr("no alarm") : states.joined(separator: ", ")
            return "  \(drill.asset.local(tag.title)): \(value), \(standing)"
        }
        var lines: [String] = []
        for index in map.order {
            let part = map.parts[index]
            let feeds = map.flows.filter { $0.from == part.component }.map { flow in
                Self.inline(componentTitle(flow.to)) + (flow.carries.isEmpty ? "" : " (\(drill.asset.local(flow.carries)))")
            }
            lines.append(drill.asset.local(part.title) + (feeds.isEmpty ? "" : " -> \(feeds.joined(separator: ", "))"))
            lines += part.tags.compactMap(reading)
        }
        if !map.loose.isEmpty {
            lines.append(tr("The machine as a whole"))
            lines += map.loose.compactMap(reading)
        }
        return lines.joined(separator: "\n")
    }
}
