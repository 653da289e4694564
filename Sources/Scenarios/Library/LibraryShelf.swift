import Synchronization

/// The files behind a library: a machine, a drill or a rubric is read when it is first asked for, and kept.
///
/// Shared by all copies of a ``Library``, from any thread; the lock is held while a file is read, so that none is read twice.
final class LibraryShelf: Sendable {
    private struct Shelf {
        var files: [String: LibraryFile] = [:]
        var assets: [String: Asset] = [:]
        var scenarios: [String: Scenario] = [:]
        var rubrics: [String: Rubric] = [:]
    }
    private let shelf: Mutex<Shelf>

    init() { shelf = Mutex(Shelf()) }

    private init(_ other: Shelf) { shelf = Mutex(other) }

    /// A shelf of its own with the same files.
    func copy() -> LibraryShelf { LibraryShelf(shelf.withLock { $0 }) }

    /// Puts a file where `kind` and `id` find it.
    func put(_ file: LibraryFile, kind: String, id: String) {
        shelf.withLock { $0.files["\(kind)/\(id)"] = file }
    }

    /// The file of a kind and id, as it was given.
    func file(_ kind: String, _ id: String) -> LibraryFile? { shelf.withLock { $0.files["\(kind)/\(id)"] } }

    func bytes(_ kind: String, _ id: String) -> [UInt8] { shelf.withLock { $0.files["\(kind)/\(id)"]?.bytes ?? [] } }

    func put(_ asset: Asset) { shelf.withLock { $0.assets[asset.id] = asset } }
    func put(_ scenario: Scenario) { shelf.withLock { $0.scenarios[scenario.id] = scenario } }
    func put(_ rubric: Rubric) { shelf.withLock { $0.rubrics[rubric.id] = rubric } }

    /// What assets may use.
    var faults: FaultShelf { shelf.withLock { Self.faults($0) } }

    private static func faults(_ shelf: Shelf) -> FaultShelf {
        let prefix = "fault-library/"
        let files = shelf.files.filter { $0.key.hasPrefix(prefix) }.map { (String($0.key.dropFirst(prefix.count)), $0.value) }
        return FaultShelf(Dictionary(uniqueKeysWithValues: files))
    }

    func asset(_ id: String) -> Asset? {
        shelf.withLock { shelf in
            if let known = shelf.assets[id] { return known }
            let faults = Self.faults(shelf)
            shelf.assets[id] = Self.read(shelf.files["asset/\(id)"]) { AssetReader(root: $0, faults: faults).read() }
            return shelf.assets[id]
        }
    }

    func scenario(_ id: String) -> Scenario? {
        shelf.withLock { shelf in
            if let known = shelf.scenarios[id] { return known }
            shelf.scenarios[id] = Self.read(shelf.files["scenario/\(id)"]) { ScenarioReader(root: $0).read() }
            return shelf.scenarios[id]
        }
    }

    func rubric(_ id: String) -> Rubric? {
        shelf.withLock { shelf in
            if let known = shelf.rubrics[id] { return known }
            shelf.rubrics[id] = Self.read(shelf.files["rubric/\(id)"]) { RubricReader(root: $0).read() }
            return shelf.rubrics[id]
        }
    }

    /// The file was read without an error before, or it would not be on the shelf.
    private static func read<Value>(_ file: LibraryFile?, _ make: (MappingReader) -> Value) -> Value? {
        guard let file, let root = SchemaVersions.root(of: file, sink: DiagnosticSink()) else { return nil }
        return make(root)
    }
}
