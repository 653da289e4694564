import CYaml

/// libyaml's events over bytes that outlive it, with places and causes in our own terms.
final class YAMLEvents {
    struct Event {
        enum Kind { case stream, streamEnd, document, scalar, sequence, mapping, alias, end }
        var kind: Kind
        var location: SourceLocation
        var text = ""
        var isPlain = false
        /// The name after `&` or `*`.
        var anchor: String?
        /// An explicit type, `!!str` or the like.
        var tag: String?
        /// `%YAML` or `%TAG` stand before the document.
        var hasDirective = false
    }

    /// Why no event comes any more.
    struct Failure: Error {
        var reason: YAMLMistake
        var location: SourceLocation
        /// Where what is broken begins, when that is elsewhere.
        var context: SourceLocation?
    }

    // On the heap: libyaml keeps pointers into it.
    private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    private let file: String
    private let bytes: UnsafeBufferPointer<UInt8>

    init(_ bytes: UnsafeBufferPointer<UInt8>, file: String) {
        self.file = file
        self.bytes = bytes
        yaml_parser_initialize(parser)
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
    }

    func next() throws(Failure) -> Event {
        var raw = yaml_event_t()
        guard yaml_parser_parse(parser, &raw) == 1 else { throw failure }
        defer { yaml_event_delete(&raw) }
        let place = SourceLocation(
            file: file, line: Int(raw.start_mark.line) + 1, column: Int(raw.start_mark.column) + 1,
            endLine: Int(raw.end_mark.line) + 1, endColumn: Int(raw.end_mark.column) + 1)
        switch raw.type {
        case YAML_STREAM_START_EVENT: return Event(kind: .stream, location: place)
        case YAML_STREAM_END_EVENT: return Event(kind: .streamEnd, location: place)
        case YAML_DOCUMENT_START_EVENT:
            let start = raw.data.document_start
            let hasDirective = start.version_directive != nil || start.tag_directives.start != start.tag_directives.end
            return Event(kind: .document, location: place, hasDirective: hasDirective)
        case YAML_DOCUMENT_END_EVENT: return Event(kind: .end, location: place)
        case YAML_ALIAS_EVENT:
            return Event(kind: .alias, location: place, text: "*", anchor: Self.text(raw.data.alias.anchor) ?? "")
        case YAML_SCALAR_EVENT:
            let scalar = raw.data.scalar
            return Event(
                kind: .scalar, location: place,
                text: String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self),
                isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE, anchor: Self.text(scalar.anchor), tag: Self.text(scalar.tag))
        case YAML_SEQUENCE_START_EVENT:
            let start = raw.data.sequence_start
            return Event(kind: .sequence, location: place, anchor: Self.text(start.anchor), tag: Self.text(start.tag))
        case YAML_MAPPING_START_EVENT:
            let start = raw.data.mapping_start
            return Event(kind: .mapping, location: place, anchor: Self.text(start.anchor), tag: Self.text(start.tag))
        default: return Event(kind: .end, location: place)
        }
    }

    private var failure: Failure {
        let problem = parser.pointee.problem.map { String(cString: $0) } ?? ""
        let context = parser.pointee.context.map { String(cString: $0) } ?? ""
        let text = SourceText(Array(bytes))
        let location = text.clamped(point(parser.pointee.problem_mark))
        let begin = text.clamped(point(parser.pointee.context_mark))
        var reason = YAMLMistake(problem: problem, context: context)
        if reason == .badStart || reason == .indentation, let line = text.line(location.line)?.unicodeScalars {
            if reason == .badStart, line.dropFirst(location.column - 1).first == "\t" { reason = .tab }
            if reason == .indentation, line.prefix(location.column - 1).contains(where: { $0 != " " }) { reason = .afterValue }
        }
        guard !context.isEmpty, begin != location else { return Failure(reason: reason, location: location) }
        switch reason {
        // What is not closed is closed nowhere: where it begins is the place. A key without a colon is its own.
        case .openQuote: return Failure(reason: reason, location: begin.extended(by: 1))
        case .noColon: return Failure(reason: reason, location: begin)
        case .openList, .openMapping: return Failure(reason: reason, location: location, context: begin.extended(by: 1))
        default: return Failure(reason: reason, location: location)
        }
    }

    private func point(_ mark: yaml_mark_t) -> SourceLocation {
        SourceLocation(file: file, line: Int(mark.line) + 1, column: Int(mark.column) + 1)
    }

    private static func text(_ pointer: UnsafeMutablePointer<UInt8>?) -> String? { pointer.map { String(cString: $0) } }
}
