import Scenarios

/// What only the instructor holds in the hand: the trainee's sheet and the answer.
extension Words {
    /// The trainee's sheet and, behind it, all that is hidden.
    public static func instructorSheet(of scenario: Scenario, asset: Asset, library: Library, preview: DrillPreview?) -> Sheet {
        var sheet = traineeSheet(of: scenario, asset: asset)
        sheet.subtitle = "Instructor's sheet, \(scenario.id) version \(scenario.version)"
        sheet.warning = "For instructors: this sheet names the answer."
        sheet.blocks += answers(of: scenario, asset: asset, library: library, preview: preview)
        return sheet
    }

    /// Hidden faults, what the readings do, what tells the fault from its look-alikes, evidence, procedure, hints, the reference
    /// solution, and how it is scored.
    public static func answers(of scenario: Scenario, asset: Asset, library: Library, preview: DrillPreview?) -> [Block] {
        var blocks: [Block] = [.heading("What is hidden"), .text("It teaches: \(kind(scenario.kind)).")]
        if scenario.faults.isEmpty { blocks.append(.text("Nothing is wrong with the machine.")) }
        blocks += scenario.faults.flatMap { hidden in asset.fault(hidden.mode).map { about($0, hidden, asset) } ?? [] }
        if let preview { blocks += readings(preview) }
        let words = Words(library: library, asset: asset)
        if !scenario.evidence.isEmpty {
            blocks += [
                .heading("Looks that support the answer"),
                .table(
                    TextTable(
                        headings: ["Look", "Worth", "What it shows"],
                        rows: scenario.evidence.map { [words.subject($0.look), "\($0.weight)", $0.shows] }, numeric: [1])),
            ]
        }
        if !scenario.procedure.isEmpty {
            blocks += [
                .heading("What should be done, in order"),
                .bullets(scenario.procedure.map { step in list(step.anyOf.map(words.actionTitle), last: "or") }),
            ]
        }
        let dangers = asset.actions.filter { $0.danger != nil && $0.unsafeUnless.isEmpty }
        if !dangers.isEmpty {
            blocks += [
                .heading("What is never right on this machine"),
                .bullets(
                    dangers.map { "\($0.title)\($0.danger == .safetyCritical ? " (fails the drill)" : ""): \($0.dangerText)" }),
            ]
        }
        if !scenario.hints.isEmpty {
            let costs = library.rubric(scenario.rubric)?.hintCost ?? []
            blocks += [
                .heading("Hints"),
                .bullets(
                    scenario.hints.enumerated().map { index, hint in
                        index < costs.count ? "\(hint) (costs \(score(costs[index])) points)" : hint
                    }),
            ]
        }
        if !scenario.reference.isEmpty {
            blocks += [
                .heading("A solution"),
                .text("What was typed, and at which simulated second; \"tutor-tui scenario test \(scenario.id)\" plays it."),
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
        let onset = from == to ? "\(from) after the start" : "\(from) to \(to) after the start, drawn by the seed"
        let facts = [
            ["Component", words.componentTitle(fault.component)], ["Failure mode", fault.failureMode + code],
            ["Cause", fault.cause], ["What mends it", fault.repair], ["Begins", onset],
            ["Grows", growth(hidden.profile ?? fault.profile)], ["Severity", severity(hidden.severity)],
        ]
        let shown = effects(fault, asset).enumerated().map { [$0.offset == 0 ? "What it does" : "", $0.element] }
        let found = fault.findings.sorted { $0.key < $1.key }.map {
            ["Found at: \(inline(words.componentTitle($0.key)))", filledIn($0.value, asset)]
        }
        var blocks: [Block] = [.table(TextTable(headings: ["Hidden fault", fault.title], rows: facts + shown + found))]
        if !fault.lookAlikes.isEmpty {
            blocks.append(
                .table(
                    TextTable(
                        headings: ["Looks like", "What tells them apart"],
                        rows: fault.lookAlikes.map { [asset.fault($0.fault)?.title ?? $0.fault, $0.test] })))
        }
        return blocks
    }

    private static func readings(_ preview: DrillPreview) -> [Block] {
        var blocks: [Block] = [.heading("What the readings do when nobody acts")]
        if !preview.moving.isEmpty {
            blocks.append(
                .table(
                    TextTable(
                        headings: ["Reading", "Unit", "First", "Last", "Lowest to highest", "Leaves its normal range"],
                        rows: preview.moving.map { curve in
                            [
                                curve.title, curve.unit, number(curve.first, curve), number(curve.last, curve), reach(curve),
                                curve.leavesNormal.map(DurationText.clock) ?? "",
                            ]
                        }, numeric: [2, 3])))
        }
        if let steady = steady(preview.steady, besidesOthers: !preview.moving.isEmpty) { blocks.append(.text(steady)) }
        var events = preview.alarms.map { "Alarm \($0.kind.rawValue) of \(inline($0.title)): \(spans($0))" }
        events += preview.trips.map { "\($0.title) at \(DurationText.clock($0.seconds))" }
        blocks.append(events.isEmpty ? .text("No alarm is raised.") : .bullets(events))
        blocks.append(.text("Run of seed \(preview.seed). \(times(of: preview))"))
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
            .heading("How it is scored"),
            .table(TextTable(headings: ["For", "Points"], rows: points.map { [title($0.0), score($0.1)] }, numeric: [1])),
            .text(
                "\(rubric.title), version \(rubric.version). To pass: \(score(rubric.passMark)) of 100 and the right component. Poor practice costs \(score(rubric.poorActCost)) points."
                    + (scenario.badge.isEmpty ? "" : " Badge: \(scenario.badge).")),
        ]
    }

    // MARK: Faults in words

    /// `evenly over 5 min`.
    static func growth(_ profile: FaultProfile) -> String {
        func over(_ seconds: Double) -> String { span(Int(seconds.rounded())) }
        return switch profile {
        case .step: "at once"
        case .ramp(let seconds): "evenly over \(over(seconds))"
        case .exponential(let seconds): "slowly, then fast, over \(over(seconds))"
        case .potentialFailure(let seconds): "ever faster over \(over(seconds))"
        case .intermittent(let on, let off): "comes for \(over(on)), goes for \(over(off)), again and again"
        case .staged(let stages):
            "in stages: "
                + stages.map { "\(NumberText.fixed($0.severity * 100, decimals: 0)) % at \(over($0.seconds))" }
                .joined(separator: ", ")
        }
    }

    /// What it does to each reading in the end, one sentence each.
    static func effects(_ fault: FaultMode, _ asset: Asset) -> [String] {
        let process = fault.effects.map { effect -> String in
            let tag = asset.tag(effect.tag)
            func amount(_ value: Double) -> String { tag?.text(value) ?? "\(value)" }
            var parts: [String] = []
            if effect.change != 0 { parts.append("\(effect.change > 0 ? "up" : "down") by \(amount(abs(effect.change)))") }
            if let swing = effect.swing {
                parts.append("swings by \(amount(swing.amplitude)) every \(span(Int(swing.period.rounded())))")
            }
            if effect.noiseFactor != 1 { parts.append("noise times \(NumberText.fixed(effect.noiseFactor, decimals: 1))") }
            if effect.delay > 0 { parts.append("after \(span(Int(effect.delay.rounded())))") }
            if effect.stays { parts.append("and stays so") }
            return "\(tag?.title ?? effect.tag) \(parts.joined(separator: ", "))"
        }
        guard let sensor = fault.sensor else { return process }
        let tag = asset.tag(sensor.tag)
        let name = tag?.title ?? sensor.tag
        let lie =
            switch sensor.kind {
            case .bias(let by): "reads \(tag?.text(abs(by)) ?? "\(abs(by))") too \(by > 0 ? "high" : "low")"
            case .stuck: "stands still"
            case .spike(let by, let every):
                "jumps by \(tag?.text(by) ?? "\(by)") for a moment, about every \(span(Int(every.rounded())))"
            case .noise(let factor): "is noisy, \(NumberText.fixed(factor, decimals: 1)) times its own"
            case .dropout: "has no reading"
            }
        return ["\(name) \(lie); the process is well"] + process
    }

    /// Placeholders of an inspection's text in words: `{flow}` becomes `(flow)`.
    private static func filledIn(_ text: String, _ asset: Asset) -> String {
        asset.tags.reduce(text) { $0.replacing("{\($1.id)}", with: "(\(inline($1.title)))") }
    }

    /// `80 %`, or `70 to 100 %, drawn by the seed`.
    private static func severity(_ range: ClosedRange<Double>) -> String {
        func percent(_ share: Double) -> String { NumberText.fixed(share * 100, decimals: 0) }
        return range.lowerBound == range.upperBound
            ? percent(range.lowerBound) + " %" : "\(percent(range.lowerBound)) to \(percent(range.upperBound)) %, drawn by the seed"
    }
}
