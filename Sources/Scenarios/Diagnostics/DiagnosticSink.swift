/// Collects what is wrong in one load, so that an author sees every mistake at once. Capped: a broken file says its first fifty, and
/// how many more there are.
final class DiagnosticSink {
    static let limit = 50
    /// Every key that a reader asked for, as `tags.*.normal`, for whoever wants to know which keys there are; nil when nobody does.
    var asked: Set<String>?

    private var kept: [Diagnostic] = []
    private var known: Set<Diagnostic> = []
    private var errors = 0
    private var more = 0
    private var firstMore: (location: SourceLocation, severity: Diagnostic.Severity)?

    /// In the order of their places; what was found beyond the limit is counted by the last one.
    var diagnostics: [Diagnostic] {
        let sorted = kept.enumerated().sorted {
            let (a, b) = ($0.element.location, $1.element.location)
            return a.file == b.file ? (a.line, a.column, $0.offset) < (b.line, b.column, $1.offset) : $0.offset < $1.offset
        }.map(\.element)
        guard more > 0, let firstMore else { return sorted }
        return sorted + [Diagnostic(.more(count: more), at: firstMore.location, severity: firstMore.severity)]
    }

    var hasErrors: Bool { kept.contains { $0.severity == .error } }

    /// How many were reported.
    var count: Int { kept.count + more }

    /// Whether all that comes is only counted: suggestions need not be looked for any more.
    var isFull: Bool { errors >= Self.limit }

    func report(
        _ problem: Diagnostic.Problem, at location: SourceLocation, severity: Diagnostic.Severity = .error,
        related: (label: Diagnostic.Related.Label, location: SourceLocation)? = nil
    ) {
        // A file of a million mistakes costs no more than one of fifty.
        if isFull {
            more += 1
            firstMore = (firstMore?.location ?? location.start, firstMore?.severity == .error ? .error : severity)
            return
        }
        let diagnostic = Diagnostic(
            problem, at: location, severity: severity,
            related: related.map { Diagnostic.Related(label: $0.label, location: $0.location) })
        guard known.insert(diagnostic).inserted else { return }
        if severity == .error { errors += 1 }
        if kept.count < Self.limit {
            kept.append(diagnostic)
            return
        }
        // Errors first: warnings may go.
        if severity == .error, let last = kept.lastIndex(where: { $0.severity == .warning }) {
            count(kept.remove(at: last))
            kept.append(diagnostic)
        } else {
            known.remove(diagnostic)
            count(diagnostic)
        }
    }

    private func count(_ diagnostic: Diagnostic) {
        more += 1
        let severity: Diagnostic.Severity = firstMore?.severity == .error ? .error : diagnostic.severity
        firstMore = (firstMore?.location ?? diagnostic.location.start, severity)
    }

    /// Takes back what a later find explains.
    func withdraw(where isExplained: (Diagnostic) -> Bool) {
        kept.removeAll(where: isExplained)
        errors = kept.count { $0.severity == .error }
    }

    /// Whether an error was reported inside a place.
    func hasErrors(in location: SourceLocation) -> Bool {
        kept.contains { $0.severity == .error && location.contains($0.location) }
    }
}
