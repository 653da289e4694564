/// Reads one mapping of an instructor's file by our own types, reports what is wrong with its place, and goes on, so that
/// one mistake does not hide the next. The keys that were asked for are the keys that are allowed: see ``finish()``.
final class MappingReader {
    /// As it was parsed.
    let mapping: YAMLNode.Mapping
    private let pairs: [YAMLNode.Pair]
    private let index: [String: Int]
    private var asked: Set<String> = []
    /// Where it lies in its file, without ids: `tags.*.alarms.*`.
    let path: String
    /// What holds where this mapping says nothing: a fault of a fault library, in its own file.
    private let base: MappingReader?
    let owner: String
    let file: String
    let sink: DiagnosticSink
    /// Where what is missing belongs: the key that the mapping stands under, the mapping itself, or the first key of the file.
    let location: SourceLocation

    init(
        _ mapping: YAMLNode.Mapping, owner: String, file: String, sink: DiagnosticSink, location: SourceLocation? = nil,
        path: String = ""
    ) {
        self.mapping = mapping
        self.path = path
        base = nil
        pairs = mapping.pairs
        // Of keys that stand twice, which were reported, the first counts.
        index = Dictionary(mapping.pairs.enumerated().map { ($0.element.key.string, $0.offset) }) { first, _ in first }
        self.owner = owner
        self.file = file
        self.sink = sink
        let isOneLine = mapping.location.line == mapping.location.endLine
        self.location = location ?? (isOneLine ? mapping.location : mapping.pairs.first?.key.location ?? mapping.location.start)
    }

    private init(_ own: MappingReader, over base: MappingReader) {
        (mapping, pairs, index, asked) = (own.mapping, own.pairs, own.index, own.asked)
        (path, owner, file, sink, location) = (own.path, own.owner, own.file, own.sink, own.location)
        self.base = base
    }

    /// The same mapping, with another one for the keys that it leaves out. Places are those of the file that says it.
    func over(_ base: MappingReader) -> MappingReader { MappingReader(self, over: base) }

    /// What lies below this one, when it says a key as well.
    func below(_ key: String) -> MappingReader? { index[key] == nil ? nil : base.flatMap { $0.has(key) ? $0 : nil } }

    /// Where a key of this mapping lies in its file, without ids.
    func inside(_ key: String) -> String { path.isEmpty ? key : path + "." + key }

    private func note(_ key: String) {
        asked.insert(key)
        // Ids are no keys of the format.
        if let all = sink.asked, !all.contains(inside("*")) { sink.asked?.insert(inside(key)) }
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
        note(key)
        guard let pair = pair(key) else { return base?.node(key) }
        if case .scalar(let scalar) = pair.value, scalar.isNull {
            sink.report(.noValue(key: YAMLDocument.clip(key)), at: scalar.string.isEmpty ? pair.key.location : scalar.location)
            return nil
        }
        return pair.value
    }

    func has(_ key: String) -> Bool {
        note(key)
        return index[key] != nil || base?.has(key) ?? false
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

    /// What this mapping says itself under a key.
    private func pair(_ key: String) -> YAMLNode.Pair? { index[key].map { pairs[$0] } }

    /// Of the value under a key, or of the whole when there is none.
    func place(_ key: String) -> SourceLocation {
        pair(key)?.value.location ?? base.flatMap { $0.has(key) ? $0.place(key) : nil } ?? location
    }

    /// Every key of the mapping in the author's order, for mappings whose keys are ids; then those of the one below it.
    var keys: [(key: String, location: SourceLocation, value: YAMLNode)] {
        for pair in pairs { asked.insert(pair.key.string) }
        sink.asked?.insert(inside("*"))
        let own = pairs.map { ($0.key.string, $0.key.location, $0.value) }
        return own + (base?.keys.filter { index[$0.key] == nil } ?? [])
    }

    /// A key that is needed is not there, or nothing that counts stands under it.
    func missing(_ key: String) {
        guard let pair = pair(key) else {
            if !(base?.has(key) ?? false) { sink.report(.missingKey(key, of: owner), at: location) }
            return
        }
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
