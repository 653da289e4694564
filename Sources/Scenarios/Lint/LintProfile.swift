/// How strictly files are judged: each profile takes more for an error than the one before.
public enum LintProfile: String, Sendable, CaseIterable, Comparable {
    /// While writing: only what makes a drill senseless is an error.
    case draft
    /// Before people practise on it.
    case `class`
    /// Before somebody's certificate rests on it: every finding is an error.
    case exam

    public static func < (a: LintProfile, b: LintProfile) -> Bool {
        allCases.firstIndex(of: a)! < allCases.firstIndex(of: b)!
    }

    /// How grave a finding is under this profile.
    public func severity(of finding: LintFinding) -> Diagnostic.Severity {
        self >= Self.errorFrom(finding) ? .error : .warning
    }

    /// The mildest profile under which a finding is an error.
    static func errorFrom(_ finding: LintFinding) -> LintProfile {
        switch finding {
        case .neverSure: .draft
        case .confusable, .tripNeverActs, .sharedPhrase, .sureAfterTarget: .class
        case .alarmChatters, .hintDoesNotNarrow, .phraseReadAsOther, .evidenceTellsNothing: .exam
        }
    }
}
