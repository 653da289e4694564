extension AssetReader {
    /// - Parameter isTemplate: of a fault library, which knows no machine: what belongs to one may be left out.
    func fault(_ id: String, _ own: MappingReader, isTemplate: Bool = false) -> FaultMode {
        let reader = isTemplate ? own : used(own) ?? own
        defer { reader.finish() }
        let effects = reader.entries("effects", kind: "effect").map { tag, effect in
            defer { effect.finish() }
            let measure = units.tag(tag).difference
            let swing = effect.mapping("swing", owner: "`swing`").map { swing in
                defer { swing.finish() }
                return FaultMode.Effect.Swing(
                    amplitude: swing.number("by", measure, in: 0...1e9), period: max(4, swing.duration("every")))
            }
            let changesNothing = swing == nil && !effect.has("noise")
            return FaultMode.Effect(
                tag: tag, change: changesNothing ? effect.number("by", measure) : effect.optionalNumber("by", measure) ?? 0,
                delay: effect.optionalDuration("delay") ?? 0,
                lag: effect.optionalDuration("lag") ?? 0, noiseFactor: effect.optionalNumber("noise", in: 0...1000) ?? 1,
                swing: swing,
                stays: effect.flag("stays"))
        }
        let sensor = reader.mapping("sensor", owner: "`sensor`").flatMap { sensorFault($0, isTemplate: isTemplate) }
        if effects.isEmpty, !reader.has("sensor"), !isTemplate { reader.missing("effects") }
        let mode = FaultMode(
            id: id, title: reader.text("title"), kind: sensor == nil ? .process : .sensor,
            component: isTemplate ? reader.optionalText("component") ?? "" : reader.text("component"),
            failureMode: reader.text("mode"), code: reader.optionalText("code") ?? "", cause: reader.text("cause"),
            repair: reader.text("repair"), profile: Self.profile(reader, "profile") ?? .step, effects: effects, sensor: sensor,
            progressesWith: reader.texts("progresses_with"), findings: texts(reader, "findings"),
            findingsFrom: reader.optionalNumber("findings_from", in: 0...1) ?? 0.15,
            lookAlikes: texts(reader, "looks_like").sorted { $0.key < $1.key }.map {
                FaultMode.LookAlike(fault: $0.key, test: $0.value)
            },
            phrases: all(reader, "phrases"), sources: all(reader, "sources"), share: share(reader))
        return own === reader ? mode : placed(mode)
    }

    /// `5%`: how many of a fleet have the fault at any time.
    private func share(_ reader: MappingReader) -> Double {
        guard let text = reader.optionalText("share") else { return 0 }
        if text.hasSuffix("%"), let percent = MappingReader.number(String(text.dropLast())), (0...100).contains(percent) {
            return percent / 100
        }
        sink.report(
            .badValue(key: "share", value: YAMLDocument.clip(text), expected: "a share in percent, such as 5%"),
            at: reader.place("share"))
        return 0
    }

    /// A mapping of id to text.
    private func texts(_ reader: MappingReader, _ key: String) -> [String: String] {
        guard let mapping = reader.mapping(key, owner: "`\(key)`") else { return [:] }
        return Dictionary(mapping.keys.map { ($0.key, mapping.text($0.key)) }, uniquingKeysWith: { a, _ in a })
    }

    private func sensorFault(_ reader: MappingReader, isTemplate: Bool) -> SensorFault? {
        defer { reader.finish() }
        let tag = isTemplate ? reader.optionalText("tag") ?? "" : reader.text("tag")
        let measure = units.tag(tag).difference
        if let by = reader.optionalNumber("bias", measure) { return SensorFault(tag: tag, kind: .bias(by: by)) }
        if let factor = reader.optionalNumber("noise", in: 1...1000) { return SensorFault(tag: tag, kind: .noise(factor: factor)) }
        if reader.flag("stuck") { return SensorFault(tag: tag, kind: .stuck) }
        if reader.flag("dropout") { return SensorFault(tag: tag, kind: .dropout) }
        if let spike = reader.mapping("spike", owner: "`spike`") {
            defer { spike.finish() }
            return SensorFault(tag: tag, kind: .spike(by: spike.number("by", measure), every: max(2, spike.duration("every"))))
        }
        reader.missing(oneOf: "bias", "stuck", "dropout", "noise", "spike")
        return nil
    }

    /// `step`, or one of `ramp`, `exponential`, `pf`, `intermittent`, `stages` with its times.
    static func profile(_ reader: MappingReader, _ key: String) -> FaultProfile? {
        guard let node = reader.node(key) else { return nil }
        if node.scalar?.string == "step" { return .step }
        guard let mapping = reader.mapping(key, owner: "`\(key)`") else { return nil }
        defer { mapping.finish() }
        if mapping.has("ramp") { return .ramp(seconds: max(1, mapping.duration("ramp"))) }
        if mapping.has("exponential") { return .exponential(seconds: max(1, mapping.duration("exponential"))) }
        if mapping.has("pf") { return .potentialFailure(seconds: max(1, mapping.duration("pf"))) }
        if let pair = mapping.node("intermittent") {
            let times = pair.sequence?.compactMap { $0.scalar.flatMap { DurationText.parse($0.string) } } ?? []
            if times.count == 2, times.allSatisfy({ $0 >= 1 }) { return .intermittent(on: times[0], off: times[1]) }
            mapping.wrong("intermittent", expected: "[time on, time off], such as [9s, 16s]")
            return nil
        }
        if let list = mapping.node("stages") {
            let stages = list.sequence?.compactMap { item -> FaultProfile.Stage? in
                guard let pair = item.sequence, pair.count == 2,
                    let seconds = pair[0].scalar.flatMap({ DurationText.parse($0.string) }),
                    let severity = pair[1].scalar.flatMap({ MappingReader.number($0.string) }), (0...1).contains(severity)
                else { return nil }
                return FaultProfile.Stage(seconds: seconds, severity: severity)
            }
            if let stages, !stages.isEmpty, stages.count == list.sequence?.count,
                zip(stages, stages.dropFirst()).allSatisfy({ $0.seconds < $1.seconds })
            {
                return .staged(stages)
            }
            mapping.wrong("stages", expected: "a list of [time, severity 0 to 1], times ascending")
            return nil
        }
        reader.wrong(key, expected: "step, or one of ramp, exponential, pf, intermittent, stages")
        return nil
    }
}
