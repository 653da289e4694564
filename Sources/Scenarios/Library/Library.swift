/// Everything instructors have written: assets, scenarios and rubrics, and what is wrong with them.
///
/// A broken file never takes the rest down: it is left out, and its diagnostics say why.
public struct Library: Sendable {
    public var assets: [Asset] = []
    public var scenarios: [Scenario] = []
    public var rubrics: [Rubric] = []
    public var recordings = RecordingShelf()
    public var diagnostics: [Diagnostic] = []
    /// Contents of the files that loaded, by kind and id (`asset/jaw-crusher`).
    private var sources: [String: [UInt8]] = [:]

    public init() {}

    /// Reads every file, in the order given (sort by path, so that every machine reads alike).
    public init(files: [LibraryFile]) {
        for file in files where !recordings.take(file) { add(file) }
        diagnostics += recordings.check()
        checkScenarios()
        // By id, so that `x` stands before `x-2` whatever the files are called.
        scenarios.sort { $0.id < $1.id }
    }

    public func asset(_ id: String) -> Asset? { assets.first { $0.id == id } }
    public func scenario(_ id: String) -> Scenario? { scenarios.first { $0.id == id } }
    public func rubric(_ id: String) -> Rubric? { rubrics.first { $0.id == id } }

    /// The bytes of the asset, scenario, rubric and recording a drill runs on, each after its name: what a content digest is taken of.
    public func content(of scenario: Scenario) -> [UInt8] {
        let recorded = scenario.replay.map { recordings.content(of: $0.recording) } ?? []
        return ["asset/\(scenario.asset)", "scenario/\(scenario.id)", "rubric/\(scenario.rubric)"].reduce(into: []) { all, key in
            let bytes = sources[key] ?? []
            all += Array("\(key) \(bytes.count)\n".utf8) + bytes
        } + recorded
    }

    private mutating func add(_ file: LibraryFile) {
        let sink = DiagnosticSink()
        defer { diagnostics += sink.diagnostics }
        guard let root = YAMLDocument.root(of: file.bytes, file: file.path, sink: sink) else { return }
        let schema = root.integer("schema", in: 0...1_000_000)
        guard schema == 1 else {
            if root.has("schema") { sink.report(.unsupportedSchema(found: schema, supported: 1), at: root.place("schema")) }
            return
        }
        if root.has("asset"), !root.has("scenario") {
            let asset = AssetReader(root: root).read()
            if sink.hasErrors || isDuplicate("asset", asset.id, asset.location, assets.map { ($0.id, $0.location) }, sink) {
                return
            }
            do {
                _ = try Plant(asset)
            } catch {
                sink.report(.unstable(asset: asset.id, detail: error.detail), at: asset.location)
                return
            }
            assets.append(asset)
            sources["asset/\(asset.id)"] = file.bytes
        } else if root.has("scenario") {
            let scenario = ScenarioReader(root: root).read()
            if sink.hasErrors
                || isDuplicate("scenario", scenario.id, scenario.location, scenarios.map { ($0.id, $0.location) }, sink)
            {
                return
            }
            scenarios.append(scenario)
            sources["scenario/\(scenario.id)"] = file.bytes
        } else if root.has("rubric") {
            let rubric = RubricReader(root: root).read()
            if sink.hasErrors || isDuplicate("rubric", rubric.id, rubric.location, rubrics.map { ($0.id, $0.location) }, sink) {
                return
            }
            rubrics.append(rubric)
            sources["rubric/\(rubric.id)"] = file.bytes
        } else if root.has("recording") {
            let mapping = RecordingReader(root: root).read()
            let known = recordings.mappings.map { ($0.id, $0.location) }
            if sink.hasErrors || isDuplicate("recording", mapping.id, mapping.location, known, sink) { return }
            recordings.add(mapping, file)
        } else {
            sink.report(.missingKey("asset, scenario, rubric or recording", of: "the file"), at: root.location)
        }
    }

    private func isDuplicate(
        _ kind: String, _ id: String, _ location: SourceLocation, _ known: [(id: String, location: SourceLocation)],
        _ sink: DiagnosticSink
    ) -> Bool {
        guard let first = known.first(where: { $0.id == id }) else { return false }
        sink.report(.duplicateID(kind: kind, id: id, first: first.location), at: location)
        return true
    }

    /// Takes out the scenarios that refer to what is not there, saying so.
    private mutating func checkScenarios() {
        var found: [Diagnostic] = []
        scenarios = scenarios.filter { scenario in
            let sink = DiagnosticSink()
            ScenarioReferences(scenario: scenario, library: self, sink: sink).check()
            if let asset = asset(scenario.asset) { ScenarioCompleteness(scenario: scenario, asset: asset, sink: sink).check() }
            found += sink.diagnostics
            return !sink.hasErrors
        }
        diagnostics += found
    }
}
