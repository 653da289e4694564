extension ScenarioReader {
    /// What the author holds to be true of the drill.
    func tests() -> [Scenario.Assertion] {
        root.items("tests", kind: "a test").compactMap { reader in
            let statement = statement(reader)
            reader.finish()
            return statement.map { Scenario.Assertion($0, location: reader.location) }
        }
    }

    /// The key that says what is held, in the order in which they are documented.
    private static let kinds = [
        "alarm", "no_alarm", "tag", "trip", "no_trip", "inspect", "par_under", "accepts", "rejects",
    ]

    private func statement(_ reader: MappingReader) -> Scenario.Assertion.Statement? {
        let named = Self.kinds.filter(reader.has)
        guard let kind = named.first else {
            reader.sink.report(.missingKey(Self.kinds.joined(separator: ", "), of: "a test"), at: reader.location)
            return nil
        }
        if let second = named.dropFirst().first {
            reader.sink.report(
                .badValue(key: "tests", value: "\(kind)` with `\(second)", expected: "one statement in each test"),
                at: reader.place(second))
            return nil
        }
        switch kind {
        case "alarm": return alarm(reader, kind, stands: true)
        case "no_alarm": return alarm(reader, kind, stands: false)
        case "tag":
            let above = quantity(reader, "above")
            let below = quantity(reader, "below")
            let at = reader.duration("at")
            if !reader.has("above"), !reader.has("below") {
                reader.sink.report(.missingKey("above or below", of: "a test of a tag"), at: reader.location)
            }
            guard above != nil || below != nil else { return nil }
            return .reading(tag: reader.text("tag"), above: above, below: below, at: at)
        case "trip": return .trip(interlock: reader.text("trip"), tripped: true, at: reader.duration("at"))
        case "no_trip": return .trip(interlock: reader.text("no_trip"), tripped: false, at: reader.duration("at"))
        case "inspect":
            return .finding(component: reader.text("inspect"), says: reader.text("says"), at: reader.duration("at"))
        case "par_under": return .par(under: reader.duration("par_under"))
        case "accepts": return .accepts(reader.text("accepts"))
        default: return .rejects(reader.text("rejects"))
        }
    }

    /// `tag.H`.
    private func alarm(_ reader: MappingReader, _ key: String, stands: Bool) -> Scenario.Assertion.Statement? {
        let at = reader.duration("at")
        let text = reader.text(key)
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let kind = AlarmLimit.Kind(rawValue: String(parts[1])) else {
            if !text.isEmpty {
                reader.sink.report(
                    .badValue(
                        key: key, value: YAMLDocument.clip(text),
                        expected: "a tag and its alarm LL, L, H or HH, such as oil_level.L"),
                    at: reader.place(key))
            }
            return nil
        }
        return .alarm(tag: String(parts[0]), kind: kind, stands: stands, at: at)
    }

    /// A number that may carry a unit; whether the tag can be read in it is asked when the asset is known.
    private func quantity(_ reader: MappingReader, _ key: String) -> Quantity? {
        guard let text = reader.optionalText(key) else { return nil }
        if let quantity = Quantity(text) { return quantity }
        reader.sink.report(
            .badValue(key: key, value: YAMLDocument.clip(text), expected: "a number, with a unit or without"), at: reader.place(key)
        )
        return nil
    }
}
