/// Turns a certification file into a ``Certification``. What it asks for is checked by ``Library``, which knows drills and pools.
struct CertificationReader {
    let root: MappingReader

    func read() -> Certification {
        let conditions = root.mapping("conditions", owner: "`conditions`").map(conditions) ?? Certification.Conditions()
        let certification = Certification(
            id: root.text("certification"), version: root.integer("version", in: 1...100_000), title: root.text("title"),
            requirements: root.items("requirements", kind: "a requirement").compactMap(requirement), conditions: conditions,
            within: days("within"), validFor: days("valid_for") ?? 0, keepRecords: days("keep_records"),
            rule: root.optionalChoice("rule", Certification.Rule.self) ?? .all,
            decision: root.optionalChoice("decision", Certification.Decision.self) ?? .person,
            model: root.optionalChoice("model", Certification.ModelUse.self) ?? .allowed, isShared: root.flag("shared"),
            location: root.place("certification"))
        if certification.requirements.isEmpty { root.missing("requirements") }
        if !root.has("valid_for") { root.missing("valid_for") }
        root.finish()
        return certification
    }

    private func requirement(_ reader: MappingReader) -> Certification.Requirement? {
        defer { reader.finish() }
        let kinds = ["tag", "scenario", "pool"].filter(reader.has)
        guard kinds.count == 1 else {
            if kinds.isEmpty {
                reader.missing(oneOf: "tag", "scenario", "pool")
            } else {
                reader.sink.report(
                    .badValue(key: kinds[1], value: reader.optionalText(kinds[1]) ?? "", expected: "one requirement in each item"),
                    at: reader.place(kinds[1]))
            }
            return nil
        }
        switch kinds[0] {
        case "tag":
            return .drills(
                tag: reader.text("tag"), level: reader.optionalInteger("level", in: 1...3) ?? 1,
                count: reader.optionalInteger("count", in: 1...1000) ?? 1)
        case "scenario": return .scenario(reader.text("scenario"))
        default:
            return .exams(pool: reader.text("pool"), passes: reader.optionalInteger("passes", in: 1...100) ?? 1)
        }
    }

    private func conditions(_ reader: MappingReader) -> Certification.Conditions {
        defer { reader.finish() }
        return Certification.Conditions(
            run: reader.optionalChoice("run", Certification.Conditions.Run.self) ?? .drill,
            score: reader.optionalInteger("score", in: 0...10_000) ?? 0, hints: reader.optionalInteger("hints", in: 0...3),
            isSafe: reader.flag("safe"))
    }

    /// At least a day: what holds for minutes was meant otherwise.
    private func days(_ key: String) -> Double? {
        guard let seconds = root.optionalDuration(key) else { return nil }
        if seconds >= 86_400 { return seconds }
        root.sink.report(
            .outOfRange(
                key: key, value: YAMLDocument.clip(root.optionalText(key) ?? ""), allowed: "at least 1d, such as 365d or 2y"),
            at: root.place(key))
        return nil
    }
}
