extension MappingReader {
    /// A list of texts; a single text counts as a list of one; absent is empty.
    func texts(_ key: String) -> [String] {
        guard let node = node(key) else { return [] }
        switch node {
        case .scalar: return optionalText(key).map { [$0] } ?? []
        case .sequence(let items):
            return items.compactMap { item in
                guard case .scalar(let scalar) = item, !scalar.string.isEmpty else {
                    sink.report(
                        .wrongShape(key: key, expected: "a list of texts", found: YAMLDocument.shape(item)),
                        at: YAMLDocument.location(of: item, file: file))
                    return nil
                }
                if scalar.string.unicodeScalars.contains(where: { ControlCharacters.isUnsafe($0) }) {
                    sink.report(
                        .forbiddenSyntax("a control character"), at: YAMLDocument.location(of: item, file: file))
                    return nil
                }
                return scalar.string
            }
        default:
            wrong(key, expected: "a list")
            return []
        }
    }

    /// `[low, high]`, ascending.
    func optionalRange(_ key: String, _ parse: (String) -> Double? = MappingReader.number, expected: String = "[low, high]")
        -> ClosedRange<Double>?
    {
        guard let node = node(key) else { return nil }
        if case .scalar(let scalar) = node, let value = parse(scalar.string) { return value...value }
        guard case .sequence(let items) = node, items.count == 2,
            let low = items[0].scalar.flatMap({ parse($0.string) }), let high = items[1].scalar.flatMap({ parse($0.string) }),
            low <= high
        else {
            wrong(key, expected: "\(expected), lower first")
            return nil
        }
        return low...high
    }

    func range(_ key: String) -> ClosedRange<Double> {
        guard has(key) else {
            missing(key)
            return 0...0
        }
        return optionalRange(key) ?? 0...0
    }

    /// The mapping under a key; nil when it is absent or something else, which is reported.
    func mapping(_ key: String, owner: String) -> MappingReader? {
        guard let node = node(key) else { return nil }
        let own = Self.mapping(node, key: key, owner: owner, sink: sink, path: inside(key))
        // Said here and below: what this one leaves out of it holds from there.
        guard let own, let below = below(key), below.node(key)?.mapping != nil, let under = below.mapping(key, owner: owner) else {
            return own
        }
        return own.over(under)
    }

    /// A mapping whose keys are ids of our own making and whose values are mappings.
    func entries(_ key: String, kind: String) -> [(id: String, reader: MappingReader)] {
        guard let all = mapping(key, owner: key) else { return [] }
        return all.keys.compactMap { id, place, value in
            guard Self.isID(id) else {
                sink.report(
                    .badValue(key: key, value: YAMLDocument.clip(id), expected: "an id of letters, digits, - and _"), at: place)
                return nil
            }
            return Self.mapping(
                value, key: id, owner: "\(kind) `\(id)`", sink: sink, location: place, path: all.inside("*")
            ).map { (id, $0) }
        }
    }

    /// A list of mappings.
    func items(_ key: String, kind: String) -> [MappingReader] {
        guard let node = node(key) else { return [] }
        guard case .sequence(let items) = node else {
            wrong(key, expected: "a list")
            return []
        }
        return items.compactMap { Self.mapping($0, key: key, owner: kind, sink: sink, path: inside(key) + "[]") }
    }

    static func isID(_ text: String) -> Bool {
        guard let first = text.utf8.first, text.utf8.count <= 64 else { return false }
        func lower(_ byte: UInt8) -> Bool { (97...122).contains(byte) || (48...57).contains(byte) }
        return lower(first) && text.utf8.allSatisfy { lower($0) || $0 == 45 || $0 == 95 }
    }

    private static func mapping(
        _ node: YAMLNode, key: String, owner: String, sink: DiagnosticSink, location: SourceLocation? = nil, path: String
    ) -> MappingReader? {
        guard case .mapping(let mapping) = node else {
            sink.report(.wrongShape(key: key, expected: "a mapping", found: YAMLDocument.shape(node)), at: node.location)
            return nil
        }
        return MappingReader(mapping, owner: owner, file: node.location.file, sink: sink, location: location, path: path)
    }
}
