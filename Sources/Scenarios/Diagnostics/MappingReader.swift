/// Reads one mapping of an instructor's file by our own types, reports what is wrong with its place, and goes on, so that
/// one mistake does not hide the next. The keys that were asked for are the keys that are allowed: see ``finish()``.
final class MappingReader {
    private let pairs: [YAMLNode.Pair]
    private let index: [String: Int]
    private var asked: Set<String> = []
    let owner: String
    let file: String
    let sink: DiagnosticSink
    /// Where what is missing belongs: the key that the mapping stands under, the mapping itself, or the first key of the file.
    let location: SourceLocation

    init(
        _ mapping: YAMLNode.Mapping, owner: String, file: String, sink: DiagnosticSink, location: SourceLocation? = nil
    ) {
        pairs = mapping.pairs
        // Of keys that stand twice, which were reported, the first counts.
        index = Dictionary(mapping.pairs.enumerated().map { ($0.element.key.string, $0.offset) }) { first, _ in first }
        self.owner = owner
        self.file = file
        self.sink = sink
        let isOneLine = mapping.location.line == mapping.location.endLine
        self.location = location ?? (isOneLine ? mapping.location : mapping.pairs.first?.key.location ?? mapping.location.start)
    }

    /// Call last: every key nobody asked for is unknown.
    func finish() {
        let absent = asked.filter { index[$0] == nil }.sorted()
        let allowed = asked.sorted()
        for pair in pairs where !asked.contains(pair.key.string) {
            // A key that is not there yet is meant rather than one that is.
            let near =
                sink.isFull
                ? nil : Spelling.nearest(to: pair.key.string, in: absent) ?? Spelling.nearest(to: pair.key.string, in: allowed)
            sink.report(
                .unknownKey(YAMLDocument.clip(pair.key.string), suggestion: near, allowed: allowed), at: pair.key.location)
            // That the key it was meant to be is missing is the same mistake.
            if let near, index[near] == nil {
                sink.withdraw { $0.problem == .missingKey(near, of: owner) && $0.location == location }
            }
        }
    }

    func node(_ key: String) -> YAMLNode? {
        asked.insert(key)
        guard let pair = pair(key) else { return nil }
        if case .scalar(let scalar) = pair.value, scalar.isNull {
            sink.report(.noValue(key: YAMLDocument.clip(key)), at: scalar.string.isEmpty ? pair.key.location : scalar.location)
            return nil
        }
        return pair.value
    }

    func has(_ key: String) -> Bool {
        asked.insert(key)
        return index[key] != nil
    }

    /// Whether all of these stand here and nothing was wrong with them so far: what follows from a mistake is not told again.
    func isSound(_ keys: String...) -> Bool {
        keys.allSatisfy { key in has(key) && !sink.hasErrors(in: whole(key)) }
    }

    /// From the key to the end of its value.
    private func whole(_ key: String) -> SourceLocation {
        guard let pair = pair(key) else { return location }
        let (start, end) = (pair.key.location, pair.value.location)
        return SourceLocation(
            file: file, line: start.line, column: start.column, endLine: max(start.endLine, end.endLine),
            endColumn: max(start.endLine, end.endLine) == end.endLine ? end.endColumn : start.endColumn)
    }

    private func pair(_ key: String) -> YAMLNode.Pair? { index[key].map { pairs[$0] } }

    /// Of the value under a key, or of the whole when there is none.
    func place(_ key: String) -> SourceLocation { pair(key)?.value.location ?? location }

    /// Every key of the mapping in the author's order, for mappings whose keys are ids.
    var keys: [(key: String, location: SourceLocation, value: YAMLNode)] {
        for pair in pairs { asked.insert(pair.key.string) }
        return pairs.map { ($0.key.string, $0.key.location, $0.value) }
    }

    /// A key that is needed is not there, or nothing that counts stands under it.
    func missing(_ key: String) {
        guard let pair = pair(key) else { return sink.report(.missingKey(key, of: owner), at: location) }
        guard !sink.hasErrors(in: whole(key)) else { return }
        sink.report(.noEntries(key: key), at: pair.value.location)
    }

    /// One of several keys is needed, and none of them says anything; one that was wrong was told.
    func missing(oneOf keys: String...) {
        guard !keys.contains(where: { index[$0] != nil && sink.hasErrors(in: whole($0)) }) else { return }
        sink.report(.missingKey(keys.dropLast().joined(separator: ", ") + " or " + (keys.last ?? ""), of: owner), at: location)
    }

    func wrong(_ key: String, expected: String) {
        guard let node = node(key) else { return }
        sink.report(.wrongShape(key: key, expected: expected, found: YAMLDocument.shape(node)), at: place(key))
    }

    /// Finds the places of what stands in this mapping, by the way to it.
    var places: SourcePlaces { SourcePlaces(pairs, fallback: location) }
}
