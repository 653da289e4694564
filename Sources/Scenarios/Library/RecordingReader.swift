/// Turns a mapping file into a ``RecordingMapping``. Whether its tags and units fit is checked for each scenario that uses it.
struct RecordingReader {
    let root: MappingReader

    func read() -> RecordingMapping {
        let file = root.text("file")
        if !file.isEmpty, file.contains("/") || !RecordingShelf.isData(file) {
            root.sink.report(
                .badValue(
                    key: "file", value: YAMLDocument.clip(file),
                    expected: "the name of a .csv, .jsonl or .ndjson file beside this one"),
                at: root.place("file"))
        }
        let layout = root.optionalChoice("layout", RecordingMapping.Layout.self)
        if layout == nil, !root.has("layout") { root.missing("layout") }
        let (timeColumn, timeFormat) = time()
        let mapping = RecordingMapping(
            id: root.text("recording"), title: root.text("title"), sources: root.texts("sources"), file: file,
            layout: layout ?? .wide, timeColumn: timeColumn, timeFormat: timeFormat, tagColumn: column("tag", usual: "tag"),
            valueColumn: column("value", usual: "value"), source: source(),
            channels: root.entries("tags", kind: "tag").map(channel), quality: quality(),
            gap: max(Tick.seconds, root.duration("gap")), location: root.place("recording"))
        if mapping.channels.isEmpty, !root.sink.hasErrors { root.missing("tags") }
        root.finish()
        return mapping
    }

    private func time() -> (String, TimeFormat) {
        guard let reader = root.mapping("time", owner: "`time`") else {
            if !root.has("time") { root.missing("time") }
            return ("", .iso8601)
        }
        defer { reader.finish() }
        let column = reader.text("column")
        guard let text = reader.optionalText("format") else { return (column, .iso8601) }
        if let format = TimeFormat(text) { return (column, format) }
        root.sink.report(
            .badValue(
                key: "format", value: YAMLDocument.clip(text),
                expected: "iso, seconds, or a pattern of yyyy MM M dd d HH H mm ss, such as M/d/yyyy H:mm"),
            at: reader.place("format"))
        return (column, .iso8601)
    }

    /// `tag: {column: point}`, of the long layout only.
    private func column(_ key: String, usual: String) -> String {
        guard let reader = root.mapping(key, owner: "`\(key)`") else { return usual }
        defer { reader.finish() }
        return reader.text("column")
    }

    private func source() -> RecordingMapping.Source? {
        guard let reader = root.mapping("source", owner: "`source`") else { return nil }
        defer { reader.finish() }
        return RecordingMapping.Source(column: reader.text("column"), name: reader.text("is"))
    }

    private func quality() -> RecordingMapping.QualityColumn? {
        guard let reader = root.mapping("quality", owner: "`quality`") else { return nil }
        defer { reader.finish() }
        let good = reader.texts("good")
        return RecordingMapping.QualityColumn(
            column: reader.text("column"), good: good.isEmpty ? RecordingMapping.QualityColumn.usual : good)
    }

    private func channel(_ id: String, _ reader: MappingReader) -> RecordingMapping.Channel {
        defer { reader.finish() }
        return RecordingMapping.Channel(
            tag: id, column: reader.optionalText("column") ?? id, unit: reader.optionalText("unit") ?? "",
            scale: reader.optionalNumber("scale") ?? 1, offset: reader.optionalNumber("offset") ?? 0, location: reader.location)
    }
}
