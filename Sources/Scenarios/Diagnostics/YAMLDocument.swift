/// One YAML file, read strictly: every scalar stays text until our own schema types it, so `no`, `010` and `1:30` mean
/// what the author wrote. Anchors, aliases, merge keys and types are refused: they make expansion bombs and hide where a value stands.
enum YAMLDocument {
    static let byteLimit = 1 << 20

    /// The root mapping of the text, or nil after reporting why there is none.
    static func root(of bytes: [UInt8], file: String, sink: DiagnosticSink) -> MappingReader? {
        guard let node = node(of: bytes, file: file, sink: sink) else { return nil }
        guard case .mapping(let mapping) = node else {
            let place = SourceLocation(file: file, line: node.location.line, column: node.location.column)
            sink.report(.wrongShape(key: "file", expected: "a mapping of keys", found: shape(node)), at: place)
            return nil
        }
        return MappingReader(mapping, owner: "the file", file: file, sink: sink)
    }

    /// What stands in the text, or nil after reporting why nothing can be read.
    static func node(of bytes: [UInt8], file: String, sink: DiagnosticSink) -> YAMLNode? {
        let start = SourceLocation(file: file, line: 1, column: 1)
        guard bytes.count <= byteLimit else {
            sink.report(.tooLarge(bytes: bytes.count, limit: byteLimit), at: start)
            return nil
        }
        let body = SourceText.body(of: bytes)
        guard isClean(body, file: file, sink: sink) else { return nil }
        return YAMLComposer.root(of: body, file: file, sink: sink)
    }

    static func shape(_ node: YAMLNode) -> String {
        switch node {
        case .scalar(let scalar): scalar.isNull || scalar.string.isEmpty ? "empty" : "`\(clip(scalar.string))`"
        case .mapping: "a mapping"
        case .sequence: "a list"
        }
    }

    static func clip(_ text: String) -> String {
        // Scalars, not characters: one character can have a million marks.
        text.unicodeScalars.count > 60 ? String(String.UnicodeScalarView(text.unicodeScalars.prefix(60))) + "…" : text
    }

    static func location(of node: YAMLNode, file: String) -> SourceLocation { node.location }

    /// Whether the bytes are text that shows what it says: every character that is not, or could steer a terminal or an
    /// editor, is reported with its place.
    private static func isClean(_ body: ArraySlice<UInt8>, file: String, sink: DiagnosticSink) -> Bool {
        if body.starts(with: [0xFF, 0xFE]) || body.starts(with: [0xFE, 0xFF]) {
            sink.report(.notYAML(.utf16), at: SourceLocation(file: file, line: 1, column: 1))
            return false
        }
        var place = SourceLocation(file: file, line: 1, column: 1)
        var isClean = true
        var at = body.startIndex
        while at < body.endIndex {
            let byte = body[at]
            if byte >= 0x20 && byte < 0x7F || byte == 9 {
                at += 1
                place.column += 1
                continue
            }
            if byte == 10 || byte == 13 {
                at += byte == 13 && at + 1 < body.endIndex && body[at + 1] == 10 ? 2 : 1
                place.line += 1
                place.column = 1
                continue
            }
            let point = SourceLocation(file: file, line: place.line, column: place.column)
            guard let (scalar, width) = scalar(body[at..<min(at + 4, body.endIndex)]) else {
                sink.report(.notYAML(.notText), at: point)
                return false
            }
            at += width
            // A break to libyaml, and so to every place after it.
            let isBreak = [0x85, 0x2028, 0x2029].contains(scalar.value)
            if ControlCharacters.isUnsafe(scalar) {
                isClean = false
                let isYAML = isBreak || scalar.value >= 0xA0 && scalar.value != 0xFEFF
                sink.report(
                    isYAML ? .forbiddenSyntax("the control character U+\(hex(scalar))") : .notYAML(.character(scalar.value)),
                    at: isBreak ? point : point.extended(by: 1))
            }
            place.line += isBreak ? 1 : 0
            place.column = isBreak ? 1 : place.column + 1
        }
        return isClean
    }

    private static func hex(_ scalar: Unicode.Scalar) -> String { String(scalar.value, radix: 16, uppercase: true) }

    /// The first scalar of some bytes and how many it has; nil where they are no UTF-8.
    private static func scalar(_ bytes: ArraySlice<UInt8>) -> (Unicode.Scalar, Int)? {
        var parser = Unicode.UTF8.ForwardParser()
        var rest = bytes.makeIterator()
        guard case .valid(let encoded) = parser.parseScalar(from: &rest) else { return nil }
        return (Unicode.UTF8.decode(encoded), encoded.count)
    }
}
