/// The fault libraries that assets may use, as files: a fault is read anew where it is used, so that what is wrong with it is said
/// with its place in the fault library.
struct FaultShelf: Sendable {
    private let files: [String: LibraryFile]

    init(_ files: [String: LibraryFile] = [:]) { self.files = files }

    var ids: [String] { files.keys.sorted() }

    /// The faults of a library; nil when there is no such library.
    func faults(of id: String, sink: DiagnosticSink) -> [(id: String, reader: MappingReader)]? {
        guard let file = files[id] else { return nil }
        // Nobody asks for keys of the machine's file here.
        let asked = sink.asked
        sink.asked = nil
        defer { sink.asked = asked }
        return SchemaVersions.root(of: file, sink: sink)?.entries("faults", kind: "fault") ?? []
    }

    /// Ids of the fault libraries that an asset's file names, each once.
    static func used(by root: MappingReader) -> [String] {
        guard let faults = root.mapping["faults"]?.mapping else { return [] }
        return faults.pairs.reduce(into: [String]()) { ids, fault in
            guard let use = fault.value.mapping?["use"]?.scalar?.string, let id = use.split(separator: "/").first.map(String.init),
                !ids.contains(id)
            else { return }
            ids.append(id)
        }
    }
}
