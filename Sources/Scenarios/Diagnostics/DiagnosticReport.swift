/// What was found in some files, ready to be told in any of the ways that people and programs read.
public struct DiagnosticReport {
    public let diagnostics: [Diagnostic]
    private let sources: [String: SourceText]
    private let paths: [String: String]

    /// - Parameters:
    ///   - diagnostics: in the order in which they are told.
    ///   - sources: the bytes of the files by the names that the diagnostics use; of those that are not there no line is shown.
    ///   - paths: where a file lies for other programs, when that is not its name.
    public init(_ diagnostics: [Diagnostic], sources: [String: [UInt8]], paths: [String: String] = [:]) {
        self.diagnostics = diagnostics
        self.paths = paths
        let named = Set(diagnostics.flatMap { [$0.location.file] + ($0.related.map { [$0.location.file] } ?? []) })
        // What is too large to be read as YAML is not shown either.
        self.sources = sources.filter { named.contains($0.key) && $0.value.count <= YAMLDocument.byteLimit }.mapValues(
            SourceText.init)
    }

    /// One line each.
    public var brief: String { diagnostics.map { $0.line + "\n" }.joined() }

    /// The commands by which GitHub's runners mark lines of a change.
    public var github: String {
        diagnostics.map { diagnostic in
            let place = diagnostic.location
            var properties = [
                "file=\(Self.property(path(place.file)))", "line=\(place.line)", "endLine=\(place.endLine)", "col=\(place.column)",
            ]
            // Columns across lines are refused there.
            if place.endLine == place.line { properties.append("endColumn=\(max(place.endColumn, place.column))") }
            properties.append("title=\(Self.property(diagnostic.code))")
            return "::\(diagnostic.severity.rawValue) \(properties.joined(separator: ","))::\(Self.data(diagnostic.message))\n"
        }.joined()
    }

    /// A file as other programs know it.
    func path(_ file: String) -> String { paths[file] ?? file }

    /// The lines of the source with carets, and what to do.
    ///
    /// - Parameters:
    ///   - isColored: with the escape sequences of a terminal.
    ///   - width: columns that a scalar takes on the terminal.
    public func text(isColored: Bool, width: @escaping (Unicode.Scalar) -> Int) -> String {
        let paint = DiagnosticPaint(isOn: isColored)
        return diagnostics.map { text($0, paint, width) + "\n" }.joined()
    }

    private func text(_ diagnostic: Diagnostic, _ paint: DiagnosticPaint, _ width: @escaping (Unicode.Scalar) -> Int) -> String {
        let style: DiagnosticPaint.Style = diagnostic.severity == .error ? .error : .warning
        let headline = ControlCharacters.visible(diagnostic.headline)
        var lines = [
            paint("\(diagnostic.severity.rawValue)[\(diagnostic.code)]", style) + paint(": \(headline)", .strong)
        ]
        var marks = [SourceExcerpt.Mark(location: diagnostic.location, label: diagnostic.label, isPrimary: true)]
        var elsewhere: SourceExcerpt.Mark?
        if let related = diagnostic.related {
            let mark = SourceExcerpt.Mark(location: related.location, label: related.label.text, isPrimary: false)
            if related.location.file == diagnostic.location.file { marks.append(mark) } else { elsewhere = mark }
        }
        let numbers = (marks + (elsewhere.map { [$0] } ?? [])).map { String($0.location.line).count }
        let margin = String(repeating: " ", count: numbers.max() ?? 1)
        lines.append(margin + paint("--> ", .frame) + ControlCharacters.visible("\(diagnostic.location)"))
        lines += excerpt(marks, margin, style, paint, width)
        if let elsewhere {
            lines.append(margin + paint("::: ", .frame) + ControlCharacters.visible("\(elsewhere.location)"))
            lines += excerpt([elsewhere], margin, style, paint, width)
        }
        if let help = diagnostic.help, help != diagnostic.label {
            lines.append(margin + paint(" = ", .frame) + paint("help: ", .strong) + ControlCharacters.visible(help))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func excerpt(
        _ marks: [SourceExcerpt.Mark], _ margin: String, _ style: DiagnosticPaint.Style, _ paint: DiagnosticPaint,
        _ width: @escaping (Unicode.Scalar) -> Int
    ) -> [String] {
        guard let source = marks.first.flatMap({ sources[$0.location.file] }) else { return [] }
        let rows = SourceExcerpt(source: source, width: width).rows(of: marks)
        guard !rows.isEmpty else { return [] }
        let blank = margin + paint(" |", .frame)
        return [blank]
            + rows.map { row in
                let number = row.number.map(String.init) ?? ""
                let left = String(repeating: " ", count: max(0, margin.count - number.count)) + number
                switch row.kind {
                case .gap: return margin + paint(" :", .frame)
                case .source: return paint("\(left) |", .frame) + (row.text.isEmpty ? "" : " " + row.text)
                case .primary: return paint("\(left) |", .frame) + " " + paint(row.text, style)
                case .secondary: return paint("\(left) |", .frame) + " " + paint(row.text, .frame)
                }
            }
    }

    private static func data(_ text: String) -> String {
        ControlCharacters.visible(text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A"))
    }

    private static func property(_ text: String) -> String {
        data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
    }
}
