/// Faults that many machines have are written once: `use: instruments/stuck`.
extension AssetReader {
    /// The fault's own keys over those of the one it uses; nil when it uses none, or none that there is.
    func used(_ own: MappingReader) -> MappingReader? {
        guard let text = own.optionalText("use") else { return nil }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2 else {
            sink.report(
                .badValue(
                    key: "use", value: YAMLDocument.clip(text), expected: "a fault library and its fault, such as instruments/stuck"
                ),
                at: own.place("use"))
            return nil
        }
        guard let faults = faultShelf.faults(of: parts[0], sink: sink) else {
            sink.report(
                .unknownReference(
                    kind: "fault library", id: YAMLDocument.clip(parts[0]),
                    suggestion: Spelling.nearest(to: parts[0], in: faultShelf.ids)), at: own.place("use"))
            return nil
        }
        guard let base = faults.first(where: { $0.id == parts[1] }) else {
            sink.report(
                .unknownReference(
                    kind: "fault of `\(parts[0])`", id: YAMLDocument.clip(parts[1]),
                    suggestion: Spelling.nearest(to: parts[1], in: faults.map(\.id))), at: own.place("use"))
            return nil
        }
        return own.over(base.reader)
    }

    /// Texts of the fault itself and then those of the one it uses: one can add to them, and need not say them again.
    func all(_ reader: MappingReader, _ key: String) -> [String] {
        let own = reader.texts(key)
        guard let below = reader.below(key) else { return own }
        return own + below.texts(key).filter { !own.contains($0) }
    }

    /// The fault with the machine's own names: `{tag}` is the instrument's tag, `{name}` its title, and a finding of `component` is
    /// one of the fault's component.
    func placed(_ fault: FaultMode) -> FaultMode {
        var placed = fault
        let tag = fault.sensor?.tag ?? fault.effects.first?.tag ?? ""
        let title = root.mapping["tags"]?.mapping?[tag]?.mapping?["title"]?.scalar?.string ?? tag
        let initial = title.dropFirst().first?.isUppercase == true ? title : title.prefix(1).lowercased() + title.dropFirst()
        func fill(_ text: String) -> String {
            text.replacing("{tag}", with: "{\(tag)}").replacing("{name}", with: initial).replacing("{Name}", with: title)
        }
        placed.title = fill(fault.title)
        placed.cause = fill(fault.cause)
        placed.repair = fill(fault.repair)
        placed.phrases = fault.phrases.map(fill)
        placed.lookAlikes = fault.lookAlikes.map { FaultMode.LookAlike(fault: $0.fault, test: fill($0.test)) }
        placed.findings = fault.findings.mapValues(fill)
        if let finding = placed.findings.removeValue(forKey: "component"), placed.findings[fault.component] == nil {
            placed.findings[fault.component] = finding
        }
        return placed
    }
}
