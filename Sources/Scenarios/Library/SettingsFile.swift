/// A file of settings: one mapping of keys to plain values, read as strictly as the library's own files, so that every mistake
/// carries its line and column.
public struct SettingsFile: Sendable {
    /// One value as it was written, untyped.
    public struct Entry: Sendable, Hashable {
        public var key: String
        /// Empty for a key that the reader of the file refuses: what stands there may be a secret, and is not kept.
        public var text: String
        public var location: SourceLocation
    }

    /// In the order of the file.
    public let entries: [Entry]
    /// What is wrong with the file itself; values are the reader's to judge.
    public let diagnostics: [Diagnostic]

    /// - Parameters:
    ///   - file: the name for locations.
    ///   - keys: what may stand in it.
    ///   - refused: keys that are recognised only to be refused by the caller with a reason of its own.
    public init(_ bytes: [UInt8], file: String, keys: [String], refused: Set<String> = []) {
        let sink = DiagnosticSink()
        var entries: [Entry] = []
        // A file of comments says nothing, which is no mistake here.
        if !Self.saysNothing(bytes), let root = YAMLDocument.root(of: bytes, file: file, sink: sink) {
            for key in keys where root.has(key) {
                let before = sink.count
                let text = root.text(key)
                if sink.count == before { entries.append(Entry(key: key, text: text, location: root.place(key).start)) }
            }
            for pair in root.pairsOtherThan(keys) {
                if refused.contains(pair.key.lowercased()) {
                    entries.append(Entry(key: pair.key, text: "", location: pair.location))
                } else {
                    sink.report(
                        .unknownKey(
                            YAMLDocument.clip(pair.key), suggestion: Spelling.nearest(to: pair.key, in: keys), allowed: keys),
                        at: pair.location)
                }
            }
        }
        self.entries = entries.sorted { ($0.location.line, $0.location.column) < ($1.location.line, $1.location.column) }
        diagnostics = sink.diagnostics
    }

    private static func saysNothing(_ bytes: [UInt8]) -> Bool {
        bytes.split(separator: UInt8(ascii: "\n")).allSatisfy { line in
            let rest = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") || $0 == UInt8(ascii: "\t") }
            return rest.isEmpty || rest.first == UInt8(ascii: "#")
        }
    }
}

extension MappingReader {
    /// The keys that are not among those, with their places.
    fileprivate func pairsOtherThan(_ known: [String]) -> [(key: String, location: SourceLocation)] {
        keys.filter { !known.contains($0.key) }.map { ($0.key, $0.location.start) }
    }
}
