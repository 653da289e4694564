/// A diagnostic as `--json` prints it; keys are only ever added.
public struct DiagnosticFacts: Encodable, Sendable {
    public struct Place: Encodable, Sendable {
        public var file: String
        public var line: Int
        public var column: Int
        public var endLine: Int
        public var endColumn: Int
        public var label: String
    }

    public var code: String
    public var severity: String
    public var file: String
    public var line: Int
    public var column: Int
    public var endLine: Int
    public var endColumn: Int
    public var message: String
    /// Left out when there is nothing to say that the message does not.
    public var help: String?
    /// Other places that explain it.
    public var related: [Place]

    public init(_ diagnostic: Diagnostic) {
        code = diagnostic.code
        severity = diagnostic.severity.rawValue
        file = diagnostic.location.file
        line = diagnostic.location.line
        column = diagnostic.location.column
        endLine = diagnostic.location.endLine
        endColumn = diagnostic.location.endColumn
        message = diagnostic.message
        help = diagnostic.help
        related = (diagnostic.related.map { [$0] } ?? []).map {
            let place = $0.location
            return Place(
                file: place.file, line: place.line, column: place.column, endLine: place.endLine, endColumn: place.endColumn,
                label: $0.label.text)
        }
    }
}
