/// What a code means: what `scenario explain` says and docs/diagnostics.md is made of.
public struct DiagnosticRule: Sendable, Hashable {
    /// What the examples are taken from.
    public enum Subject: String, Sendable, CaseIterable {
        case asset, scenario, rubric, pool, recording, data
        /// Several files together, or what is no text.
        case library
    }

    /// `S104`; never used again for something else.
    public var code: String
    /// A few words.
    public var title: String
    /// What is wrong.
    public var meaning: String
    /// Why it matters to a trainee or an instructor.
    public var reason: String
    /// Lines that give the code.
    public var wrong: String
    /// The same lines, mended.
    public var right: String
    public var subject: Subject

    init(
        _ code: String, _ title: String, _ subject: Subject, meaning: String, reason: String, wrong: String, right: String
    ) {
        self.code = code
        self.title = title
        self.subject = subject
        self.meaning = meaning
        self.reason = reason
        self.wrong = wrong
        self.right = right
    }

    /// Every rule, in the order of its code.
    public static let all: [DiagnosticRule] = files + keys + meanings + runs

    /// The rule of a code, in capitals or not.
    public static func of(_ code: String) -> DiagnosticRule? { all.first { $0.code == code.uppercased() } }
}
