import Scenarios

/// What only the instructor holds in the hand: the trainee's sheet and the answer.
extension Words {
    /// The trainee's sheet and, behind it, all that is hidden.
    public static func instructorSheet(of scenario: Scenario, asset: Asset, library: Library, preview: DrillPreview?) -> Sheet {
        var sheet = traineeSheet(of: scenario, asset: asset)
        sheet.subtitle = tr("Instructor's sheet, \(scenario.id) version \(scenario.version)")
        sheet.warning = tr("For instructors: this sheet names the answer.")
        sheet.blocks += answers(of: scenario, asset: asset, library: library, preview: preview)
        return sheet
    }

    /// Hidden faults, what the readings do, what tells the fault from its look-alikes, evidence, procedure, hints, the reference
    /// solution, and how it is scored.
    public static func answers(of scenario: Scenario, asset: Asset, library: Library, preview: DrillPreview?) -> [Block] {
        var blocks: [Block] = [.heading(tr("What is hidden")), .text(tr("It teaches: \(kind(scenario.kind))."))]
        if scenario.faults.isEmpty { blocks.append(.text(tr("Nothing is wrong with the machine."))) }
        blocks += scenario.faults.flatMap { hidden in asset.fault(hidden.mode).map { about($0, hidden, asset) } ?? [] }
        if let preview { blocks += readings(preview) }
        let words = Words(library: library, asset: asset)
        if !scenario.evidence.isEmpty {
            blocks += [
                .heading(tr("Looks that support the answer")),
                .table(
                    TextTable(
                        headings: [tr("Look"), tr("Worth"), tr("What it shows")],
                        rows: scenario.evidence.map { [words.subject($0.look), "\($0.weight)", asset.local($0.shows)] },
                        numeric: [1])),
            ]
        }
        if !scenario.procedure.isEmpty {
            blocks += [
                .heading(tr("What should be done, in order")),
                .bullets(scenario.procedure.map { step in list(step.anyOf.map(words.actionTitle), last: .or) }),
            ]
        }
        let dangers = asset.actions.filter { $0.danger != nil && $0.unsafeUnless.isEmpty }
        if !dangers.isEmpty {
            blocks += [
                .heading(tr("What is never right on this machine")),
                .bullets(
                    dangers.map { action in
                        let (title, danger) = (asset.local(action.title), asset.local(action.dangerText))
                        return action.danger == .safetyCritical
                            ? tr("\(title) (fails the drill): \(danger)") : "\(title): \(danger)"
                    }),
            ]
        }
        if !scenario.hints.isEmpty {
            let costs = library.rubric(scenario.rubric)?.hintCost ?? []
            blocks += [
                .heading(tr("Hints")),
                .bullets(
                    scenario.hints.enumerated().map { index, hint in
                        let hint = asset.local(hint)
                        return index < costs.count ? tr("\(hint) (costs \(score(costs[index])) points)") : hint
                    }),
            ]
        }
        if !scenario.reference.isEmpty {
            blocks += [
                .heading(tr("A solution")),
                .text(tr("What was typed, and at which simulated second; \"tutor-tui scenario test \(scenario.id)\" plays it.")),
                .bullets(scenario.reference),
            ]
        }
        blocks += scoring(scenario, library)
        return blocks
    }

    private static func about(_ fault: FaultMode, _ hidden: Scenario.HiddenFault, _ asset: Asset) -> [Block] {
        let words = Words(library: Library(), asset: asset)
        let code = fault.code.isEmpty ? "" : " (ISO 14224 \(fault.code))"
        let from = span(Int(hidden.onset.lowerBound.rounded()))
        let to = span(Int(hidden.onset.upperBound.rounded()))
        let onset = from == to ? tr("\(from) after the start") : tr("\(from) to \(to) after the start, drawn by the seed")
        let facts = [
            [tr("Component"), words.componentTitle(fault.component)],
            [tr("Failure mode"), asset.local(fault.failureMode) + code], [tr("Cause"), asset.local(fault.cause)],
            [tr("What mends it"), asset.local(fault.repair)], [tr("Begins"), onset],
            [tr("Grows"), growth(hidden.profile ?? fault.profile)], [tr("Severity"), severity(hidden.severity)],
        ]
        let shown = effects(fault, asset).enumerated().map { [$0.offset == 0 ? tr("What it does") : "", $0.element] }
        let found = fault.findings.sorted { $0.key < $1.key }.map {
            [tr("Found at: \(inline(words.componentTitle($0.key)))"), filledIn(asset.local($0.value), asset)]
        }
        var blocks: [Block] = [
            .table(TextTable(headings: [tr("Hidden fault"), asset.local(fault.title)], rows: facts + shown + found))
        ]
        if !fault.lookAlikes.isEmpty {
            blocks.append(
                .table(
                    TextTable(
                        headings: [tr("Looks like"), tr("What tells them apart")],
                        rows: fault.lookAlikes.map { [words.faultTitle($0.fault), asset.local($0.test)] })))
        }
        return blocks
    }

    private static func readings(_ preview: DrillPreview) -> [Block] {
        var blocks: [Block] = [.heading(tr("What the readings do when nobody acts"))]
        if !preview.moving.isEmpty {
            blocks.append(
                .table(
                    TextTable(
                        headings: [
                            tr("Reading"), tr("Unit"), tr("First"), tr("Last"), tr("Lowest to highest"),
                            tr("Leaves its normal range"),
                        ],
                        rows: preview.moving.map { curve in
                            [
                                local(curve.title, preview), curve.unit, number(curve.first, curve), number(curve.last, curve),
                                reach(curve),
                                curve.leavesNormal.map(DurationText.clock) ?? "",
                            ]
                        }, numeric: [2, 3])))
        }
        if let steady = steady(preview.steady, besidesOthers: !preview.moving.isEmpty, machine: preview.asset) {
            blocks.append(.text(steady))
        }
        var events = preview.alarms.map { tr("Alarm \($0.kind.rawValue) of \(inline(local($0.title, preview))): \(spans($0))") }
        events += preview.trips.map { tr("\(local($0.title, preview)) at \(DurationText.clock($0.seconds))") }
        blocks.append(events.isEmpty ? .text(tr("No alarm is raised.")) : .bullets(events))
        blocks.append(.text(tr("Run of seed \(preview.seed).") + " " + times(of: preview)))
        return blocks
    }

    private static func scoring(_ scenario: Scenario, _ library: Library) -> [Block] {
        guard let rubric = library.rubric(scenario.rubric) else { return [] }
        let points: [(Assessment.Criterion.Name, Int)] = [
            (.component, rubric.component), (.failureMode, rubric.failureMode), (.cause, rubric.cause),
            (.evidence, rubric.evidence),
            (.time, rubric.time), (.procedure, rubric.procedure),
        ]
        return [
            .heading(tr("How it is scored")),
            .table(TextTable(headings: [tr("For"), tr("Points")], rows: points.map { [title($0.0), score($0.1)] }, numeric: [1])),
            .text(
                tr(
                    "\(Library.local(rubric.title)), version \(rubric.version). To pass: \(score(rubric.passMark)) of 100 and the right component. Poor practice costs \(score(rubric.poorActCost)) points."
                )
                    + (scenario.badge.isEmpty ? "" : " " + tr("Badge: \(Library.local(scenario.badge, machine: scenario.asset))."))),
        ]
    }

    // MARK: Faults in words

    /// `evenly over 5 min`.
    static func growth(_ profile: FaultProfile) -> String {
        func over(_ seconds: Double) -> String { span(Int(seconds.rounded())) }
        func stage(_ stage: FaultProfile.Stage) -> String {
            tr("\(NumberText.spoken(stage.severity * 100, decimals: 0)) % at \(over(stage.seconds))")
        }
        return switch profile {
        case .step: tr("at once")
        case .ramp(let seconds): tr("evenly over \(over(seconds))")
        case .exponential(let seconds): tr("slowly, then fast, over \(over(seconds))")
        case .potentialFailure(let seconds): tr("ever faster over \(over(seconds))")
        case .intermittent(let on, let off): tr("comes for \(over(on)), goes for \(over(off)), again and again")
        case .staged(let stages):
            tr("in stages: \(stages.map(stage).joined(separator: ", "))")
        }
    }

    /// What it does to each reading in the end, one sentence each.
    static func effects(_ fault: FaultMode, _ asset: Asset) -> [String] {
        let process = fault.effects.map { effect -> String in
            let tag = asset.tag(effect.tag)
            func amount(_ value: Double) -> String { tag?.said(value) ?? "\(value)" }
            var parts: [String] = []
            let change = amount(abs(effect.change))
            if effect.change != 0 { parts.append(effect.change > 0 ? tr("up by \(change)") : tr("down by \(change)")) }
            if let swing = effect.swing {
                parts.append(tr("swings by \(amount(swing.amplitude)) every \(span(Int(swing.period.rounded())))"))
            }
            if effect.noiseFactor != 1 { parts.append(tr("noise times \(NumberText.spoken(effect.noiseFactor, decimals: 1))")) }
            if effect.delay > 0 { parts.append(tr("after \(span(Int(effect.delay.rounded())))")) }
            if effect.stays { parts.append(tr("and stays so")) }
            return "\(tag.map { asset.local($0.title) } ?? effect.tag) \(parts.joined(separator: ", "))"
        }
        guard let sensor = fault.sensor else { return process }
        let tag = asset.tag(sensor.tag)
        let name = tag.map { asset.local($0.title) } ?? sensor.tag
        func amount(_ value: Double) -> String { tag?.said(value) ?? "\(value)" }
        let lie =
            switch sensor.kind {
            case .bias(let by):
                by > 0
                    ? tr("\(name) reads \(amount(abs(by))) too high; the process is well")
                    : tr("\(name) reads \(amount(abs(by))) too low; the process is well")
            case .stuck: tr("\(name) stands still; the process is well")
            case .spike(let by, let every):
                tr("\(name) jumps by \(amount(by)) for a moment, about every \(span(Int(every.rounded()))); the process is well")
            case .noise(let factor):
                tr("\(name) is noisy, \(NumberText.spoken(factor, decimals: 1)) times its own; the process is well")
            case .dropout: tr("\(name) has no reading; the process is well")
            }
        return [lie] + process
    }

    /// Placeholders of an inspection's text in words: `{flow}` becomes `(flow)`.
    private static func filledIn(_ text: String, _ asset: Asset) -> String {
        asset.tags.reduce(text) { $0.replacing("{\($1.id)}", with: "(\(inline(asset.local($1.title))))") }
    }

    /// `80 %`, or `70 to 100 %, drawn by the seed`.
    private static func severity(_ range: ClosedRange<Double>) -> String {
        func percent(_ share: Double) -> String { NumberText.spoken(share * 100, decimals: 0) }
        return range.lowerBound == range.upperBound
            ? percent(range.lowerBound) + " %"
            : tr("\(percent(range.lowerBound)) to \(percent(range.upperBound)) %, drawn by the seed")
    }
}
