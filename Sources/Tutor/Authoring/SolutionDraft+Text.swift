import Scenarios

/// The draft as a piece of the drill's file.
extension SolutionDraft {
    /// A top-level key of a scenario file with the lines of its block, the key's own among them.
    struct Part {
        var key: String
        var lines: [String]
    }

    private static let draftMark = "# draft: rewrite in your words"

    /// YAML with a few remarks; what it says can stand in the file as it is.
    public var text: String {
        (remarks.map { "# \($0)" } + parts.flatMap(\.lines)).map { $0 + "\n" }.joined()
    }

    /// The keys that the draft has something for, in the order of a file.
    var parts: [Part] {
        var parts = [Part(key: "target", lines: ["target: \(Self.duration(targetSeconds))"])]
        parts.append(Part(key: "hints", lines: ["hints: \(Self.draftMark)"] + hints.map { "  - \(Self.quoted($0))" }))
        if !evidence.isEmpty {
            parts.append(Part(key: "evidence", lines: ["evidence: # weights are a draft"] + evidence.map(line)))
        }
        let steps = procedure.map { "  - \($0)" }
        let unsafe = unsafeActs.map { "  # left out, not safe: \($0.action) at \(DurationText.clock($0.second))" }
        if !steps.isEmpty { parts.append(Part(key: "procedure", lines: ["procedure:"] + steps + unsafe)) }
        let spoken = reference.map { "  - \(Self.quoted("@\($0.second) \($0.text)"))" }
        if !spoken.isEmpty { parts.append(Part(key: "reference", lines: ["reference:"] + spoken)) }
        return parts
    }

    /// A drill's file with the draft in the place of the same keys; comments and all other lines stay as they are.
    public func text(puttingInto file: String) -> String {
        var edit = ScenarioFileEdit(file)
        for part in parts { edit.put(part) }
        return edit.text
    }

    /// What the author should know before pasting it in.
    private var remarks: [String] {
        var all = [
            tr("\(scenario.id), as it was played on seed \(seed). Put these keys in the place of the same keys of its file.")
        ]
        all.append(verdict)
        if leftOut > 0 {
            let lines = Words.count(leftOut, "line")
            all.append(tr("Left out of the reference: \(lines) that did nothing."))
        }
        if procedure.isEmpty, !unsafeActs.isEmpty {
            all += unsafeActs.map {
                tr("No step of a procedure, because not safe: \($0.action) at \(DurationText.clock($0.second)).")
            }
        }
        return all
    }

    /// How the draft does when it is played in the place of the author's part, in one sentence.
    public var verdict: String {
        guard let proof else { return tr("It could not be tried out.") }
        let seed = ScenarioTrial.firstSeed
        guard let assessment = proof.reference else {
            return tr("DOES NOT PASS: nothing was done that could be a reference solution.")
        }
        let score = tr("\(Words.score(assessment.scoreBP)) of 100 on seed \(seed)")
        if proof.isWell { return tr("Tried out: the reference scores \(score), untouched fails.") }
        if proof.untouchedPassed { return tr("DOES NOT HOLD: the drill is passed untouched.") }
        if assessment.claim == nil { return tr("DOES NOT PASS: there is no diagnosis in it (\(score)).") }
        if !assessment.componentCorrect { return tr("DOES NOT PASS: the diagnosis is not right (\(score)).") }
        return assessment.unsafeActs.contains(where: \.safetyCritical)
            ? tr("DOES NOT PASS: there is an act in it that is not safe (\(score)).") : tr("DOES NOT PASS: \(score).")
    }

    /// Whether the draft passes as it is.
    public var passes: Bool { proof?.isWell ?? false }

    private func line(_ evidence: Scenario.Evidence) -> String {
        let look =
            switch evidence.look {
            case .tag(let id): "tag: \(id)"
            case .inspection(let id): "inspect: \(id)"
            case .alarms: "alarms: true"
            }
        return "  - {\(look), weight: \(evidence.weight), shows: \(Self.quoted(evidence.shows))}"
    }

    /// In double quotes; what JSON can say in them, YAML understands.
    private static func quoted(_ text: String) -> String { CanonicalJSON.string(text).text }

    /// `4min30s`.
    private static func duration(_ seconds: Int) -> String {
        let minutes = seconds / 60
        let rest = seconds % 60
        if minutes == 0 { return "\(rest)s" }
        return rest == 0 ? "\(minutes)min" : "\(minutes)min\(rest)s"
    }
}
