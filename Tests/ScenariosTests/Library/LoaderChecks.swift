import Scenarios

/// What must hold of all that is said of any bytes; the fuzzer uses it as well.
enum LoaderChecks {
    /// Why something does not hold, or nil.
    static func complaint(about diagnostics: [Diagnostic], of file: String, _ bytes: [UInt8]) -> String? {
        let text = SourceText(bytes.count > 1 << 20 ? [] : bytes)
        for diagnostic in diagnostics {
            let places = [diagnostic.location] + (diagnostic.related.map { [$0.location] } ?? [])
            for place in places where place.file == file && !text.holds(place) {
                return "\(diagnostic.line) to \(place.endLine):\(place.endColumn) is outside the file"
            }
            if DiagnosticRule.of(diagnostic.code) == nil { return "\(diagnostic.code) has no rule" }
        }
        let report = DiagnosticReport(diagnostics, sources: [file: bytes])
        for form in [report.brief, report.github, report.text(isColored: false) { _ in 1 }] {
            if let bad = form.unicodeScalars.first(where: { $0 != "\n" && ControlCharacters.isUnsafe($0) }) {
                return "U+\(String(bad.value, radix: 16)) reaches the terminal"
            }
            if form.utf8.count > 1 << 18 { return "\(form.utf8.count) bytes are said" }
        }
        return nil
    }
}
