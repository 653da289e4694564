/// Whether everything a scenario refers to exists in its asset, and whether what the trainee sees gives the answer away.
struct ScenarioReferences {
    let scenario: Scenario
    let library: Library
    let file: FilePlaces
    let sink: DiagnosticSink

    func check() {
        guard let asset = library.asset(scenario.asset) else {
            return unknown("asset", scenario.asset, library.assetList.map(\.id), at: file.places.value("asset"))
        }
        if library.rubric(scenario.rubric) == nil {
            unknown("rubric", scenario.rubric, library.rubricIDs, at: place(scenario.rubric, "rubric"))
        }
        if !scenario.mode.isEmpty, asset.mode(scenario.mode) == nil {
            unknown("mode", scenario.mode, asset.modes.map(\.id), at: place(scenario.mode, "mode"))
        }
        for (number, fault) in scenario.faults.enumerated() where asset.fault(fault.mode) == nil {
            unknown("fault", fault.mode, asset.faults.map(\.id), at: file.places.value("faults", .item(number), "fault"))
        }
        for evidence in scenario.evidence {
            switch evidence.look {
            case .tag(let tag):
                if asset.tag(tag) == nil { unknown("tag", tag, asset.tags.map(\.id), at: look("tag", tag)) }
            case .inspection(let id):
                if asset.component(id) == nil {
                    unknown("component", id, asset.components.map(\.id), at: look("inspect", id))
                }
            case .alarms: break
            }
        }
        for action in scenario.procedure.flatMap(\.anyOf) where asset.action(action) == nil {
            unknown("action", action, asset.actions.map(\.id), at: place(action, "procedure"))
        }
        checkRecording(asset)
        checkLeaks(asset)
    }

    private func place(_ id: String, _ key: SourcePlaces.Step) -> SourceLocation { file.places.id(id, key) }

    /// The look in `evidence` that names an id.
    private func look(_ key: String, _ id: String) -> SourceLocation {
        let number = scenario.evidence.indices.first { file.places.holds(id, "evidence", .item($0), .key(key)) }
        return number.map { file.places.value("evidence", .item($0), .key(key)) } ?? file.places.value("evidence")
    }

    /// Whether the recording is there, and everything in it is one of the asset's tags in a unit of the same quantity.
    private func checkRecording(_ asset: Asset) {
        guard let replay = scenario.replay else { return }
        guard let mapping = library.recordings.mapping(replay.recording) else {
            return unknown(
                "recording", replay.recording, library.recordings.mappings.map(\.id), at: replay.location)
        }
        for channel in mapping.channels {
            guard let tag = asset.tag(channel.tag) else {
                unknown("tag of \(asset.id)", channel.tag, asset.tags.map(\.id), at: channel.location)
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

    private func unknown(_ kind: String, _ id: String, _ known: [String], at location: SourceLocation) {
        sink.report(
            .unknownReference(kind: kind, id: YAMLDocument.clip(id), suggestion: Spelling.nearest(to: id, in: known)), at: location)
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
                    sink.report(.leak(field: field, word: word), at: file.places.word(word, in: file.text, .key(field)))
                }
            }
        }
    }

    private static let common: Set<String> = [
        "and", "the", "for", "with", "low", "high", "not", "from", "that", "has", "end", "drive", "abnormal", "reading", "loss",
        "out", "off", "one", "all", "but", "was", "are", "into", "after", "too", "over", "its", "oil", "temperature", "pressure",
    ]

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter }.map(String.init).filter { $0.count > 2 && !common.contains($0) }
    }
}
