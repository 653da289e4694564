import Scenarios

/// What is said after a drill: the verdict, the score and why, the time, what was looked at, what would have told sooner.
extension Words {
    public func debrief(_ assessment: Assessment, of drill: Drill, history: ScenarioHistory?) -> [Block] {
        let (title, score) = (title(of: drill), Self.score(assessment.scoreBP))
        var blocks: [Block] = [
            .heading(
                assessment.passed
                    ? tr("Debrief: \(title) - PASSED, \(score) of 100") : tr("Debrief: \(title) - not passed, \(score) of 100")),
            .text(truth(drill, assessment)),
        ]
        if let opinion = drill.record.opinion { blocks.append(.text(secondOpinion(opinion, drill))) }
        if assessment.unsafeActs.contains(where: \.safetyCritical) { blocks.append(.text(safety(assessment, drill))) }
        blocks.append(scoreTable(assessment, drill))
        blocks.append(.text(time(assessment, history)))
        blocks += looks(assessment, drill)
        blocks += beliefs(drill)
        blocks.append(.heading(tr("Timeline")))
        blocks.append(
            .bullets(drill.record.timeline.map { "\(DurationText.clock(Int(Double($0.tick) * Tick.seconds)))  \(moment($0.what))" })
        )
        if let badge = assessment.badge { blocks.append(.text(tr("Badge earned: \(drill.asset.local(badge))."))) }
        return blocks
    }

    private func truth(_ drill: Drill, _ assessment: Assessment) -> String {
        let truths = drill.truths
        let names = Self.list(truths.map { named(Self.inline(componentTitle($0.component)), $0) })
        let repairs = Self.list(truths.map { local($0.repair) })
        let was =
            truths.isEmpty
            ? tr("Nothing was wrong with the plant.") : tr("It was: \(names).") + " " + tr("What mends it: \(repairs).")
        guard let claim = assessment.claim else { return was + " " + tr("You gave no diagnosis.") }
        let rating =
            assessment.correct
            ? tr("right")
            : assessment.componentCorrect ? tr("the right component, but not all of it") : tr("not right")
        let quote = ControlCharacters.visible(claim.quote)
        let said =
            claim.confidence.map {
                tr("You said: \"\(quote)\" (\(NumberText.spoken($0, decimals: 0)) % sure) - \(rating).")
            } ?? tr("You said: \"\(quote)\" - \(rating).")
        return was + " " + said + support(assessment, drill)
    }

    /// What the scoring endpoint said, beside what the trainee said.
    private func secondOpinion(_ opinion: SecondOpinion, _ drill: Drill) -> String {
        let fault = drill.asset.fault(opinion.fault)
        let name = fault.map { named(Self.inline(componentTitle($0.component)), $0) } ?? "\"\(opinion.fault)\""
        let sure = opinion.probability.map { " (\(NumberText.spoken($0 * 100, decimals: 0)) %)" } ?? ""
        let truths = drill.scenario.faults.map(\.mode)
        let right = truths.contains(opinion.fault) || truths.isEmpty && SecondOpinion.healthy.contains(opinion.fault)
        let answer = (truths.isEmpty && right ? tr("nothing wrong") : name) + sure
        let at = DurationText.clock(Int(Double(opinion.tick) * Tick.seconds))
        return right
            ? tr("Second opinion, from the readings at \(at): \(answer) - right.")
            : tr("Second opinion, from the readings at \(at): \(answer) - not right.")
    }

    private func safety(_ assessment: Assessment, _ drill: Drill) -> String {
        let acts = assessment.unsafeActs.filter(\.safetyCritical).map { act -> String in
            let at = DurationText.clock(Int(Double(act.at) * Tick.seconds))
            if let action = drill.asset.action(act.action) {
                return tr("\(Self.inline(local(action.title))) at \(at): \(local(action.dangerText))")
            }
            // An act that is no action of the machine is an inspection made where it was not safe to look.
            let component = drill.asset.components.first { act.action == Scenario.Evidence.Look.inspection($0.id).subject }
            return component.map { tr("inspecting the \(Self.inline(local($0.title))) at \(at): \(local($0.danger))") }
                ?? tr("\(act.action) at \(at)")
        }
        return tr("A safety-critical act fails the drill, whatever the score: \(acts.joined(separator: "; "))")
    }

    private func scoreTable(_ assessment: Assessment, _ drill: Drill) -> Block {
        .table(
            TextTable(
                headings: [tr("Criterion"), tr("Points"), tr("Why")],
                rows: assessment.criteria.filter { $0.name != .safety }.map { criterion in
                    let points =
                        criterion.maximum > 0
                        ? "\(Self.score(criterion.points))/\(Self.score(criterion.maximum))" : Self.score(criterion.points)
                    return [Self.title(criterion.name), points, why(criterion, drill)]
                } + [[tr("Total"), "\(Self.score(assessment.scoreBP))/100", tr("needed: \(needed(drill))")]], numeric: [1]))
    }

    private func needed(_ drill: Drill) -> String {
        library.rubric(drill.scenario.rubric).map { tr("\(Self.score($0.passMark)) and the right component") } ?? ""
    }

    /// The name of a criterion on screens and in reports.
    public static func title(_ name: Assessment.Criterion.Name) -> String {
        switch name {
        case .component: tr("Component")
        case .failureMode: tr("Failure mode")
        case .cause: tr("Cause")
        case .evidence: tr("Evidence")
        case .time: tr("Time")
        case .procedure: tr("Procedure")
        case .hints: tr("Hints")
        case .poorPractice: tr("Poor practice")
        case .safety: tr("Safety")
        }
    }

    private func why(_ criterion: Assessment.Criterion, _ drill: Drill) -> String {
        let reasons = criterion.reasons
        switch criterion.name {
        case .evidence:
            let seen = reasons.filter { $0.fact == .lookedAt }.count
            let named = reasons.count { $0.fact == .lookedAt || $0.fact == .notLookedAt }
            var text = tr("\(seen) of \(Self.count(named, "look")) that count")
            if reasons.contains(where: { $0.fact == .knownFromLooks }) { text = tr("\(text); your looks told as much") }
            if reasons.contains(where: { $0.fact == .halfAtMost }) {
                text = tr("\(text); half at most without a right answer that the looks support")
            }
            return text
        case .procedure:
            if reasons.isEmpty { return tr("nothing to do") }
            let missing = reasons.filter { $0.fact == .stepMissing }
            let late = reasons.filter { $0.fact == .stepOutOfOrder }
            if missing.isEmpty { return late.isEmpty ? tr("all steps in order") : tr("out of order: \(steps(late))") }
            return tr("missing: \(steps(missing))")
        case .hints: return Self.count(reasons.count, "hint")
        case .poorPractice: return reasons.map { Self.inline(actionTitle($0.subject)) }.joined(separator: ", ")
        case .time where reasons.first?.fact == .parentWrong: return tr("only for a right component")
        default: return reasons.first.map { fact($0.fact) } ?? ""
        }
    }

    private func steps(_ reasons: [Assessment.Reason]) -> String {
        reasons.map { reason in
            Self.list(reason.subject.split(separator: "|").map { Self.inline(actionTitle(String($0))) }, last: .or)
        }.joined(separator: "; ")
    }

    private func fact(_ fact: Assessment.Reason.Fact) -> String {
        switch fact {
        case .right: tr("right")
        case .partlyRight: tr("one of two")
        case .wrong: tr("not right")
        case .notNamed: tr("not named")
        case .parentWrong: tr("the step before it is not right")
        case .noDiagnosis: tr("no diagnosis")
        case .withinTarget: tr("within the target")
        case .overTarget: tr("over the target")
        case .overLimit: tr("at the limit")
        default: ""
        }
    }

    private func time(_ assessment: Assessment, _ history: ScenarioHistory?) -> String {
        var text =
            assessment.diagnosisSeconds.map {
                tr("Your time: \(DurationText.clock($0)), target \(DurationText.clock(assessment.targetSeconds))")
            }
            ?? tr("No diagnosis; target \(DurationText.clock(assessment.targetSeconds))")
        if let history, let average = history.averageSeconds {
            let attempts = Self.count(history.attempts, "attempt")
            text = tr("\(text); the average so far is \(DurationText.clock(average)) (\(attempts)).")
        } else {
            text = tr("\(text); nobody has a time here yet.")
        }
        if let par = assessment.parSeconds {
            text += " " + tr("A careful observer who watched everything would have been sure at \(DurationText.clock(par)).")
        }
        if let last = history?.previous, let score = last[.scoreBP].flatMap({ Int($0) }) {
            let day = DayText.said(last[.endedAt] ?? "")
            let seconds = last[.diagnosisTimeSeconds].flatMap { Int($0) }
            text += " "
            text +=
                seconds.map { tr("Last time (\(day)): \(Self.score(score)) in \(DurationText.clock($0)).") }
                ?? tr("Last time (\(day)): \(Self.score(score)).")
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
            blocks += [
                .heading(tr("What you looked at")), .bullets(looked.map { "\(subject($0.0.look)): \(local($0.0.shows))" }),
            ]
        }
        if !missed.isEmpty {
            blocks += [
                .heading(tr("What you did not look at")),
                .bullets(missed.map { "\(subject($0.0.look)): \(local($0.0.shows))\(tooEarly($0.0.look, drill))" }),
            ]
        }
        // What came after the end could have told nobody.
        let end = drill.record.claimTick.map { Int(Double($0) * Tick.seconds) } ?? drill.elapsed
        let signs = drill.firstSigns.filter { $0.seconds <= end }.prefix(3)
        if let conduct = conduct(assessment) { blocks.append(.text(conduct)) }
        guard !signs.isEmpty else { return blocks }
        blocks += [
            .heading(tr("What would have told you sooner")),
            .bullets(
                signs.map { sign in
                    let tag = drill.asset.tags[sign.tag]
                    let looks = drill.record.looks.filter { $0.look == .tag(tag.id) }
                        .map { Int(Double($0.tick) * Tick.seconds) }
                    let boards = drill.record.boards.map { Int(Double($0) * Tick.seconds) }
                    let mine =
                        looks.first { $0 >= sign.seconds }.map { tr("you asked for it at \(DurationText.clock($0))") }
                        ?? boards.first { $0 >= sign.seconds }.map { tr("it was among all readings at \(DurationText.clock($0))") }
                        ?? looks.last.map { tr("you asked for it at \(DurationText.clock($0)) and not again") }
                        ?? tr("you never asked for it")
                    let (title, left) = (local(tag.title), DurationText.clock(sign.seconds))
                    return tr("\(title) had left its healthy course by \(left); \(mine).")
                }),
        ]
        return blocks
    }

    /// How the search went, in one sentence; nil when nothing was looked at.
    private func conduct(_ assessment: Assessment) -> String? {
        guard let conduct = assessment.conduct, !conduct.isEmpty else { return nil }
        let parts = conduct.map { step in
            switch step.step {
            case .splitting: tr("\(step.count) ruled out several answers at once")
            case .elimination: tr("\(step.count) ruled out one or made the right one likelier")
            case .replacement: tr("\(step.count) mended something on trial")
            case .redundant: tr("\(step.count) told what was known by then")
            case .irrelevant: tr("\(step.count) could tell nothing here")
            }
        }
        let steps = Self.count(conduct.reduce(0) { $0 + $1.count }, "step")
        return tr("Of your \(steps): \(parts.joined(separator: ", ")).")
    }

    /// A look that does not count was made while there was nothing to see yet.
    private func tooEarly(_ look: Scenario.Evidence.Look, _ drill: Drill) -> String {
        drill.record.looks.last { $0.look == look }
            .map {
                let at = DurationText.clock(Int(Double($0.tick) * Tick.seconds))
                return " " + tr("(you looked at \(at), before there was anything to see)")
            } ?? ""
    }

    /// What was looked at, as a title.
    func subject(_ look: Scenario.Evidence.Look) -> String {
        switch look {
        case .tag(let id): tagTitle(id)
        case .inspection(let id): tr("Inspecting the \(Self.inline(componentTitle(id)))")
        case .alarms: tr("The alarm list")
        }
    }

    private func moment(_ what: DrillRecord.Moment.What) -> String {
        switch what {
        case .look(let look): return tr("looked: \(Self.inline(subject(look)))")
        case .act(let id, let unsafe):
            let action = Self.inline(actionTitle(id))
            return unsafe ? tr("did: \(action) (NOT SAFE)") : tr("did: \(action)")
        case .hint(let number): return tr("hint \(number)")
        case .note(let text): return tr("note: \(ControlCharacters.visible(text))")
        case .alarm(let tag, let kind): return tr("ALARM \(kind.rawValue) \(Self.inline(tagTitle(tag)))")
        case .trip(let id): return tr("TRIP \(Self.inline(interlockTitle(id)))")
        case .injected(let fault?, _, _): return tr("put in: \(Self.inline(faultTitle(fault)))")
        case .injected(_, let tag, let lie): return tr("put in: \(self.lie(lie, of: tag ?? ""))")
        case .cleared: return tr("cleared what was put in")
        case .mode(let id): return tr("ran it as: \(Self.inline(modeTitle(id)))")
        case .claim(let claim): return tr("diagnosis: \"\(ControlCharacters.visible(claim.quote))\"")
        }
    }
}
