/// Finds where something stands in a file that was read: an id under a key, by the way to it.
struct SourcePlaces {
    enum Step: ExpressibleByStringLiteral {
        case key(String)
        /// An item of a list.
        case item(Int)

        init(stringLiteral key: String) { self = .key(key) }
    }

    private let root: YAMLNode
    private let fallback: SourceLocation

    init(_ pairs: [YAMLNode.Pair], fallback: SourceLocation) {
        root = .mapping(YAMLNode.Mapping(pairs: pairs, location: fallback))
        self.fallback = fallback
    }

    /// The value at the end of the way; where the way ends early, the last place on it.
    func value(_ way: Step...) -> SourceLocation { find(way).place }

    /// Whether something stands at the end of the way.
    func has(_ way: Step...) -> Bool { find(way).node != nil }

    /// Whether this text stands at the end of the way.
    func holds(_ text: String, _ way: Step...) -> Bool { find(way).node?.scalar?.string == text }

    /// The id under a value: the value itself, an item of it, or a key in it.
    func id(_ id: String, _ way: Step...) -> SourceLocation {
        let found = find(way)
        return found.node.flatMap { Self.id(id, in: $0) } ?? found.place
    }

    /// A word in a text, with its place in the file; the text itself where the word cannot be found as it is written.
    func word(_ word: String, in source: SourceText, _ way: Step...) -> SourceLocation {
        let place = find(way).place
        for number in place.line...max(place.line, place.endLine) {
            guard let line = source.line(number)?.lowercased() else { break }
            let scalars = Array(line.unicodeScalars), wanted = Array(word.unicodeScalars)
            let from = number == place.line ? place.column - 1 : 0
            let to = (number == place.endLine ? min(place.endColumn - 1, scalars.count) : scalars.count) - wanted.count
            guard !wanted.isEmpty, from <= to else { continue }
            func isLetter(_ at: Int) -> Bool { scalars.indices.contains(at) && scalars[at].properties.isAlphabetic }
            for at in from...to where scalars[at..<at + wanted.count].elementsEqual(wanted) {
                guard !isLetter(at - 1), !isLetter(at + wanted.count) else { continue }
                return SourceLocation(file: place.file, line: number, column: at + 1).extended(by: wanted.count)
            }
        }
        return place
    }

    private func find(_ way: [Step]) -> (node: YAMLNode?, place: SourceLocation) {
        var node = root
        var place = fallback
        for step in way {
            switch (step, node) {
            case (.key(let key), .mapping(let mapping)):
                guard let pair = mapping.pairs.first(where: { $0.key.string == key }) else { return (nil, place) }
                node = pair.value
            case (.item(let number), .sequence(let list)):
                guard list.items.indices.contains(number) else { return (nil, place) }
                node = list.items[number]
            default: return (nil, place)
            }
            place = node.location
        }
        return (node, place)
    }

    private static func id(_ id: String, in node: YAMLNode) -> SourceLocation? {
        switch node {
        case .scalar(let scalar): scalar.string == id ? scalar.location : nil
        case .sequence(let list): list.lazy.compactMap { self.id(id, in: $0) }.first
        case .mapping(let mapping): mapping.pairs.first { $0.key.string == id }?.key.location
        }
    }
}
