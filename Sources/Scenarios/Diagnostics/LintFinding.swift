/// What the linter finds in files that are written correctly: whether a machine behaves, and whether a drill teaches.
///
/// Facts only, with ids and figures; the words are made by ``LintFinding/message``.
public enum LintFinding: Sendable, Hashable, Codable {
    /// A careful human who looks at everything that can be looked at is never sure of the drill's answer.
    case neverSure(rival: String, nats: Double, needed: Double)
    /// One would be sure only after the drill's target, seconds.
    case sureAfterTarget(par: Int, target: Int)
    /// Two fault modes of a machine that readings and inspections cannot tell apart.
    case confusable(first: String, second: String, nats: Double, needed: Double)
    /// Noise alone raises and returns an alarm again and again.
    case alarmChatters(tag: String, limit: String, perHour: Double)
    /// No fault, mode or action of the machine ever brings a trip's condition about.
    case tripNeverActs(interlock: String)
    /// A hint that points to no look which would change what one believes.
    case hintDoesNotNarrow(number: Int)
    /// Two fault modes have the same phrase.
    case sharedPhrase(phrase: String, first: String, second: String)
    /// A fault's own phrase is read as another fault by the offline interpreter.
    case phraseReadAsOther(phrase: String, fault: String, readAs: String)
    /// A look counts as evidence that tells nothing; `number` counts the looks from 1.
    case evidenceTellsNothing(number: Int, look: String)

    /// Stable, `D3xx`.
    public var code: String {
        switch self {
        case .neverSure: "D301"
        case .sureAfterTarget: "D302"
        case .confusable: "D303"
        case .alarmChatters: "D304"
        case .tripNeverActs: "D305"
        case .hintDoesNotNarrow: "D306"
        case .sharedPhrase: "D307"
        case .phraseReadAsOther: "D308"
        case .evidenceTellsNothing: "D309"
        }
    }
}
