/// Turns an asset file into an ``Asset``, reporting everything that is wrong with it on the way.
///
/// The format is described in docs/asset-format.md; the keys read here are the keys allowed there.
struct AssetReader {
    let root: MappingReader
    let units: AssetUnits
    /// Where faults that are used from a fault library come from.
    let faultShelf: FaultShelf
    var sink: DiagnosticSink { root.sink }

    init(root: MappingReader, faults: FaultShelf) {
        self.root = root
        faultShelf = faults
        units = AssetUnits(root)
    }

    func read() -> Asset {
        let controls = root.entries("controls", kind: "control").map(control)
        let asset = Asset(
            id: root.text("asset"), title: root.text("title"), industry: root.text("industry"), summary: root.text("summary"),
            names: root.texts("names"), tags: root.entries("tags", kind: "tag").map(tag), controls: controls,
            couplings: root.items("couplings", kind: "a coupling").compactMap(coupling),
            components: root.entries("components", kind: "component").map { component($0, controls) },
            faults: root.entries("faults", kind: "fault").map { fault($0.id, $0.reader) },
            actions: root.entries("actions", kind: "action").map { action($0, controls) },
            interlocks: root.entries("interlocks", kind: "interlock").compactMap { interlock($0, controls) },
            modes: root.entries("modes", kind: "mode").map { mode($0, controls) },
            correlations: root.items("correlations", kind: "a correlation").compactMap(correlation),
            flows: root.items("flows", kind: "a flow").map(flow),
            reference: root.entries("reference", kind: "topic").map(topic), sources: root.texts("sources"),
            faultLibraries: FaultShelf.used(by: root),
            location: root.place("asset"))
        for (key, isEmpty) in [
            ("tags", asset.tags.isEmpty), ("components", asset.components.isEmpty), ("modes", asset.modes.isEmpty),
        ] where isEmpty { root.missing(key) }
        root.finish()
        AssetReferences(asset: asset, root: root).check()
        // What is missing because it could not be read would be said twice.
        if !sink.hasErrors { AssetCompleteness(asset: asset, places: root.places, sink: sink).check() }
        return asset
    }

    // MARK: What can be set

    private func control(_ id: String, _ reader: MappingReader) -> Control {
        defer { reader.finish() }
        let title = reader.text("title")
        let names = reader.texts("names")
        let runsWith = reader.texts("runs_with")
        if reader.has("unit") || reader.has("range") {
            let unit = reader.optionalText("unit") ?? ""
            let measure = units.control(id)
            let range = reader.range("range", measure)
            let start = reader.number("start", measure, in: range)
            let rate = reader.optionalNumber("rate", measure.rate, in: 1e-6...1e9) ?? (range.upperBound - range.lowerBound)
            return Control(
                id: id, title: title, kind: .setting(unit: unit, range: range), start: start, rate: rate, runsWith: runsWith,
                names: names)
        }
        let start = reader.has("start") ? Self.onOff(reader.optionalText("start") ?? "") : 1
        if start == nil {
            sink.report(
                .badValue(
                    key: "start", value: reader.optionalText("start") ?? "", expected: "on or off (a setting also needs `unit`)"),
                at: reader.place("start"))
        }
        let seconds = max(1, reader.optionalDuration("stops_in") ?? 1)
        return Control(
            id: id, title: title, kind: .onOff, start: start ?? 1, rate: 1 / seconds, runsWith: runsWith, names: names)
    }

    static func onOff(_ text: String) -> Double? {
        switch text {
        case "on": 1
        case "off": 0
        default: nil
        }
    }

    /// A mapping of control to value: `{motor: off, valve: 40}`.
    func states(_ reader: MappingReader, _ key: String, _ controls: [Control]) -> [ControlState] {
        guard let mapping = reader.mapping(key, owner: "`\(key)`") else { return [] }
        return mapping.keys.compactMap { id, place, value in
            guard let control = controls.first(where: { $0.id == id }) else {
                sink.report(
                    .unknownReference(kind: "control", id: id, suggestion: Spelling.nearest(to: id, in: controls.map(\.id))),
                    at: place)
                return nil
            }
            let text = value.scalar?.string ?? ""
            switch control.kind {
            case .onOff:
                guard let state = Self.onOff(text) else {
                    sink.report(.badValue(key: id, value: YAMLDocument.clip(text), expected: "on or off"), at: place)
                    return nil
                }
                return ControlState(control: id, value: state)
            case .setting(_, let range):
                guard let number = mapping.number(text, id, units.control(id), at: place) else { return nil }
                guard range.contains(number) else {
                    sink.report(
                        .outOfRange(key: id, value: YAMLDocument.clip(text), allowed: "\(range.lowerBound) to \(range.upperBound)"),
                        at: place)
                    return nil
                }
                return ControlState(control: id, value: number)
            }
        }
    }

    private func mode(_ entry: (id: String, reader: MappingReader), _ controls: [Control]) -> OperatingMode {
        defer { entry.reader.finish() }
        return OperatingMode(
            id: entry.id, title: entry.reader.text("title"), controls: states(entry.reader, "set", controls),
            ranges: ranges(entry.reader))
    }

    /// Tag to `[low, high]`.
    private func ranges(_ reader: MappingReader) -> [OperatingMode.TagRange] {
        guard let mapping = reader.mapping("ranges", owner: "`ranges`") else { return [] }
        return mapping.keys.compactMap { tag, _, _ in
            mapping.optionalRange(tag, units.tag(tag)).map { OperatingMode.TagRange(tag: tag, range: $0) }
        }
    }

    // MARK: Components, topics

    private func component(_ entry: (id: String, reader: MappingReader), _ controls: [Control]) -> Component {
        let reader = entry.reader
        defer { reader.finish() }
        return Component(
            id: entry.id, title: reader.text("title"), names: reader.texts("names"), healthy: reader.text("healthy"),
            inspectionSeconds: Int((reader.optionalDuration("takes") ?? 60).rounded()),
            unsafeUnless: states(reader, "unsafe_unless", controls), danger: reader.optionalText("danger") ?? "",
            tags: reader.texts("tags"), location: reader.location)
    }

    /// `{between: [a, b], at_least: 0.5, because: ...}`.
    private func correlation(_ reader: MappingReader) -> Correlation? {
        defer { reader.finish() }
        let pair = reader.texts("between")
        let least = reader.optionalNumber("at_least", in: -1...1)
        let most = reader.optionalNumber("at_most", in: -1...1)
        let because = reader.text("because")
        guard pair.count == 2 else {
            if reader.has("between") { reader.wrong("between", expected: "two tags") } else { reader.missing("between") }
            return nil
        }
        guard let bound = least.map(Correlation.Bound.atLeast) ?? most.map(Correlation.Bound.atMost) else {
            reader.missing(oneOf: "at_least", "at_most")
            return nil
        }
        return Correlation(first: pair[0], second: pair[1], bound: bound, because: because, location: reader.location)
    }

    /// `{from: pump, to: filter, carries: oil}`.
    private func flow(_ reader: MappingReader) -> Flow {
        defer { reader.finish() }
        return Flow(from: reader.text("from"), to: reader.text("to"), carries: reader.optionalText("carries") ?? "")
    }

    private func topic(_ id: String, _ reader: MappingReader) -> ReferenceTopic {
        defer { reader.finish() }
        return ReferenceTopic(id: id, title: reader.text("title"), names: reader.texts("names"), text: reader.text("text"))
    }

    // MARK: Actions, interlocks

    private func action(_ entry: (id: String, reader: MappingReader), _ controls: [Control]) -> PlantAction {
        let reader = entry.reader
        defer { reader.finish() }
        let unsafeUnless = states(reader, "unsafe_unless", controls)
        let danger: PlantAction.Danger? = reader.optionalText("danger").flatMap { text in
            if let danger = PlantAction.Danger(rawValue: text) { return danger }
            sink.report(
                .badValue(key: "danger", value: YAMLDocument.clip(text), expected: "safety-critical or poor"),
                at: reader.place("danger"))
            return nil
        }
        if danger == nil, !unsafeUnless.isEmpty { reader.missing("danger") }
        let worsens = reader.mapping("worsens", owner: "`worsens`")?.keys.compactMap { id, place, value in
            guard let by = MappingReader.number(value.scalar?.string ?? ""), (0...1).contains(by) else {
                sink.report(.badValue(key: id, value: YAMLDocument.shape(value), expected: "0 to 1"), at: place)
                return PlantAction.Worsening?.none
            }
            return PlantAction.Worsening(fault: id, by: by)
        }
        return PlantAction(
            id: entry.id, title: reader.text("title"), phrases: reader.texts("phrases"), sets: states(reader, "set", controls),
            setsTo: reader.optionalText("set_to"), requires: states(reader, "requires", controls), unsafeUnless: unsafeUnless,
            danger: danger, dangerText: reader.optionalText("danger_text") ?? "",
            seconds: Int((reader.optionalDuration("takes") ?? 5).rounded()), repairs: reader.texts("repairs"),
            restores: reader.texts("restores"),
            resets: reader.texts("resets"), worsens: worsens ?? [], result: reader.optionalText("result") ?? "",
            location: reader.location)
    }

    private func interlock(_ entry: (id: String, reader: MappingReader), _ controls: [Control]) -> Interlock? {
        let reader = entry.reader
        defer { reader.finish() }
        let condition = reader.mapping("when", owner: "`when`").flatMap(self.condition)
        if !reader.has("when") { reader.missing("when") }
        let interlock = Interlock(
            id: entry.id, title: reader.text("title"),
            condition: condition ?? AlarmLimit.Condition(tag: "", comparison: .above, value: 0),
            delay: reader.optionalDuration("for") ?? 0, armedWith: reader.texts("armed_with"),
            sets: states(reader, "set", controls),
            latches: reader.flag("latches"))
        return condition == nil ? nil : interlock
    }

    /// `{tag: x, above: 3}`.
    func condition(_ reader: MappingReader) -> AlarmLimit.Condition? {
        defer { reader.finish() }
        let tag = reader.text("tag")
        let measure = units.tag(tag)
        if let value = reader.optionalNumber("above", measure) {
            return AlarmLimit.Condition(tag: tag, comparison: .above, value: value)
        }
        if let value = reader.optionalNumber("below", measure) {
            return AlarmLimit.Condition(tag: tag, comparison: .below, value: value)
        }
        if !reader.has("above"), !reader.has("below") { reader.missing("above") }
        return nil
    }
}
