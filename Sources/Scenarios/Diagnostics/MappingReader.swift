import Yams

/// Reads one mapping of an instructor's file by our own types, reports what is wrong with its place, and goes on, so that
/// one mistake does not hide the next. The keys that were asked for are the keys that are allowed: see ``finish()``.
final class MappingReader {
    private let pairs: [(key: String, keyNode: Node, value: Node)]
    private var asked: Set<String> = []
    let owner: String
    let file: String
    let sink: DiagnosticSink
    let location: SourceLocation

    init(_ mapping: Node.Mapping, owner: String, file: String, sink: DiagnosticSink, location: SourceLocation? = nil) {
        pairs = mapping.map { ($0.key.scalar?.string ?? "", $0.key, $0.value) }
        self.owner = owner
        self.file = file
        self.sink = sink
        self.location =
            location
            ?? SourceLocation(file: file, line: mapping.mark?.line ?? 1, column: mapping.mark?.column ?? 1)
    }

    /// Call last: every key nobody asked for is unknown.
    func finish() {
        for pair in pairs where !asked.contains(pair.key) {
            sink.report(
                .unknownKey(
                    YAMLDocument.clip(pair.key), suggestion: Spelling.nearest(to: pair.key, in: asked.sorted()),
                    allowed: asked.sorted()),
                at: YAMLDocument.location(of: pair.keyNode, file: file))
        }
    }

    func node(_ key: String) -> Node? {
        asked.insert(key)
        return pairs.first { $0.key == key }?.value
    }

    func has(_ key: String) -> Bool { node(key) != nil }

    func place(_ key: String) -> SourceLocation {
        pairs.first { $0.key == key }.map { YAMLDocument.location(of: $0.value, file: file) } ?? location
    }

    /// Every key of the mapping in the author's order, for mappings whose keys are ids.
    var keys: [(key: String, location: SourceLocation, value: Node)] {
        for pair in pairs { asked.insert(pair.key) }
        return pairs.map { ($0.key, YAMLDocument.location(of: $0.keyNode, file: file), $0.value) }
    }

    func missing(_ key: String) {
        sink.report(.missingKey(key, of: owner), at: location)
    }

    func wrong(_ key: String, expected: String) {
        guard let node = node(key) else { return }
        sink.report(.wrongShape(key: key, expected: expected, found: YAMLDocument.shape(node)), at: place(key))
    }
}
