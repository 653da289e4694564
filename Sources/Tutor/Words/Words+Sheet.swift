import Scenarios

/// What a trainee may hold in the hand, and what everybody may know of a machine. No fault is in either.
extension Words {
    /// Title, brief, times, and what can be read, looked at and done. Nothing of the answer.
    public static func traineeSheet(of scenario: Scenario, asset: Asset) -> Sheet {
        let mode = asset.mode(scenario.mode) ?? asset.modes.first
        var blocks: [Block] = [
            .table(
                TextTable(
                    headings: [tr("Machine"), tr("Running"), tr("Level"), tr("Target"), tr("Limit")],
                    rows: [
                        [
                            asset.local(asset.title), mode.map { asset.local($0.title) } ?? "",
                            "\(scenario.level), \(tr(text: scenario.difficulty.rawValue))",
                            DurationText.clock(scenario.targetSeconds), DurationText.clock(scenario.limitSeconds),
                        ]
                    ])), .heading(tr("What you are told")), .text(asset.local(scenario.brief)),
        ]
        blocks += machine(asset, mode: mode?.id ?? "")
        blocks += [.heading(tr("Safety")), .bullets(safety(asset))]
        return Sheet(title: asset.local(scenario.title), subtitle: tr("Trainee's sheet, \(scenario.id)"), blocks: blocks)
    }

    /// A machine for itself: tags, components, actions, trips, modes and reference texts.
    public static func machineSheet(of asset: Asset) -> Sheet {
        var blocks = machine(asset, mode: asset.modes.first?.id ?? "")
        if asset.modes.count > 1 {
            blocks += [
                .heading(tr("Ways to run")),
                .bullets(
                    asset.modes.map { mode in
                        let set = states(mode.controls, asset)
                        return "\(asset.local(mode.title)) (\(mode.id))" + (set.isEmpty ? "" : ": \(set)")
                    }),
            ]
        }
        if !asset.reference.isEmpty {
            blocks += [.heading(tr("What it is good to know"))]
            blocks += asset.reference.map { .text("\(asset.local($0.title)): \(asset.local($0.text))") }
        }
        if !asset.sources.isEmpty { blocks += [.heading(tr("Sources")), .bullets(asset.sources)] }
        return Sheet(
            title: asset.local(asset.title), subtitle: tr("Machine sheet, \(asset.id), \(industry(asset.industry))"), blocks: blocks
        )
    }

    private static func machine(_ asset: Asset, mode: String) -> [Block] {
        var blocks: [Block] = [
            .heading(tr("The machine")), .text(asset.local(asset.summary)), .heading(tr("What you can read")),
            readings(asset, mode: mode), .heading(tr("What you can go and look at")), components(asset),
            .heading(tr("What you can do")), actions(asset),
        ]
        if !asset.interlocks.isEmpty {
            blocks += [.heading(tr("What trips by itself")), .bullets(asset.interlocks.map { trip($0, asset) })]
        }
        return blocks
    }

    private static func readings(_ asset: Asset, mode: String) -> Block {
        let ranges = (try? Plant(asset))?.normal(inMode: mode) ?? asset.tags.map(\.normalRange)
        return .table(
            TextTable(
                headings: [tr("Reading"), tr("Unit"), tr("Normal"), tr("Instrument"), "LL", "L", "H", "HH"],
                rows: zip(asset.tags, ranges).map { tag, range in
                    [asset.local(tag.title), tag.unit, span(range, tag), span(tag.span, tag)]
                        + AlarmLimit.Kind.allCases.map { kind in
                            tag.alarms.first { $0.kind == kind }.map { tag.said($0.value, unit: false) } ?? ""
                        }
                }, numeric: [4, 5, 6, 7]))
    }

    private static func components(_ asset: Asset) -> Block {
        .table(
            TextTable(
                headings: [tr("Part"), tr("Takes"), tr("Safe only with")],
                rows: asset.components.map { [asset.local($0.title), span($0.inspectionSeconds), states($0.unsafeUnless, asset)] }))
    }

    /// What is always dangerous is not marked: a sheet that warns of the one wrong act would take the choice away.
    private static func actions(_ asset: Asset) -> Block {
        .table(
            TextTable(
                headings: [tr("Act"), tr("Takes"), tr("Possible only with"), tr("Safe only with")],
                rows: asset.actions.map { action in
                    [
                        asset.local(action.title), action.seconds > 0 ? span(action.seconds) : "", states(action.requires, asset),
                        states(action.unsafeUnless, asset),
                    ]
                }))
    }

    private static func safety(_ asset: Asset) -> [String] {
        var notes = [
            tr("A safety-critical act fails the drill, whatever else was right."),
            tr("What says \"safe only with\" is a danger otherwise: bring the machine into that state first."),
        ]
        for component in asset.components where !component.danger.isEmpty {
            notes.append("\(asset.local(component.title)): \(asset.local(component.danger))")
        }
        return notes
    }

    private static func trip(_ interlock: Interlock, _ asset: Asset) -> String {
        let when = condition(interlock.condition, asset)
        let (time, sets) = (span(Int(interlock.delay.rounded())), states(interlock.sets, asset))
        return tr("\(asset.local(interlock.title)): \(when) for \(time) sets \(sets).")
            + (interlock.latches ? " " + tr("It stays tripped until it is reset.") : "")
    }

    private static func condition(_ condition: AlarmLimit.Condition, _ asset: Asset) -> String {
        let tag = asset.tag(condition.tag)
        let value = tag?.said(condition.value) ?? "\(condition.value)"
        return "\(inline(tag.map { asset.local($0.title) } ?? condition.tag)) \(condition.comparison.rawValue) \(value)"
    }

    /// `engine off, header on the ground on`.
    static func states(_ states: [ControlState], _ asset: Asset) -> String {
        states.map { state in
            let control = asset.control(state.control)
            return
                "\(inline(control.map { asset.local($0.title) } ?? state.control)) \(control?.said(state.value) ?? "\(state.value)")"
        }.joined(separator: ", ")
    }

    private static func span(_ range: ClosedRange<Double>, _ tag: Tag) -> String {
        tr("\(tag.said(range.lowerBound, unit: false)) to \(tag.said(range.upperBound, unit: false))")
    }
}

extension Plant {
    /// Normal ranges, or nil for a plant that does not come to rest.
    fileprivate func normal(inMode mode: String) -> [ClosedRange<Double>]? { try? normalRanges(inMode: mode) }
}
