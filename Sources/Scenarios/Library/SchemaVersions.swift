/// The numbers of the format (`schema:`) that this program reads, and how older files become newer ones.
///
/// A file of an older number is changed as a tree, before any reader sees it: readers know the newest format only. Nodes that a
/// migration leaves alone keep their places, so that what is wrong is said with its place in the file as it was written.
struct SchemaVersions {
    /// One step of the format, from a number to the next.
    struct Migration: Sendable {
        var from: Int
        /// A pure function of the parsed file, whose keys come in the author's order. `schema` is not its business.
        var change: @Sendable (YAMLNode.Mapping) -> YAMLNode.Mapping
    }

    var newest: Int
    var migrations: [Migration]

    /// What this program reads. Nothing has changed yet: a change of the format adds its step here and raises the number.
    static let current = SchemaVersions(newest: 1, migrations: [])

    /// Whether every older number can be brought up to the newest.
    var isComplete: Bool { migrations.map(\.from).sorted() == Array(1..<newest) }

    /// The root of a file in the newest format, its number read already; nil after reporting why there is none.
    static func root(of file: LibraryFile, sink: DiagnosticSink, versions: SchemaVersions = .current) -> MappingReader? {
        guard let root = YAMLDocument.root(of: file.bytes, file: file.path, sink: sink) else { return nil }
        let before = sink.count
        let number = root.integer("schema", in: 0...1_000_000)
        guard (1...versions.newest).contains(number) else {
            if sink.count == before {
                sink.report(.unsupportedSchema(found: number, supported: versions.newest), at: root.place("schema"))
            }
            return nil
        }
        guard number < versions.newest else { return root }
        let changed = (number..<versions.newest).reduce(root.mapping) { mapping, from in
            versions.migrations.first { $0.from == from }?.change(mapping) ?? mapping
        }
        let migrated = MappingReader(changed, owner: root.owner, file: file.path, sink: sink, location: root.location)
        _ = migrated.has("schema")
        return migrated
    }
}
