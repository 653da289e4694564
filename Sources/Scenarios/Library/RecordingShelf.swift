/// The recordings of a library: their mappings as read, and their data files as bytes, which are parsed when a drill needs them.
public struct RecordingShelf: Sendable {
    public private(set) var mappings: [RecordingMapping] = []
    /// The mapping files by id.
    private var files: [String: LibraryFile] = [:]
    /// Data files by path.
    private var data: [String: [UInt8]] = [:]

    public init() {}

    public func mapping(_ id: String) -> RecordingMapping? { mappings.first { $0.id == id } }

    /// Whether a file holds readings, by its name.
    public static func isData(_ name: String) -> Bool {
        [".csv", ".jsonl", ".ndjson"].contains { name.hasSuffix($0) }
    }

    /// Reads the data of a recording.
    public func recording(_ id: String) throws(RecordingError) -> Recording {
        guard let mapping = mapping(id), let bytes = bytes(of: mapping) else { throw .unknown(id) }
        return try Recording(bytes, mapping: mapping)
    }

    /// What a drill shows of a recording, up to a tick.
    public func overlay(_ replay: Scenario.Replay, over asset: Asset, lying: Set<String>, ticks: Tick) throws(RecordingError)
        -> RecordingOverlay
    {
        let recording = try recording(replay.recording)
        return RecordingOverlay(
            recording, over: asset,
            window: RecordingOverlay.Window(start: Self.start(of: replay, in: recording), pace: replay.pace, ticks: ticks),
            lying: lying)
    }

    /// The second of the recording at which a drill begins.
    static func start(of replay: Scenario.Replay, in recording: Recording) -> Double {
        switch replay.from {
        case .after(let seconds): (recording.span?.lowerBound ?? 0) + seconds
        case .at(let second): second
        }
    }

    /// Mapping and data, each after its name, for a drill's content digest.
    func content(of id: String) -> [UInt8] {
        let mapping = files[id]?.bytes ?? []
        let readings = self.mapping(id).flatMap { bytes(of: $0) } ?? []
        return Array("recording/\(id) \(mapping.count)\n".utf8) + mapping + Array("readings/\(id) \(readings.count)\n".utf8)
            + readings
    }

    /// Mapping and data of a recording, as they were read.
    func files(of id: String) -> [LibraryFile] {
        let readings = mapping(id).flatMap { mapping in bytes(of: mapping).map { LibraryFile(path: path(of: mapping), bytes: $0) } }
        return [files[id], readings].compactMap { $0 }
    }

    // MARK: Filling it

    /// Keeps a file when it holds readings; false for any other.
    mutating func take(_ file: LibraryFile) -> Bool {
        guard Self.isData(file.path) else { return false }
        data[file.path] = file.bytes
        return true
    }

    /// Keeps a mapping file that was read without an error before.
    mutating func add(_ file: LibraryFile) {
        guard let root = YAMLDocument.root(of: file.bytes, file: file.path, sink: DiagnosticSink()) else { return }
        _ = root.integer("schema", in: 0...1_000_000)
        let mapping = RecordingReader(root: root).read()
        mappings.append(mapping)
        files[mapping.id] = file
    }

    /// Takes out the recordings whose data is not there or has other columns, saying so. The rows are not read here.
    mutating func check() -> [Diagnostic] {
        var found: [Diagnostic] = []
        mappings = mappings.filter { mapping in
            let sink = DiagnosticSink()
            check(mapping, sink)
            found += sink.diagnostics
            return !sink.hasErrors
        }
        return found
    }

    private func check(_ mapping: RecordingMapping, _ sink: DiagnosticSink) {
        let file = FilePlaces(files[mapping.id], fallback: mapping.location)
        guard let bytes = bytes(of: mapping) else {
            return sink.report(.missingData(file: mapping.file), at: file.places.value("file"))
        }
        guard bytes.count <= Recording.byteLimit else {
            return sink.report(.tooLarge(bytes: bytes.count, limit: Recording.byteLimit), at: file.places.value("file"))
        }
        let columns = Recording.columns(of: bytes, file: mapping.file)
        var told: Set<String> = []
        for column in mapping.neededColumns where !columns.contains(column) && told.insert(column).inserted {
            let channel = mapping.layout == .wide ? mapping.channels.first { $0.column == column } : nil
            sink.report(
                .unknownReference(
                    kind: "column of \(mapping.file)", id: YAMLDocument.clip(column),
                    suggestion: Spelling.nearest(to: column, in: columns)), at: place(of: column, channel, mapping, file.places))
        }
    }

    /// Where a column is named: a tag's own key or name, or one of the other columns.
    private func place(
        of column: String, _ channel: RecordingMapping.Channel?, _ mapping: RecordingMapping, _ places: SourcePlaces
    ) -> SourceLocation {
        if let channel {
            return places.has("tags", .key(channel.tag), "column")
                ? places.value("tags", .key(channel.tag), "column") : channel.location
        }
        let keys = ["time", "tag", "value", "source", "quality"]
        let key = keys.first { places.holds(column, .key($0), "column") }
        return key.map { places.value(.key($0), "column") } ?? mapping.location
    }

    private func bytes(of mapping: RecordingMapping) -> [UInt8]? { data[path(of: mapping)] }

    /// Of the data: beside its mapping.
    private func path(of mapping: RecordingMapping) -> String {
        let path = files[mapping.id]?.path ?? ""
        let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
        return folder + mapping.file
    }
}
