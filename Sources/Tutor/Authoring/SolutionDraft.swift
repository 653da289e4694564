import Scenarios

/// What an instructor did in a drill, as a draft of its author's part: the reference solution, what it looked at, what it did, the
/// time it took, and hints to be rewritten.
public struct SolutionDraft: Sendable {
    /// A line of a reference solution.
    public struct Line: Sendable, Hashable {
        public var second: Int
        public var text: String
    }

    /// An act that was not safe, and is no step of a procedure.
    public struct UnsafeAct: Sendable, Hashable {
        public var action: String
        public var second: Int
    }

    public var scenario: Scenario
    public var seed: UInt64
    /// Words that led to something, in order, with the yes that carried them out.
    public var reference: [Line] = []
    /// Words that led to nothing, were taken back, or only asked the tutor for something.
    public var leftOut = 0
    /// Of what was looked at after the onset, in order of the first look.
    public var evidence: [Scenario.Evidence] = []
    /// Safe acts in order, each once.
    public var procedure: [String] = []
    public var unsafeActs: [UnsafeAct] = []
    /// Seconds: the time used and a third, in whole half minutes; the drill's own where no diagnosis was given.
    public var targetSeconds: Int
    /// Principle, where to look, what it is: made from the machine's file, to be rewritten.
    public var hints: [String] = []
    /// What the grader says when the draft is played in the drill's place; nil when it cannot be.
    public var proof: ReferenceRun.Result?

    /// The share of the time used that a target leaves besides.
    private static let slack = 3
    private static let roundedTo = 30

    /// Drafts from a drill as it stands, running its journal again.
    public init(of played: Drill, library: Library) throws(Drill.SetupError) {
        scenario = played.scenario
        seed = played.header.seed
        targetSeconds = played.scenario.targetSeconds
        let drill = try listen(to: played, library)
        if let tick = drill.record.claimTick {
            let seconds = Int(Double(tick) * Tick.seconds)
            let wanted = seconds + seconds / Self.slack
            let rounded = max(Self.roundedTo, (wanted + Self.roundedTo / 2) / Self.roundedTo * Self.roundedTo)
            // A target must lie within the limit, and above the time that was used.
            targetSeconds = min(max(rounded, seconds), scenario.limitSeconds - 1)
        }
        let looks = LookWorth(drill)
        evidence = looks.evidence
        hints = HintDraft(drill, looks).hints
        for act in drill.record.acts {
            if act.danger != nil {
                unsafeActs.append(UnsafeAct(action: act.action, second: Int(Double(act.tick) * Tick.seconds)))
            } else if !procedure.contains(act.action) {
                procedure.append(act.action)
            }
        }
        proof = try? ReferenceRun.result(of: drafted, library: library.replacing(drafted), seed: ScenarioTrial.firstSeed)
    }

    /// The scenario with the draft in the place of the author's part.
    public var drafted: Scenario {
        var copy = scenario
        copy.reference = reference.map { "@\($0.second) \($0.text)" }
        copy.evidence = evidence
        // Where nothing was done the file's own steps stay, so they are what counts.
        if !procedure.isEmpty { copy.procedure = procedure.map { Scenario.Step(anyOf: [$0]) } }
        copy.targetSeconds = targetSeconds
        copy.hints = hints
        return copy
    }

    /// Keeps the words that led to something. Returns the drill as it stands after its last entry.
    private mutating func listen(to played: Drill, _ library: Library) throws(Drill.SetupError) -> Drill {
        var drill = try Drill(header: played.header, library: library)
        // Where the words stand that wait for a yes.
        var waiting: Int?
        func takeBack() {
            guard let index = waiting else { return }
            reference.remove(at: index)
            leftOut += 1
            waiting = nil
        }
        for entry in played.entries {
            _ = drill.advance(to: entry.tick)
            let second = drill.elapsed
            let outcomes = drill.apply(entry)
            switch entry.kind {
            case .said(let text, _, let interpretation):
                // Whoever says something else has dropped what was echoed.
                takeBack()
                guard Self.matters(outcomes, interpretation.commands) else {
                    leftOut += 1
                    continue
                }
                reference.append(Line(second: second, text: text))
                if !drill.pending.isEmpty { waiting = reference.count - 1 }
            case .asked(let text, _):
                takeBack()
                reference.append(Line(second: second, text: text))
            case .understood:
                if !drill.pending.isEmpty { waiting = reference.indices.last }
            case .confirmed(let text):
                guard Self.matters(outcomes, []) else {
                    takeBack()
                    leftOut += 1
                    continue
                }
                reference.append(Line(second: second, text: text.isEmpty ? "yes" : text))
                // What comes after a yes may be dropped; the yes itself was carried out.
                waiting = nil
            case .cancelled: takeBack()
            case .answered, .opinion, .clock, .ended: continue
            }
        }
        return drill
    }

    /// Whether something came of the words that the plant, the grade or the next words can depend on.
    private static func matters(_ outcomes: [Outcome], _ commands: [Command]) -> Bool {
        let idle: Set<CommandName> = [
            .help, .showStatus, .showProgress, .showLeaderboard, .showCertificates, .requestHint, .pause, .resume, .setSpeed,
            .explain, .endDrill, .listScenarios, .startScenario,
        ]
        if !commands.isEmpty, commands.allSatisfy({ idle.contains($0.name) }) { return false }
        return !outcomes.allSatisfy { outcome in
            switch outcome {
            case .clarify, .refused, .noSuchTopic, .notOperated, .nothingToConfirm, .noMoreHints, .hint: true
            default: false
            }
        }
    }
}
