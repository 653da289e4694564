/// Everything instructors have written: assets, scenarios and rubrics, and what is wrong with them.
///
/// A broken file never takes the rest down: it is left out, and its diagnostics say why. Lists are at hand at once
/// (``assetList``, ``scenarioList``); a machine or drill itself is read when it is asked for.
public struct Library: Sendable {
    /// All machines, in the order of their files.
    public private(set) var assetList: [AssetSummary] = []
    /// All drills, by id, so that `x` stands before `x-2` whatever the files are called.
    public private(set) var scenarioList: [ScenarioSummary] = []
    public private(set) var rubricIDs: [String] = []
    /// What exams draw their drills from.
    public private(set) var pools: [ExamPool] = []
    /// What can be certified, in the order of their files.
    public private(set) var certifications: [Certification] = []
    /// Readings that drills can play.
    public private(set) var recordings = RecordingShelf()
    public private(set) var diagnostics: [Diagnostic] = []
    private var shelf = LibraryShelf()
    private var leftOut: [String: String] = [:]

    public init() {}

    /// Reads every file, in the order given (sort by path, so that every machine reads alike).
    public init(files: [LibraryFile]) {
        var index: LibraryIndex?
        self.init(files: files, index: &index)
    }

    /// The same, reading only the files that the index does not know; the index knows all of them afterwards.
    init(files: [LibraryFile], index: inout LibraryIndex?) {
        var entries: [(path: String, entry: LibraryIndex.Entry)] = []
        var duplicates: Set<Int> = []
        var hashes: [String: UInt64] = [:]
        var broken: [String: BrokenFile] = [:]
        // Fault libraries first, wherever they lie: machines are read with them.
        let ordered = files.filter(Self.isFaultLibrary) + files.filter { !Self.isFaultLibrary($0) }
        for file in ordered where !recordings.take(file) {
            let hash = ContentHash.of(file.bytes)
            let known = index?.entries[file.path].flatMap { entry in
                entry.hash == hash && entry.uses.allSatisfy { hashes["fault-library/\($0.key)"] ?? 0 == $0.value } ? entry : nil
            }
            let entry = known ?? read(file, hash, hashes)
            entries.append((file.path, entry))
            diagnostics += entry.diagnostics
            let kind = entry.content.kind
            let id = entry.content.id
            guard !kind.isEmpty else {
                if let file = BrokenFile(file) { broken["\(file.kind)/\(file.id)"] = file }
                continue
            }
            if let first = entries.dropLast().first(where: { $0.entry.content.kind == kind && $0.entry.content.id == id }) {
                diagnostics.append(
                    Diagnostic(
                        .duplicateID(kind: kind, id: id, first: first.entry.content.location), at: entry.content.location,
                        related: Diagnostic.Related(label: .first, location: first.entry.content.location)))
                duplicates.insert(entries.count - 1)
                continue
            }
            switch entry.content {
            case .asset(let summary): assetList.append(summary)
            case .scenario(let summary): scenarioList.append(summary)
            case .rubric(let id, _): rubricIDs.append(id)
            case .pool(let pool): pools.append(pool)
            case .certification(let certification): certifications.append(certification)
            case .faultLibrary: break
            case .recording: recordings.add(file)
            case .broken: break
            }
            shelf.put(file, kind: kind, id: id)
            // A machine is what its file says and what it uses.
            hashes["\(kind)/\(id)"] =
                entry.uses.isEmpty ? hash : ContentHash.of([hash] + entry.uses.sorted { $0.key < $1.key }.map(\.value))
        }
        let whole = recordings.mappings
        diagnostics += recordings.check()
        for mapping in whole where recordings.mapping(mapping.id) == nil {
            broken["recording/\(mapping.id)"] = BrokenFile(kind: "recording", id: mapping.id, location: mapping.location)
        }
        broken = broken.filter { hashes[$0.key] == nil || $0.value.kind == "recording" }
        let all = Set(scenarioList.map(\.id)).union(broken.values.filter { $0.kind == "scenario" }.map(\.id))
        let before = Set(scenarioList.map(\.id))
        let files = Dictionary(scenarioList.map { ($0.id, $0.location.file) }) { first, _ in first }
        check(&entries, besides: duplicates, hashes, broken)
        leftOut = broken.mapValues(\.location.file)
        for id in before.subtracting(scenarioList.map(\.id)) { leftOut["scenario/\(id)"] = files[id] }
        scenarioList.sort { $0.id < $1.id }
        checkPools(absent: all.subtracting(scenarioList.map(\.id)), isWhole: !broken.values.contains { $0.kind == "pool" })
        checkCertifications(absent: all.subtracting(scenarioList.map(\.id)))
        if let program = index?.program {
            index = LibraryIndex(program: program, entries: Dictionary(entries.map { ($0.path, $0.entry) }) { $1 })
        }
    }

    /// Whether nothing at all is in it.
    public var isEmpty: Bool { assetList.isEmpty && scenarioList.isEmpty && rubricIDs.isEmpty && pools.isEmpty }

    /// Files that are left out because of mistakes in them or in what they need, in order.
    public var brokenFiles: [String] {
        diagnostics.filter { $0.severity == .error }.map(\.location.file).reduce(into: []) {
            if !$0.contains($1) { $0.append($1) }
        }
    }

    /// The broken file that was to hold an asset, a scenario ...; a scenario whose machine is broken counts.
    public func brokenFile(_ kind: String, _ id: String) -> String? { leftOut["\(kind)/\(id)"] }

    /// Every machine, read.
    public var assets: [Asset] { assetList.compactMap { shelf.asset($0.id) } }
    /// Every drill, read.
    public var scenarios: [Scenario] { scenarioList.compactMap { shelf.scenario($0.id) } }
    public var rubrics: [Rubric] { rubricIDs.compactMap { shelf.rubric($0) } }

    public func asset(_ id: String) -> Asset? { shelf.asset(id) }
    public func scenario(_ id: String) -> Scenario? {
        scenarioList.contains { $0.id == id } ? shelf.scenario(id) : freePractice(id)
    }
    public func rubric(_ id: String) -> Rubric? { shelf.rubric(id) }

    /// The same library with one of its drills changed: for trying a change out. The drill's file stays as it is.
    public func replacing(_ scenario: Scenario) -> Library {
        var copy = self
        copy.shelf = shelf.copy()
        copy.shelf.put(scenario)
        copy.scenarioList = scenarioList.map { $0.id == scenario.id ? ScenarioSummary(scenario) : $0 }
        return copy
    }

    public func summary(ofAsset id: String) -> AssetSummary? { assetList.first { $0.id == id } }
    public func summary(ofScenario id: String) -> ScenarioSummary? {
        scenarioList.first { $0.id == id } ?? freePractice(id).map(ScenarioSummary.init) ?? examList.first { $0.id == id }
    }

    /// The pools as lists show them.
    public var examList: [ScenarioSummary] {
        pools.filter { !$0.scenarios.isEmpty }.map { pool in
            let targets = pool.scenarios.compactMap { id in scenarioList.first { $0.id == id }?.targetSeconds }
            return ScenarioSummary(pool, longestTarget: targets.max() ?? 0)
        }
    }

    public func pool(_ id: String) -> ExamPool? { pools.first { $0.id == id } }
    public func certification(_ id: String) -> Certification? { certifications.first { $0.id == id } }

    /// The bytes of the asset, the fault libraries it uses, scenario, rubric and recording that a drill runs on, each after its name:
    /// what a content digest is taken of.
    public func content(of scenario: Scenario) -> [UInt8] {
        let recorded = scenario.replay.map { recordings.content(of: $0.recording) } ?? []
        return parts(of: scenario).reduce(into: []) { all, key in
            let bytes = shelf.bytes(key.kind, key.id)
            all += Array("\(key.kind)/\(key.id) \(bytes.count)\n".utf8) + bytes
        } + recorded
    }

    /// The files behind ``content(of:)``: a library made of them alone runs and grades the drill as this one does.
    public func files(of scenario: Scenario) -> [LibraryFile] {
        parts(of: scenario).compactMap { shelf.file($0.kind, $0.id) }
            + (scenario.replay.map { recordings.files(of: $0.recording) } ?? [])
    }

    /// What a drill runs on, recordings aside; free practice has no file of its own.
    private func parts(of scenario: Scenario) -> [(kind: String, id: String)] {
        let used = (summary(ofAsset: scenario.asset)?.faultLibraries ?? []).map { (kind: "fault-library", id: $0) }
        return [("asset", scenario.asset)] + used + [("scenario", scenario.id), ("rubric", scenario.rubric)]
    }

    /// The file of a rubric as it was read; nil when there is no such rubric.
    public func rubricFile(_ id: String) -> LibraryFile? { shelf.file("rubric", id) }

    /// The file of a certification as it was read; none when there is no such certification.
    public func content(ofCertification id: String) -> [UInt8] { shelf.bytes("certification", id) }

    /// The file of an asset, scenario, rubric ... as it was read.
    func file(_ kind: String, _ id: String) -> LibraryFile? { shelf.file(kind, id) }

    /// What is shown of the files that hold an asset or a drill: names and bytes.
    public func sources(asset: String? = nil, scenario: String? = nil) -> [String: [UInt8]] {
        let files = [asset.flatMap { file("asset", $0) }, scenario.flatMap { file("scenario", $0) }].compactMap { $0 }
        return Dictionary(files.map { ($0.path, $0.bytes) }) { first, _ in first }
    }

    // MARK: Reading

    private func read(_ file: LibraryFile, _ hash: UInt64, _ hashes: [String: UInt64]) -> LibraryIndex.Entry {
        let sink = DiagnosticSink()
        var uses: [String] = []
        let content = content(file, sink, &uses)
        return LibraryIndex.Entry(
            hash: hash, uses: Dictionary(uses.map { ($0, hashes["fault-library/\($0)"] ?? 0) }, uniquingKeysWith: { a, _ in a }),
            content: sink.hasErrors ? .broken : content, diagnostics: sink.diagnostics)
    }

    /// Whether a file is one, before it is read: by the line that holds its id.
    private static func isFaultLibrary(_ file: LibraryFile) -> Bool {
        let key = Array("fault_library:".utf8)
        return file.bytes.split(separator: 10, maxSplits: 40).contains { $0.starts(with: key) }
    }

    private func content(_ file: LibraryFile, _ sink: DiagnosticSink, _ uses: inout [String]) -> LibraryIndex.Content {
        guard let root = SchemaVersions.root(of: file, sink: sink) else { return .broken }
        if root.has("asset"), !root.has("scenario") {
            // Also of a machine that is broken: a library that is mended may mend it.
            uses = FaultShelf.used(by: root)
            let asset = AssetReader(root: root, faults: shelf.faults).read()
            guard !sink.hasErrors else { return .broken }
            do {
                _ = try Plant(asset)
            } catch {
                // First what stops the machine, then what it lacks.
                sink.withdraw { $0.severity == .warning }
                sink.report(.unstable(asset: asset.id, detail: error.detail), at: asset.location)
            }
            if shelf.bytes("asset", asset.id).isEmpty, !sink.hasErrors { shelf.put(asset) }
            return .asset(AssetSummary(asset))
        }
        if root.has("scenario") {
            let scenario = ScenarioReader(root: root).read()
            if shelf.bytes("scenario", scenario.id).isEmpty, !sink.hasErrors { shelf.put(scenario) }
            return .scenario(ScenarioSummary(scenario))
        }
        if root.has("rubric") {
            let rubric = RubricReader(root: root).read()
            if shelf.bytes("rubric", rubric.id).isEmpty, !sink.hasErrors { shelf.put(rubric) }
            return .rubric(id: rubric.id, location: rubric.location)
        }
        if root.has("recording") {
            let mapping = RecordingReader(root: root).read()
            return .recording(id: mapping.id, location: mapping.location)
        }
        if root.has("pool") { return .pool(PoolReader(root: root).read()) }
        if root.has("certification") { return .certification(CertificationReader(root: root).read()) }
        if root.has("fault_library") {
            let (id, location) = FaultLibraryReader(root: root).read()
            return .faultLibrary(id: id, location: location)
        }
        let kinds = ["asset", "scenario", "rubric", "recording", "pool", "certification", "fault_library"]
        let meant = root.keys.lazy.compactMap { key in Spelling.nearest(to: key.key, in: kinds).map { (key, $0) } }.first
        if let (key, kind) = meant {
            sink.report(.unknownKey(YAMLDocument.clip(key.key), suggestion: kind, allowed: kinds), at: key.location)
        } else {
            root.missing(oneOf: "asset", "scenario", "rubric", "recording", "pool", "certification", "fault_library")
        }
        return .broken
    }

    /// A pool's drills exist, are kept for exams and are of its level. One that is not is left out of it, saying so.
    ///
    /// - Parameters:
    ///   - absent: drills of which was said already why they are not there.
    ///   - isWhole: whether every pool could be read.
    private mutating func checkPools(absent: Set<String>, isWhole: Bool) {
        let sink = DiagnosticSink()
        for n in pools.indices {
            let pool = pools[n]
            let file = FilePlaces(shelf.file("pool", pool.id), fallback: pool.location)
            pools[n].scenarios = pool.scenarios.filter { id in
                guard let scenario = scenarioList.first(where: { $0.id == id }) else {
                    if absent.contains(id) { return false }
                    sink.report(
                        .unknownReference(
                            kind: "scenario", id: id, suggestion: Spelling.nearest(to: id, in: scenarioList.map(\.id))),
                        at: file.places.id(id, "scenarios"))
                    return false
                }
                if !scenario.isForExams {
                    sink.report(
                        .badValue(key: "scenarios", value: id, expected: "drills with `exam: true`"),
                        at: file.places.id(id, "scenarios"))
                } else if scenario.level != pool.level {
                    sink.report(
                        .badValue(key: "scenarios", value: id, expected: "drills of level \(pool.level)"),
                        at: file.places.id(id, "scenarios"))
                }
                return scenario.isForExams && scenario.level == pool.level
            }
        }
        let pooled = Set(pools.flatMap(\.scenarios))
        for scenario in scenarioList where isWhole && scenario.isForExams && !pooled.contains(scenario.id) {
            sink.report(
                .incomplete("scenario `\(scenario.id)` is kept for exams, but no pool has it"), at: scenario.location,
                severity: .warning)
        }
        diagnostics += sink.diagnostics
    }

    /// Takes out the certifications that ask for what is not there, saying so.
    private mutating func checkCertifications(absent: Set<String>) {
        let sink = DiagnosticSink()
        certifications = certifications.filter { certification in
            let file = FilePlaces(shelf.file("certification", certification.id), fallback: certification.location)
            return CertificationReferences(certification: certification, library: self, absent: absent, file: file, sink: sink)
                .check()
        }
        diagnostics += sink.diagnostics
    }

    /// Takes out the scenarios that refer to what is not there, saying so. Of those that need a broken file only their number is said.
    private mutating func check(
        _ entries: inout [(path: String, entry: LibraryIndex.Entry)], besides duplicates: Set<Int>, _ hashes: [String: UInt64],
        _ broken: [String: BrokenFile]
    ) {
        var leftOut: [String: Int] = [:]
        for n in entries.indices where !duplicates.contains(n) {
            guard case .scenario(let summary) = entries[n].entry.content else { continue }
            let keys = ["scenario/\(summary.id)", "asset/\(summary.asset)", "rubric/\(summary.rubric)"]
            let needed = keys.dropFirst() + (summary.recording.map { ["recording/\($0)"] } ?? [])
            if let key = needed.first(where: { broken[$0] != nil }) {
                leftOut[key, default: 0] += 1
                scenarioList.removeAll { $0.id == summary.id }
                continue
            }
            var parts = keys.map { hashes[$0] ?? 0 }
            // A recording counts with its mapping, and only while its data is there.
            if let id = summary.recording { parts.append(recordings.mapping(id) == nil ? 0 : hashes["recording/\(id)"] ?? 0) }
            let state = ContentHash.of(parts)
            if entries[n].entry.checkedAs != state {
                let sink = DiagnosticSink()
                if let scenario = shelf.scenario(summary.id) {
                    let file = FilePlaces(shelf.file("scenario", scenario.id), fallback: scenario.location)
                    ScenarioReferences(scenario: scenario, library: self, file: file, sink: sink).check()
                    if let asset = asset(scenario.asset) {
                        AssertionReferences(scenario: scenario, asset: asset, sink: sink).check()
                        if !sink.hasErrors {
                            ScenarioCompleteness(scenario: scenario, asset: asset, file: file, sink: sink).check()
                        }
                    }
                }
                entries[n].entry.checkedAs = state
                entries[n].entry.findings = sink.diagnostics
            }
            let findings = entries[n].entry.findings
            diagnostics += findings
            if findings.contains(where: { $0.severity == .error }) { scenarioList.removeAll { $0.id == summary.id } }
        }
        for (key, count) in leftOut.sorted(by: { $0.key < $1.key }) {
            guard let file = broken[key] else { continue }
            diagnostics.append(
                Diagnostic(.leftOut(kind: file.kind, id: file.id, count: count), at: file.location, severity: .warning))
        }
    }
}
