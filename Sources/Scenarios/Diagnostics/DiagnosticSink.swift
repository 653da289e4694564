/// Collects what is wrong in one load, so that an author sees every mistake at once. Capped: a broken file says its first fifty.
final class DiagnosticSink {
    private(set) var diagnostics: [Diagnostic] = []
    static let limit = 50

    func report(_ problem: Diagnostic.Problem, at location: SourceLocation, severity: Diagnostic.Severity = .error) {
        guard diagnostics.count < Self.limit else { return }
        let diagnostic = Diagnostic(problem, at: location, severity: severity)
        if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
    }

    var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
