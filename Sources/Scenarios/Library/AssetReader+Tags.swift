extension AssetReader {
    func tag(_ id: String, _ reader: MappingReader) -> Tag {
        defer { reader.finish() }
        let measure = units.tag(id)
        let span = reader.range("span", measure)
        let normal = reader.number("normal", measure, in: reader.isSound("span") ? span : nil)
        let range = reader.range("range", measure)
        if reader.isSound("normal", "range", "span"), !range.contains(normal) {
            sink.report(
                .outOfRange(
                    key: "normal", value: "\(normal)", allowed: "inside `range`, \(range.lowerBound) to \(range.upperBound)"),
                at: reader.place("normal"), related: (.range, reader.place("range")))
        }
        let width = span.upperBound - span.lowerBound
        if width <= 0, reader.isSound("span") { reader.wrong("span", expected: "[low, high], not empty") }
        let wander = reader.mapping("wander", owner: "`wander`").map { wander in
            defer { wander.finish() }
            return Tag.Wander(
                amount: wander.number("amount", measure.difference, in: 0...1e9), period: max(2, wander.duration("period")))
        }
        let alarms = reader.entriesAllowingCapitals("alarms").compactMap { alarm($0.key, $0.reader, measure, width: width) }
            .sorted { $0.kind < $1.kind }
        let tag = Tag(
            id: id, title: reader.text("title"), unit: reader.optionalText("unit") ?? "", normal: normal, normalRange: range,
            span: span, physical: reader.optionalRange("physical", measure) ?? span,
            noise: reader.optionalNumber("noise", measure.difference, in: 0...1e9) ?? 0,
            lag: reader.optionalDuration("lag") ?? 1, sensorLag: reader.optionalDuration("sensor_lag") ?? 0,
            resolution: reader.optionalNumber("resolution", measure.difference, in: 1e-6...1e6) ?? 0.1, alarms: alarms,
            runsWith: reader.texts("runs_with"), atRest: reader.optionalNumber("at_rest", measure) ?? 0, wander: wander,
            names: reader.texts("names"), location: reader.location)
        checkOrder(tag, reader)
        for limit in tag.alarms where !span.contains(limit.value) && reader.isSound("alarms", "span") {
            sink.report(
                .outOfRange(
                    key: "at", value: NumberText.fixed(limit.value, decimals: 2),
                    allowed: "\(span.lowerBound) to \(span.upperBound), which is all that the instrument can show"),
                at: reader.places.value("alarms", .key(limit.kind.rawValue), "at"), related: (.range, reader.place("span")))
        }
        return tag
    }

    private func alarm(_ name: String, _ reader: MappingReader, _ measure: Measure, width: Double) -> AlarmLimit? {
        defer { reader.finish() }
        let at = reader.number("at", measure)
        let kind = AlarmLimit.Kind(rawValue: name)
        if kind == nil {
            sink.report(.badValue(key: "alarms", value: YAMLDocument.clip(name), expected: "LL, L, H or HH"), at: reader.location)
        }
        let usual: AlarmLimit.Level = kind == .lowLow || kind == .highHigh ? .critical : .warning
        let limit = AlarmLimit(
            kind: kind ?? .high, value: at, level: reader.optionalChoice("level", AlarmLimit.Level.self) ?? usual,
            code: reader.optionalText("code") ?? "",
            // ISA-18.2 / EEMUA 191 starting point for pressures and the like.
            deadband: reader.optionalNumber("deadband", measure.difference, in: 0...1e9) ?? width * 0.01,
            onDelay: reader.optionalDuration("delay") ?? 2,
            onlyWhile: reader.mapping("only_while", owner: "`only_while`").flatMap(condition))
        return kind == nil ? nil : limit
    }

    private func checkOrder(_ tag: Tag, _ reader: MappingReader) {
        func at(_ kind: AlarmLimit.Kind) -> Double? { tag.alarms.first { $0.kind == kind }?.value }
        let lows = [at(.lowLow), at(.low)].compactMap(\.self)
        let highs = [at(.high), at(.highHigh)].compactMap(\.self)
        let conditional = tag.alarms.allSatisfy { $0.onlyWhile == nil }
        let ordered = lows == lows.sorted() && highs == highs.sorted()
        let outside =
            lows.allSatisfy { $0 <= tag.normalRange.lowerBound } && highs.allSatisfy { $0 >= tag.normalRange.upperBound }
        if reader.isSound("alarms", "range"), !ordered || (conditional && !outside) {
            sink.report(.limitOrder(tag: tag.id), at: reader.place("alarms"), related: (.range, reader.place("range")))
        }
    }

    func coupling(_ reader: MappingReader) -> Coupling? {
        defer { reader.finish() }
        let from = reader.text("from")
        let to = reader.text("to")
        let lag = reader.optionalDuration("lag") ?? 0
        let because = reader.optionalText("because") ?? ""
        if let table = reader.node("table") {
            let points = table.sequence?.compactMap { item -> Coupling.Point? in
                guard let pair = item.sequence, pair.count == 2, let x = reader.number(pair[0], "table", units.source(from)),
                    let y = reader.number(pair[1], "table", units.tag(to))
                else { return nil }
                return Coupling.Point(x: x, y: y)
            }
            guard let points, points.count >= 2, points.count == table.sequence?.count,
                zip(points, points.dropFirst()).allSatisfy({ $0.x < $1.x })
            else {
                reader.wrong("table", expected: "a list of at least two [source, target] points, sources ascending")
                return nil
            }
            return Coupling(from: from, to: to, shape: .table(points), lag: lag, because: because)
        }
        return Coupling(from: from, to: to, shape: .gain(reader.number("gain")), lag: lag, because: because)
    }
}

extension MappingReader {
    /// Like ``entries(_:kind:)`` for the alarm kinds, whose names are capitals.
    func entriesAllowingCapitals(_ key: String) -> [(key: String, reader: MappingReader)] {
        guard let all = mapping(key, owner: "`\(key)`") else { return [] }
        return all.keys.compactMap { name, place, value in
            guard case .mapping(let mapping) = value else {
                sink.report(.wrongShape(key: name, expected: "a mapping with `at`", found: YAMLDocument.shape(value)), at: place)
                return nil
            }
            return (
                name,
                MappingReader(
                    mapping, owner: "alarm `\(name)`", file: file, sink: sink, location: place, path: all.inside("*"))
            )
        }
    }
}
