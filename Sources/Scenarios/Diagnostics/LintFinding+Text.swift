/// The sentences for ``LintFinding``.
extension LintFinding {
    /// One line: what was found, by how much, and what would mend it.
    public var message: String {
        switch self {
        case .neverSure(let rival, let nats, let needed):
            "nobody can be sure of the answer: `\(rival)` looks the same (\(figures(nats, needed))). Show another tag, add an inspection that tells them apart, or make the fault more severe."
        case .sureAfterTarget(let par, let target):
            "a careful human is sure only at \(DurationText.clock(par)), after the target of \(DurationText.clock(target))"
        case .confusable(let first, let second, let nats, let needed):
            "faults `\(first)` and `\(second)` cannot be told apart (\(figures(nats, needed))). Add a tag or an inspection that differs between them."
        case .alarmChatters(let tag, let limit, let perHour):
            "alarm \(limit) of `\(tag)` would come and go \(NumberText.fixed(perHour, decimals: 0)) times an hour; give it a deadband or a delay"
        case .tripNeverActs(let interlock): "no fault, two faults, mode or action ever brings the trip `\(interlock)` about"
        case .hintDoesNotNarrow(let number):
            "hint \(number) points to nothing that narrows the answer down; name an instrument or a part to look at"
        case .sharedPhrase(let phrase, let first, let second): "\"\(phrase)\" is a phrase of `\(first)` and of `\(second)`"
        case .phraseReadAsOther(let phrase, let fault, let readAs):
            "\"\(phrase)\" is a phrase of `\(fault)`, but is read as `\(readAs)`"
        case .evidenceTellsNothing(_, let look):
            "`\(look)` counts as evidence but looks the same whatever is wrong; take it out, or name a look that differs"
        }
    }

    private func figures(_ nats: Double, _ needed: Double) -> String {
        "\(NumberText.fixed(nats, decimals: 1)) nats, \(NumberText.fixed(needed, decimals: 1)) needed"
    }
}
