import Scenarios

/// What a trainee may hold in the hand, and what everybody may know of a machine. No fault is in either.
extension Words {
    /// Title, brief, times, and what can be read, looked at and done. Nothing of the answer.
    public static func traineeSheet(of scenario: Scenario, asset: Asset) -> Sheet {
        let mode = asset.mode(scenario.mode) ?? asset.modes.first
        var blocks: [Block] = [
            .table(
                TextTable(
                    headings: ["Machine", "Running", "Level", "Target", "Limit"],
                    rows: [
                        [
                            asset.title, mode?.title ?? "", "\(scenario.level), \(scenario.difficulty.rawValue)",
                            DurationText.clock(scenario.targetSeconds), DurationText.clock(scenario.limitSeconds),
                        ]
                    ])), .heading("What you are told"), .text(scenario.brief),
        ]
        blocks += machine(asset, mode: mode?.id ?? "")
        blocks += [.heading("Safety"), .bullets(safety(asset))]
        return Sheet(title: scenario.title, subtitle: "Trainee's sheet, \(scenario.id)", blocks: blocks)
    }

    /// A machine for itself: tags, components, actions, trips, modes and reference texts.
    public static func machineSheet(of asset: Asset) -> Sheet {
        var blocks = machine(asset, mode: asset.modes.first?.id ?? "")
        if asset.modes.count > 1 {
            blocks += [
                .heading("Ways to run"),
                .bullets(
                    asset.modes.map { mode in
                        let set = states(mode.controls, asset)
                        return "\(mode.title) (\(mode.id))" + (set.isEmpty ? "" : ": \(set)")
                    }),
            ]
        }
        if !asset.reference.isEmpty {
            blocks += [.heading("What it is good to know")]
            blocks += asset.reference.map { .text("\($0.title): \($0.text)") }
        }
        if !asset.sources.isEmpty { blocks += [.heading("Sources"), .bullets(asset.sources)] }
        return Sheet(title: asset.title, subtitle: "Machine sheet, \(asset.id), \(industry(asset.industry))", blocks: blocks)
    }

    private static func machine(_ asset: Asset, mode: String) -> [Block] {
        var blocks: [Block] = [
            .heading("The machine"), .text(asset.summary), .heading("What you can read"), readings(asset, mode: mode),
            .heading("What you can go and look at"), components(asset), .heading("What you can do"), actions(asset),
        ]
        if !asset.interlocks.isEmpty {
            blocks += [.heading("What trips by itself"), .bullets(asset.interlocks.map { trip($0, asset) })]
        }
        return blocks
    }

    private static func readings(_ asset: Asset, mode: String) -> Block {
        let ranges = (try? Plant(asset))?.normal(inMode: mode) ?? asset.tags.map(\.normalRange)
        return .table(
            TextTable(
                headings: ["Reading", "Unit", "Normal", "Instrument", "LL", "L", "H", "HH"],
                rows: zip(asset.tags, ranges).map { tag, range in
                    [tag.title, tag.unit, span(range, tag), span(tag.span, tag)]
                        + AlarmLimit.Kind.allCases.map { kind in
                            tag.alarms.first { $0.kind == kind }.map { tag.text($0.value, unit: false) } ?? ""
                        }
                }, numeric: [4, 5, 6, 7]))
    }

    private static func components(_ asset: Asset) -> Block {
        .table(
            TextTable(
                headings: ["Part", "Takes", "Safe only with"],
                rows: asset.components.map { [$0.title, span($0.inspectionSeconds), states($0.unsafeUnless, asset)] }))
    }

    /// What is always dangerous is not marked: a sheet that warns of the one wrong act would take the choice away.
    private static func actions(_ asset: Asset) -> Block {
        .table(
            TextTable(
                headings: ["Act", "Takes", "Possible only with", "Safe only with"],
                rows: asset.actions.map { action in
                    [
                        action.title, action.seconds > 0 ? span(action.seconds) : "", states(action.requires, asset),
                        states(action.unsafeUnless, asset),
                    ]
                }))
    }

    private static func safety(_ asset: Asset) -> [String] {
        var notes = [
            "A safety-critical act fails the drill, whatever else was right.",
            "What says \"safe only with\" is a danger otherwise: bring the machine into that state first.",
        ]
        for component in asset.components where !component.danger.isEmpty {
            notes.append("\(component.title): \(component.danger)")
        }
        return notes
    }

    private static func trip(_ interlock: Interlock, _ asset: Asset) -> String {
        let latches = interlock.latches ? " It stays tripped until it is reset." : ""
        return
            "\(interlock.title): \(condition(interlock.condition, asset)) for \(span(Int(interlock.delay.rounded()))) sets \(states(interlock.sets, asset)).\(latches)"
    }

    private static func condition(_ condition: AlarmLimit.Condition, _ asset: Asset) -> String {
        let tag = asset.tag(condition.tag)
        let value = tag?.text(condition.value) ?? "\(condition.value)"
        return "\(inline(tag?.title ?? condition.tag)) \(condition.comparison.rawValue) \(value)"
    }

    /// `engine off, header on the ground on`.
    static func states(_ states: [ControlState], _ asset: Asset) -> String {
        states.map { state in
            let control = asset.control(state.control)
            return "\(inline(control?.title ?? state.control)) \(control?.text(state.value) ?? "\(state.value)")"
        }.joined(separator: ", ")
    }

    private static func span(_ range: ClosedRange<Double>, _ tag: Tag) -> String {
        "\(tag.text(range.lowerBound, unit: false)) to \(tag.text(range.upperBound, unit: false))"
    }
}

extension Plant {
    /// Normal ranges, or nil for a plant that does not come to rest.
    fileprivate func normal(inMode mode: String) -> [ClosedRange<Double>]? { try? normalRanges(inMode: mode) }
}
