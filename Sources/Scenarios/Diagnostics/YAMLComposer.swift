import CYaml

/// Makes nodes of libyaml's events. Working on events keeps every end and place, and refuses what these files may not hold before it
/// costs anything: nothing is expanded, and nothing is read below the allowed depth.
struct YAMLComposer {
    /// A mistake after which nothing more can be read.
    struct Stop: Error {}

    static let depthLimit = 32
    /// Texts, lists and mappings; the largest machine of the library has four thousand.
    static let nodeLimit = 20_000

    private var nodes = 0
    private let parser: YAMLEvents
    private let file: String
    private let sink: DiagnosticSink
    /// What is refused does not stop the reading, so that every such place is told at once.
    private(set) var hasRefused = false

    private init(_ parser: YAMLEvents, file: String, sink: DiagnosticSink) {
        self.parser = parser
        self.file = file
        self.sink = sink
    }

    /// The one document of the text, or nil after reporting why there is none.
    static func root(of text: ArraySlice<UInt8>, file: String, sink: DiagnosticSink) -> YAMLNode? {
        text.withUnsafeBufferPointer { buffer in
            var composer = YAMLComposer(YAMLEvents(buffer, file: file), file: file, sink: sink)
            do throws(Stop) {
                let node = try composer.document()
                return composer.hasRefused ? nil : node
            } catch {
                return nil
            }
        }
    }

    private mutating func document() throws(Stop) -> YAMLNode? {
        _ = try next()
        var event = try next()
        if event.kind == .streamEnd {
            sink.report(.notYAML(.empty), at: SourceLocation(file: file, line: 1, column: 1))
            return nil
        }
        if event.hasDirective {
            refuse("a directive (`%`)", at: event.location.start)
        }
        event = try next()
        let node = try node(event, depth: 0)
        _ = try next()
        event = try next()
        if event.kind != .streamEnd {
            sink.report(.notYAML(.secondDocument), at: event.location, related: (.firstDocument, node.location.start))
            throw Stop()
        }
        return node
    }

    private mutating func next() throws(Stop) -> YAMLEvents.Event {
        do {
            return try parser.next()
        } catch {
            let reason = error.reason == .nesting ? Diagnostic.Problem.tooDeep(limit: Self.depthLimit) : .notYAML(error.reason)
            sink.report(reason, at: error.location, related: error.context.map { (.beginsHere, $0) })
            throw Stop()
        }
    }

    private mutating func refuse(_ what: String, at location: SourceLocation) {
        hasRefused = true
        sink.report(.forbiddenSyntax(what), at: location)
    }

    private mutating func node(_ event: YAMLEvents.Event, depth: Int) throws(Stop) -> YAMLNode {
        guard depth <= Self.depthLimit else {
            sink.report(.tooDeep(limit: Self.depthLimit), at: event.location.start)
            throw Stop()
        }
        nodes += 1
        guard nodes <= Self.nodeLimit else {
            sink.report(.tooMany(limit: Self.nodeLimit), at: event.location.start)
            throw Stop()
        }
        if let anchor = event.anchor {
            let length = anchor.unicodeScalars.count + 1
            refuse("an anchor or alias", at: event.location.start.extended(by: length))
        } else if let tag = event.tag {
            let name = YAMLDocument.clip(tag.replacing("tag:yaml.org,2002:", with: "!!"))
            refuse("a type (`\(name)`)", at: event.location.start)
        }
        switch event.kind {
        case .sequence: return try list(event.location, depth: depth)
        case .mapping: return try mapping(event.location, depth: depth)
        default: return .scalar(YAMLNode.Scalar(string: event.text, location: event.location, isPlain: event.isPlain))
        }
    }

    private mutating func list(_ start: SourceLocation, depth: Int) throws(Stop) -> YAMLNode {
        var items: [YAMLNode] = []
        var event = try next()
        while event.kind != .end {
            items.append(try node(event, depth: depth + 1))
            event = try next()
        }
        return .sequence(YAMLNode.List(items: items, location: start.upTo(items.last?.location, or: event.location)))
    }

    private mutating func mapping(_ start: SourceLocation, depth: Int) throws(Stop) -> YAMLNode {
        var pairs: [YAMLNode.Pair] = []
        var places: [String: SourceLocation] = [:]
        var event = try next()
        while event.kind != .end {
            let key = try node(event, depth: depth + 1)
            let value = try node(try next(), depth: depth + 1)
            event = try next()
            guard let key = key.scalar else {
                refuse("a list or mapping as a key", at: key.location)
                continue
            }
            if key.isPlain, key.string == "<<" {
                refuse("a merge key", at: key.location)
            } else if key.string.isEmpty {
                refuse("an empty key", at: key.location)
            } else if let first = places[key.string] {
                hasRefused = true
                sink.report(
                    .duplicateKey(YAMLDocument.clip(key.string), firstLine: first.line), at: key.location, related: (.first, first))
            }
            if places[key.string] == nil { places[key.string] = key.location }
            pairs.append(YAMLNode.Pair(key: key, value: value))
        }
        return .mapping(YAMLNode.Mapping(pairs: pairs, location: start.upTo(pairs.last?.value.location, or: event.location)))
    }
}

extension SourceLocation {
    /// The point where it begins.
    var start: SourceLocation { SourceLocation(file: file, line: line, column: column) }

    /// A stretch of one line.
    func extended(by scalars: Int) -> SourceLocation {
        SourceLocation(file: file, line: line, column: column, endLine: line, endColumn: column + scalars)
    }

    /// From here to the end of a collection: its closing bracket, or its last entry where it has none.
    fileprivate func upTo(_ last: SourceLocation?, or end: SourceLocation) -> SourceLocation {
        var whole = self
        let bracket = (end.endLine, end.endColumn)
        let entry = last.map { ($0.endLine, $0.endColumn) } ?? bracket
        // A block ends where the next token begins, which may be pages further; only a bracket has a width.
        let isBracket = end.endColumn > end.column
        (whole.endLine, whole.endColumn) = isBracket ? bracket : entry
        return whole
    }
}
