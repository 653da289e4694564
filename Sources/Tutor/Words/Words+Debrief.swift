import Scenarios

/// What is said after a drill: the verdict, the score and why, the time, what was looked at, what would have told sooner.
extension Words {
    public func debrief(_ assessment: Assessment, of drill: Drill, history: ScenarioHistory?) -> [Block] {
        let verdict = assessment.passed ? "PASSED" : "not passed"
        var blocks: [Block] = [
            .heading("Debrief: \(drill.scenario.title) - \(verdict), \(Self.score(assessment.scoreBP)) of 100"),
            .text(truth(drill, assessment)),
        ]
        if let opinion = drill.record.opinion { blocks.append(.text(secondOpinion(opinion, drill))) }
        if assessment.unsafeActs.contains(where: \.safetyCritical) { blocks.append(.text(safety(assessment, drill))) }
        blocks.append(scoreTable(assessment, drill))
        blocks.append(.text(time(assessment, history)))
        blocks += looks(assessment, drill)
        blocks += beliefs(drill)
        blocks.append(.heading("Timeline"))
        blocks.append(
            .bullets(drill.record.timeline.map { "\(DurationText.clock(Int(Double($0.tick) * Tick.seconds)))  \(moment($0.what))" })
        )
        if let badge = assessment.badge { blocks.append(.text("Badge earned: \(badge).")) }
        return blocks
    }

    private func truth(_ drill: Drill, _ assessment: Assessment) -> String {
        let truths = drill.truths
        let was =
            truths.isEmpty
            ? "Nothing was wrong with the plant."
            : "It was: \(Self.list(truths.map { "\(Self.inline(componentTitle($0.component))) / \($0.failureMode) / \($0.cause)" })). What mends it: \(Self.list(truths.map(\.repair)))."
        guard let claim = assessment.claim else { return was + " You gave no diagnosis." }
        let quote = "You said: \"\(ControlCharacters.visible(claim.quote))\""
        let rating =
            assessment.correct
            ? "right"
            : assessment.componentCorrect ? "the right component, but not all of it" : "not right"
        let sure = claim.confidence.map { " (\(NumberText.fixed($0, decimals: 0)) % sure)" } ?? ""
        return "\(was) \(quote)\(sure) - \(rating).\(support(assessment, drill))"
    }

    /// What the scoring endpoint said, beside what the trainee said.
    private func secondOpinion(_ opinion: SecondOpinion, _ drill: Drill) -> String {
        let fault = drill.asset.fault(opinion.fault)
        let name =
            fault.map { "\(Self.inline(componentTitle($0.component))) / \($0.failureMode) / \($0.cause)" } ?? "\"\(opinion.fault)\""
        let sure = opinion.probability.map { " (\(NumberText.fixed($0 * 100, decimals: 0)) %)" } ?? ""
        let truths = drill.scenario.faults.map(\.mode)
        let right = truths.contains(opinion.fault) || truths.isEmpty && SecondOpinion.healthy.contains(opinion.fault)
        let named = truths.isEmpty && right ? "nothing wrong" : name
        return
            "Second opinion, from the readings at \(DurationText.clock(Int(Double(opinion.tick) * Tick.seconds))): \(named)\(sure) - \(right ? "right" : "not right")."
    }

    private func safety(_ assessment: Assessment, _ drill: Drill) -> String {
        let acts = assessment.unsafeActs.filter(\.safetyCritical).map { act -> String in
            let at = DurationText.clock(Int(Double(act.at) * Tick.seconds))
            if let action = drill.asset.action(act.action) { return "\(Self.inline(action.title)) at \(at): \(action.dangerText)" }
            // An act that is no action of the machine is an inspection made where it was not safe to look.
            let component = drill.asset.components.first { act.action == Scenario.Evidence.Look.inspection($0.id).subject }
            return component.map { "inspecting the \(Self.inline($0.title)) at \(at): \($0.danger)" } ?? "\(act.action) at \(at)"
        }
        return "A safety-critical act fails the drill, whatever the score: \(acts.joined(separator: "; "))"
    }

    private func scoreTable(_ assessment: Assessment, _ drill: Drill) -> Block {
        .table(
            TextTable(
                headings: ["Criterion", "Points", "Why"],
                rows: assessment.criteria.filter { $0.name != .safety }.map { criterion in
                    let points =
                        criterion.maximum > 0
                        ? "\(Self.score(criterion.points))/\(Self.score(criterion.maximum))" : Self.score(criterion.points)
                    return [Self.title(criterion.name), points, why(criterion, drill)]
                } + [["Total", "\(Self.score(assessment.scoreBP))/100", "needed: \(needed(drill))"]], numeric: [1]))
    }

    private func needed(_ drill: Drill) -> String {
        library.rubric(drill.scenario.rubric).map { "\(Self.score($0.passMark)) and the right component" } ?? ""
    }

    /// The name of a criterion on screens and in reports.
    public static func title(_ name: Assessment.Criterion.Name) -> String {
        switch name {
        case .component: "Component"
        case .failureMode: "Failure mode"
        case .cause: "Cause"
        case .evidence: "Evidence"
        case .time: "Time"
        case .procedure: "Procedure"
        case .hints: "Hints"
        case .poorPractice: "Poor practice"
        case .safety: "Safety"
        }
    }

    private func why(_ criterion: Assessment.Criterion, _ drill: Drill) -> String {
        let reasons = criterion.reasons
        switch criterion.name {
        case .evidence:
            let seen = reasons.filter { $0.fact == .lookedAt }.count
            let named = reasons.count { $0.fact == .lookedAt || $0.fact == .notLookedAt }
            let others = reasons.contains { $0.fact == .knownFromLooks } ? "; your looks told as much" : ""
            let half =
                reasons.contains { $0.fact == .halfAtMost } ? "; half at most without a right answer that the looks support" : ""
            return "\(seen) of \(Self.count(named, "look")) that count\(others)\(half)"
        case .procedure:
            if reasons.isEmpty { return "nothing to do" }
            let missing = reasons.filter { $0.fact == .stepMissing }
            let late = reasons.filter { $0.fact == .stepOutOfOrder }
            if missing.isEmpty { return late.isEmpty ? "all steps in order" : "out of order: \(steps(late))" }
            return "missing: \(steps(missing))"
        case .hints: return Self.count(reasons.count, "hint")
        case .poorPractice: return reasons.map { Self.inline(actionTitle($0.subject)) }.joined(separator: ", ")
        case .time where reasons.first?.fact == .parentWrong: return "only for a right component"
        default: return reasons.first.map { fact($0.fact) } ?? ""
        }
    }

    private func steps(_ reasons: [Assessment.Reason]) -> String {
        reasons.map { reason in
            Self.list(reason.subject.split(separator: "|").map { Self.inline(actionTitle(String($0))) }, last: "or")
        }.joined(separator: "; ")
    }

    private func fact(_ fact: Assessment.Reason.Fact) -> String {
        switch fact {
        case .right: "right"
        case .partlyRight: "one of two"
        case .wrong: "not right"
        case .notNamed: "not named"
        case .parentWrong: "the step before it is not right"
        case .noDiagnosis: "no diagnosis"
        case .withinTarget: "within the target"
        case .overTarget: "over the target"
        case .overLimit: "at the limit"
        default: ""
        }
    }

    private func time(_ assessment: Assessment, _ history: ScenarioHistory?) -> String {
        var text =
            assessment.diagnosisSeconds.map {
                "Your time: \(DurationText.clock($0)), target \(DurationText.clock(assessment.targetSeconds))"
            }
            ?? "No diagnosis; target \(DurationText.clock(assessment.targetSeconds))"
        if let history, let average = history.averageSeconds {
            text += "; the average so far is \(DurationText.clock(average)) (\(Self.count(history.attempts, "attempt")))"
        } else {
            text += "; nobody has a time here yet"
        }
        text += "."
        if let par = assessment.parSeconds {
            text += " A careful observer who watched everything would have been sure at \(DurationText.clock(par))."
        }
        if let last = history?.previous, let score = last[.scoreBP].flatMap({ Int($0) }) {
            text += " Last time (\((last[.endedAt] ?? "").prefix(10))): \(Self.score(score))"
            if let seconds = last[.diagnosisTimeSeconds].flatMap({ Int($0) }) { text += " in \(DurationText.clock(seconds))" }
            text += "."
        }
        return text
    }

    /// What was looked at, what was not, and what showed first.
    private func looks(_ assessment: Assessment, _ drill: Drill) -> [Block] {
        var blocks: [Block] = []
        let reasons = assessment.criteria.first { $0.name == .evidence }?.reasons ?? []
        let looked = zip(drill.scenario.evidence, reasons).filter { $0.1.fact == .lookedAt }
        let missed = zip(drill.scenario.evidence, reasons).filter { $0.1.fact == .notLookedAt }
        if !looked.isEmpty {
            blocks += [.heading("What you looked at"), .bullets(looked.map { "\(subject($0.0.look)): \($0.0.shows)" })]
        }
        if !missed.isEmpty {
            blocks += [
                .heading("What you did not look at"),
                .bullets(missed.map { "\(subject($0.0.look)): \($0.0.shows)\(tooEarly($0.0.look, drill))" }),
            ]
        }
        // What came after the end could have told nobody.
        let end = drill.record.claimTick.map { Int(Double($0) * Tick.seconds) } ?? drill.elapsed
        let signs = drill.firstSigns.filter { $0.seconds <= end }.prefix(3)
        if let conduct = conduct(assessment) { blocks.append(.text(conduct)) }
        guard !signs.isEmpty else { return blocks }
        blocks += [
            .heading("What would have told you sooner"),
            .bullets(
                signs.map { sign in
                    let tag = drill.asset.tags[sign.tag]
                    let looks = drill.record.looks.filter { $0.look == .tag(tag.id) }
                        .map { Int(Double($0.tick) * Tick.seconds) }
                    let boards = drill.record.boards.map { Int(Double($0) * Tick.seconds) }
                    let mine =
                        looks.first { $0 >= sign.seconds }.map { "you asked for it at \(DurationText.clock($0))" }
                        ?? boards.first { $0 >= sign.seconds }.map { "it was among all readings at \(DurationText.clock($0))" }
                        ?? looks.last.map { "you asked for it at \(DurationText.clock($0)) and not again" }
                        ?? "you never asked for it"
                    return "\(tag.title) had left its healthy course by \(DurationText.clock(sign.seconds)); \(mine)."
                }),
        ]
        return blocks
    }

    /// How the search went, in one sentence; nil when nothing was looked at.
    private func conduct(_ assessment: Assessment) -> String? {
        guard let conduct = assessment.conduct, !conduct.isEmpty else { return nil }
        let parts = conduct.map { step in
            switch step.step {
            case .splitting: "\(step.count) ruled out several answers at once"
            case .elimination: "\(step.count) ruled out one or made the right one likelier"
            case .replacement: "\(step.count) mended something on trial"
            case .redundant: "\(step.count) told what was known by then"
            case .irrelevant: "\(step.count) could tell nothing here"
            }
        }
        return "Of your \(Self.count(conduct.reduce(0) { $0 + $1.count }, "step")): \(parts.joined(separator: ", "))."
    }

    /// A look that does not count was made while there was nothing to see yet.
    private func tooEarly(_ look: Scenario.Evidence.Look, _ drill: Drill) -> String {
        drill.record.looks.last { $0.look == look }
            .map { " (you looked at \(DurationText.clock(Int(Double($0.tick) * Tick.seconds))), before there was anything to see)" }
            ?? ""
    }

    /// What was looked at, as a title.
    func subject(_ look: Scenario.Evidence.Look) -> String {
        switch look {
        case .tag(let id): tagTitle(id)
        case .inspection(let id): "Inspecting the \(Self.inline(componentTitle(id)))"
        case .alarms: "The alarm list"
        }
    }

    private func moment(_ what: DrillRecord.Moment.What) -> String {
        switch what {
        case .look(let look): return "looked: \(Self.inline(subject(look)))"
        case .act(let id, let unsafe): return "did: \(Self.inline(actionTitle(id)))\(unsafe ? " (NOT SAFE)" : "")"
        case .hint(let number): return "hint \(number)"
        case .note(let text): return "note: \(ControlCharacters.visible(text))"
        case .alarm(let tag, let kind): return "ALARM \(kind.rawValue) \(Self.inline(tagTitle(tag)))"
        case .trip(let id): return "TRIP \(Self.inline(interlockTitle(id)))"
        case .injected(let fault?, _, _):
            return "put in: \(Self.inline(asset?.fault(fault)?.title ?? fault))"
        case .injected(_, let tag, let lie):
            return "put in: the \(Self.inline(tagTitle(tag ?? ""))) instrument \(lie.map(self.lie) ?? "lies")"
        case .cleared: return "cleared what was put in"
        case .mode(let id): return "ran it as: \(Self.inline(asset?.mode(id)?.title ?? id))"
        case .claim(let claim): return "diagnosis: \"\(ControlCharacters.visible(claim.quote))\""
        }
    }
}
