/// Whether everything a scenario refers to exists in its asset, and whether what the trainee sees gives the answer away.
struct ScenarioReferences {
    let scenario: Scenario
    let library: Library
    let sink: DiagnosticSink

    func check() {
        guard let asset = library.asset(scenario.asset) else {
            return unknown("asset", scenario.asset, library.assetList.map(\.id))
        }
        if library.rubric(scenario.rubric) == nil { unknown("rubric", scenario.rubric, library.rubricIDs) }
        if !scenario.mode.isEmpty, asset.mode(scenario.mode) == nil { unknown("mode", scenario.mode, asset.modes.map(\.id)) }
        for fault in scenario.faults where asset.fault(fault.mode) == nil { unknown("fault", fault.mode, asset.faults.map(\.id)) }
        for evidence in scenario.evidence {
            switch evidence.look {
            case .tag(let tag): if asset.tag(tag) == nil { unknown("tag", tag, asset.tags.map(\.id)) }
            case .inspection(let id): if asset.component(id) == nil { unknown("component", id, asset.components.map(\.id)) }
            case .alarms: break
            }
        }
        for action in scenario.procedure.flatMap(\.anyOf) where asset.action(action) == nil {
            unknown("action", action, asset.actions.map(\.id))
        }
        checkRecording(asset)
        checkLeaks(asset)
    }

    /// Whether the recording is there, and everything in it is one of the asset's tags in a unit of the same quantity.
    private func checkRecording(_ asset: Asset) {
        guard let replay = scenario.replay else { return }
        guard let mapping = library.recordings.mapping(replay.recording) else {
            sink.report(
                .unknownReference(
                    kind: "recording", id: replay.recording,
                    suggestion: Spelling.nearest(to: replay.recording, in: library.recordings.mappings.map(\.id))),
                at: replay.location)
            return
        }
        for channel in mapping.channels {
            guard let tag = asset.tag(channel.tag) else {
                sink.report(
                    .unknownReference(
                        kind: "tag of \(asset.id)", id: channel.tag,
                        suggestion: Spelling.nearest(to: channel.tag, in: asset.tags.map(\.id))), at: channel.location)
                continue
            }
            guard !channel.unit.isEmpty, UnitConversion.between(channel.unit, tag.unit) == nil else { continue }
            sink.report(
                .badValue(
                    key: "unit", value: channel.unit,
                    expected: tag.unit.isEmpty ? "none, as `\(tag.id)` has none" : "\(tag.unit) or a unit of the same quantity"),
                at: channel.location)
        }
    }

    private func unknown(_ kind: String, _ id: String, _ known: [String]) {
        sink.report(
            .unknownReference(kind: kind, id: id, suggestion: Spelling.nearest(to: id, in: known)), at: scenario.location)
    }

    /// The words of the cause, the failure mode and the fault's id may not stand in anything shown before the grade.
    private func checkLeaks(_ asset: Asset) {
        let complaint = Set(asset.tags.flatMap { Self.words($0.title + " " + $0.id) })
        for hidden in scenario.faults {
            guard let fault = asset.fault(hidden.mode) else { continue }
            let giveaways = Set(Self.words("\(fault.cause) \(fault.failureMode) \(fault.id)")).subtracting(complaint)
            for (field, text) in [
                ("scenario", scenario.id), ("title", scenario.title), ("brief", scenario.brief),
                ("tags", scenario.tags.joined(separator: " ")),
            ] {
                for word in Self.words(text) where giveaways.contains(word) {
                    sink.report(.leak(field: field, word: word), at: scenario.location)
                }
            }
        }
    }

    private static let common: Set<String> = [
        "and", "the", "for", "with", "low", "high", "not", "from", "that", "has", "end", "drive", "abnormal", "reading", "loss",
        "after", "too", "over", "its", "oil", "temperature", "pressure",
    ]

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter }.map(String.init).filter { $0.count > 2 && !common.contains($0) }
    }
}
