/// Turns a scenario file into a ``Scenario``. References into its asset are checked by ``Library``, which knows the assets.
struct ScenarioReader {
    let root: MappingReader

    func read() -> Scenario {
        let target = root.duration("target")
        let scenario = Scenario(
            id: root.text("scenario"), version: root.integer("version", in: 1...100_000), title: root.text("title"),
            asset: root.text("asset"), mode: root.optionalText("mode") ?? "", level: root.integer("level", in: 1...3),
            difficulty: difficulty(), kind: root.optionalChoice("kind", Scenario.Kind.self) ?? .single,
            isForExams: root.flag("exam"), tags: root.texts("tags"), brief: root.text("brief"),
            faults: root.items("faults", kind: "a hidden fault").map(hidden), targetSeconds: Int(target),
            limitSeconds: Int(root.optionalDuration("limit") ?? target * 3), hints: root.texts("hints"),
            evidence: root.items("evidence", kind: "a look").compactMap(evidence), procedure: procedure(),
            badge: root.optionalText("badge") ?? "", rubric: root.optionalText("rubric") ?? "standard",
            reference: root.texts("reference"), tests: tests(), replay: replay(), location: root.place("scenario"))
        if root.has("target"), scenario.limitSeconds <= scenario.targetSeconds {
            root.sink.report(
                .outOfRange(key: "limit", value: "\(scenario.limitSeconds) s", allowed: "longer than `target`"),
                at: root.place("limit"))
        }
        for (key, seconds) in [("target", scenario.targetSeconds), ("limit", scenario.limitSeconds)] where seconds > 86_400 {
            root.sink.report(
                .outOfRange(key: key, value: "\(seconds) s", allowed: "at most a day"),
                at: root.place(root.has(key) ? key : "target"))
        }
        for (number, line) in scenario.reference.enumerated() where line.wholeMatch(of: /@[0-9]{1,6} .*/) == nil {
            root.sink.report(
                .badValue(
                    key: "reference", value: YAMLDocument.clip(line),
                    expected: "\"@SECONDS what is said\", such as \"@40 inspect the seal\""),
                at: root.places.value("reference", .item(number)))
        }
        root.finish()
        return scenario
    }

    private func difficulty() -> Scenario.Difficulty {
        if let value = root.optionalChoice("difficulty", Scenario.Difficulty.self) { return value }
        if !root.has("difficulty") { root.missing("difficulty") }
        return .beginner
    }

    /// `{use: ID, from: "2013-12-15 22:00", pace: 60}`; `from` may be a time after the first row as well.
    private func replay() -> Scenario.Replay? {
        guard let reader = root.mapping("recording", owner: "`recording`") else { return nil }
        defer { reader.finish() }
        var from = Scenario.Replay.Beginning.after(0)
        if let text = reader.optionalText("from") {
            if let seconds = DurationText.parse(text) {
                from = .after(seconds)
            } else if let second = TimeFormat.iso(text.utf8) {
                from = .at(second)
            } else {
                root.sink.report(
                    .badValue(
                        key: "from", value: YAMLDocument.clip(text),
                        expected: "a time after the first row, such as 90min, or a moment, such as 2026-01-31 22:00"),
                    at: reader.place("from"))
            }
        }
        return Scenario.Replay(
            recording: reader.text("use"), from: from, pace: reader.optionalNumber("pace", in: 0.001...1_000_000) ?? 1,
            location: reader.place("use"))
    }

    private func hidden(_ reader: MappingReader) -> Scenario.HiddenFault {
        defer { reader.finish() }
        return Scenario.HiddenFault(
            mode: reader.text("fault"), severity: severity(reader),
            onset: reader.optionalRange("onset", DurationText.parse, expected: "a time, or [earliest, latest]") ?? 0...0,
            profile: AssetReader.profile(reader, "profile"))
    }

    /// 0.8, or [0.8, 1] for a draw by the seed.
    private func severity(_ reader: MappingReader) -> ClosedRange<Double> {
        if let node = reader.node("severity"), case .scalar = node {
            return reader.optionalNumber("severity", in: 0...1).map { $0...$0 } ?? 1...1
        }
        guard let range = reader.optionalRange("severity", expected: "a number, or [least, greatest]") else { return 1...1 }
        guard range.lowerBound >= 0, range.upperBound <= 1 else {
            let outside = range.lowerBound < 0 ? range.lowerBound : range.upperBound
            root.sink.report(.outOfRange(key: "severity", value: "\(outside)", allowed: "0 to 1"), at: reader.place("severity"))
            return 1...1
        }
        return range
    }

    private func evidence(_ reader: MappingReader) -> Scenario.Evidence? {
        defer { reader.finish() }
        let weight = reader.optionalInteger("weight", in: 1...100) ?? 1
        let shows = reader.text("shows")
        if let tag = reader.optionalText("tag") { return .init(look: .tag(tag), weight: weight, shows: shows) }
        if let component = reader.optionalText("inspect") {
            return .init(look: .inspection(component), weight: weight, shows: shows)
        }
        if reader.flag("alarms") { return .init(look: .alarms, weight: weight, shows: shows) }
        reader.missing(oneOf: "tag", "inspect", "alarms")
        return nil
    }

    private func procedure() -> [Scenario.Step] {
        guard let node = root.node("procedure") else { return [] }
        guard let items = node.sequence else {
            root.wrong("procedure", expected: "a list of actions")
            return []
        }
        return items.compactMap { item in
            let actions = item.scalar.map { [$0.string] } ?? item.sequence?.compactMap { $0.scalar?.string } ?? []
            return actions.isEmpty ? nil : Scenario.Step(anyOf: actions)
        }
    }
}
