import Scenarios

/// What an instructor is told of a drill that nobody touched: see ``DrillPreview``.
extension Words {
    /// `Shaft seal / external leakage / worn seal faces`.
    public static func answer(_ onset: DrillPreview.Onset, machine: String = "") -> String {
        [onset.component, onset.failureMode, onset.cause].map { Library.local($0, machine: machine) }.joined(separator: " / ")
    }

    /// Text of a preview's machine, in the language that is spoken.
    static func local(_ text: String, _ preview: DrillPreview) -> String { Library.local(text, machine: preview.asset) }

    /// `Shaft seal / external leakage / worn seal faces, from 0:32`, with its severity where that is not the whole.
    static func fault(_ onset: DrillPreview.Onset, machine: String = "") -> String {
        let (name, from) = (answer(onset, machine: machine), DurationText.clock(onset.seconds))
        return onset.severity < 1
            ? tr("\(name), from \(from), severity \(NumberText.spoken(onset.severity * 100, decimals: 0)) %")
            : tr("\(name), from \(from)")
    }

    /// What stands above the curves: drill and machine, times, the answer.
    public static func opening(of preview: DrillPreview) -> [String] {
        [
            "\(local(preview.title, preview)) - \(local(preview.assetTitle, preview))",
            tr("\(preview.scenario), version \(preview.version), mode \(preview.mode), seed \(preview.seed).") + " "
                + times(of: preview),
            preview.faults.isEmpty
                ? tr("Answer: nothing is wrong with the machine.")
                : tr("Answer: \(preview.faults.map { fault($0, machine: preview.asset) }.joined(separator: "; "))"),
        ]
    }

    /// Target, limit and par.
    static func times(of preview: DrillPreview) -> String {
        let (target, limit) = (DurationText.clock(preview.targetSeconds), DurationText.clock(preview.seconds))
        return preview.parSeconds.map { tr("Target \(target), limit \(limit), par \(DurationText.clock($0)).") }
            ?? tr("Target \(target), limit \(limit), no par time.")
    }

    /// How one comes to be sure: `Par 2:30: watch all instruments to 1:30, then inspect the pump.`
    public static func par(of preview: DrillPreview) -> String {
        guard let par = preview.parSeconds else {
            return preview.beliefs.isEmpty
                ? tr("Par: nobody can say, for what the machine would show under other faults is not known.")
                : tr("Par: none. Even a careful observer who watches and inspects everything is never sure.")
        }
        let (at, watched) = (DurationText.clock(par), DurationText.clock(preview.parWatched ?? par))
        let parts = preview.parInspections.map { tr("the \(inline(local($0, preview)))") }
        return parts.isEmpty
            ? tr("Par \(at): watch all instruments to \(watched).")
            : tr("Par \(at): watch all instruments to \(watched), then inspect \(list(parts)).")
    }

    /// An answer by its name: `Hydraulic pump shaft seal leaking`.
    public static func answer(_ belief: DrillPreview.Belief, machine: String = "") -> String {
        guard !belief.faults.isEmpty, let first = belief.titles.first else { return tr("Nothing wrong") }
        return belief.titles.dropFirst().reduce(Library.local(first, machine: machine)) { said, title in
            tr("\(said) and \(Library.local(title, machine: machine))")
        }
    }

    /// `97 %`; certainty is not for a finite look.
    public static func likelihood(_ share: Double) -> String {
        share > 0.99 ? tr("over 99 %") : share < 0.01 ? tr("under 1 %") : "\(NumberText.spoken(share * 100, decimals: 0)) %"
    }

    /// What stands over the rows of belief.
    public static var beliefHeading: String { tr("Belief of a careful observer who only watches, the right answer first") }

    /// Those that are not worth a line each; nil when there are none.
    public static func steady(
        _ curves: [DrillPreview.Curve], besidesOthers: Bool, named: Bool = true, machine: String = ""
    ) -> String? {
        guard !curves.isEmpty else { return nil }
        let number = curves.count
        let said =
            besidesOthers
            ? (number == 1 ? tr("1 other stays as it is") : tr("\(number) others stay as they are"))
            : (number == 1 ? tr("The one reading stays as it is") : tr("All \(number) readings stay as they are"))
        guard named else { return "\(said)." }
        return "\(said): \(curves.map { inline(Library.local($0.title, machine: machine)) }.joined(separator: ", "))."
    }

    /// `118.5..182`: how far a curve reaches.
    public static func reach(_ curve: DrillPreview.Curve) -> String {
        guard let low = curve.low, let high = curve.high else { return tr("no reading") }
        return "\(number(low, curve))..\(number(high, curve))"
    }

    /// A reading as the instrument shows it, without its unit.
    public static func number(_ value: Double?, _ curve: DrillPreview.Curve) -> String {
        value.map { NumberText.spoken($0, decimals: curve.decimals) } ?? tr("none")
    }

    /// `2:41`, `2:41 to 5:00`, `4 times from 2:41`.
    public static func spans(_ alarm: DrillPreview.Alarm) -> String {
        guard let first = alarm.spans.first else { return "" }
        let from = DurationText.clock(first.from)
        if alarm.spans.count > 1 { return tr("\(alarm.spans.count) times from \(from)") }
        return first.to.map { tr("\(from) to \(DurationText.clock($0))") } ?? tr("from \(from)")
    }

    /// The whole preview in sentences, for screen readers and simple terminals.
    public static func sentences(_ preview: DrillPreview, all: Bool) -> [String] {
        let told = all ? preview.tags : preview.moving
        var out = opening(of: preview)
        for curve in told {
            let unit = curve.unit.isEmpty ? "" : " " + curve.unit
            let (title, first, last) = (local(curve.title, preview), number(curve.first, curve), number(curve.last, curve))
            let text = tr("\(title): \(first) to \(last)\(unit), \(reach(curve))")
            out.append(
                curve.leavesNormal.map { tr("\(text), leaves its normal range at \(DurationText.clock($0)).") } ?? text + ".")
        }
        if !all, let steady = steady(preview.steady, besidesOthers: !told.isEmpty, machine: preview.asset) { out.append(steady) }
        for alarm in preview.alarms {
            out.append(tr("Alarm \(alarm.kind.rawValue) of \(inline(local(alarm.title, preview))): \(spans(alarm))."))
        }
        if preview.alarms.isEmpty { out.append(tr("No alarm is raised.")) }
        for trip in preview.trips { out.append(tr("\(local(trip.title, preview)) at \(DurationText.clock(trip.seconds)).")) }
        out.append(par(of: preview))
        let strongest = preview.strongest(4)
        if !strongest.isEmpty {
            for (name, second) in [(tr("at the target"), preview.targetSeconds), (tr("in the end"), preview.seconds)] {
                let shares = strongest.map { belief in
                    let name = inline(answer(belief, machine: preview.asset))
                    return "\(name) \(likelihood(preview.share(of: belief, at: second)))"
                }
                out.append("\(beliefHeading), \(name): \(shares.joined(separator: ", ")).")
            }
        }
        return out
    }
}

extension Words {
    /// How a file that is being edited stands: `well`, `2 errors`, `1 warning`.
    public static func state(errors: Int, warnings: Int, stands: Bool) -> String {
        let found = [(errors, "error"), (warnings, "warning")].filter { $0.0 > 0 }.map { count($0.0, $0.1) }
        if found.isEmpty { return stands ? tr("all well") : tr("there is nothing to run") }
        return list(found)
    }
}
