import Scenarios

/// What an instructor is told of a drill that nobody touched: see ``DrillPreview``.
extension Words {
    /// `Shaft seal / external leakage / worn seal faces`.
    public static func answer(_ onset: DrillPreview.Onset) -> String {
        "\(onset.component) / \(onset.failureMode) / \(onset.cause)"
    }

    /// `Shaft seal / external leakage / worn seal faces, from 0:32`, with its severity where that is not the whole.
    static func fault(_ onset: DrillPreview.Onset) -> String {
        let severity = onset.severity < 1 ? ", severity \(NumberText.fixed(onset.severity * 100, decimals: 0)) %" : ""
        return "\(answer(onset)), from \(DurationText.clock(onset.seconds))\(severity)"
    }

    /// What stands above the curves: drill and machine, times, the answer.
    public static func opening(of preview: DrillPreview) -> [String] {
        [
            "\(preview.title) - \(preview.assetTitle)",
            "\(preview.scenario), version \(preview.version), mode \(preview.mode), seed \(preview.seed). \(times(of: preview))",
            preview.faults.isEmpty
                ? "Answer: nothing is wrong with the machine." : "Answer: \(preview.faults.map(fault).joined(separator: "; "))",
        ]
    }

    /// Target, limit and par.
    static func times(of preview: DrillPreview) -> String {
        let par = preview.parSeconds.map { "par \(DurationText.clock($0))" } ?? "no par time"
        return "Target \(DurationText.clock(preview.targetSeconds)), limit \(DurationText.clock(preview.seconds)), \(par)."
    }

    /// How one comes to be sure: `Par 2:30: watch all instruments to 1:30, then inspect the pump.`
    public static func par(of preview: DrillPreview) -> String {
        guard let par = preview.parSeconds else {
            return preview.beliefs.isEmpty
                ? "Par: nobody can say, for what the machine would show under other faults is not known."
                : "Par: none. Even a careful observer who watches and inspects everything is never sure."
        }
        let watched = "watch all instruments to \(DurationText.clock(preview.parWatched ?? par))"
        let parts = preview.parInspections.map { "the \(inline($0))" }
        return "Par \(DurationText.clock(par)): \(watched)\(parts.isEmpty ? "" : ", then inspect \(list(parts))")."
    }

    /// An answer by its name: `Hydraulic pump shaft seal leaking`.
    public static func answer(_ belief: DrillPreview.Belief) -> String {
        belief.faults.isEmpty ? "Nothing wrong" : belief.titles.joined(separator: " and ")
    }

    /// `97 %`; certainty is not for a finite look.
    public static func likelihood(_ share: Double) -> String {
        share > 0.99 ? "over 99 %" : share < 0.01 ? "under 1 %" : "\(NumberText.fixed(share * 100, decimals: 0)) %"
    }

    /// What stands over the rows of belief.
    public static let beliefHeading = "Belief of a careful observer who only watches, the right answer first"

    /// Those that are not worth a line each; nil when there are none.
    public static func steady(_ curves: [DrillPreview.Curve], besidesOthers: Bool, named: Bool = true) -> String? {
        guard !curves.isEmpty else { return nil }
        let stay = curves.count == 1 ? "stays as it is" : "stay as they are"
        let subject =
            besidesOthers
            ? count(curves.count, "other") : curves.count == 1 ? "The one reading" : "All \(curves.count) readings"
        return "\(subject) \(stay)\(named ? ": \(curves.map { inline($0.title) }.joined(separator: ", "))" : "")."
    }

    /// `118.5..182`: how far a curve reaches.
    public static func reach(_ curve: DrillPreview.Curve) -> String {
        guard let low = curve.low, let high = curve.high else { return "no reading" }
        return "\(number(low, curve))..\(number(high, curve))"
    }

    /// A reading as the instrument shows it, without its unit.
    public static func number(_ value: Double?, _ curve: DrillPreview.Curve) -> String {
        value.map { NumberText.fixed($0, decimals: curve.decimals) } ?? "none"
    }

    /// `2:41`, `2:41 to 5:00`, `4 times from 2:41`.
    public static func spans(_ alarm: DrillPreview.Alarm) -> String {
        guard let first = alarm.spans.first else { return "" }
        let from = DurationText.clock(first.from)
        if alarm.spans.count > 1 { return "\(alarm.spans.count) times from \(from)" }
        return first.to.map { "\(from) to \(DurationText.clock($0))" } ?? "from \(from)"
    }

    /// The whole preview in sentences, for screen readers and simple terminals.
    public static func sentences(_ preview: DrillPreview, all: Bool) -> [String] {
        let told = all ? preview.tags : preview.moving
        var out = opening(of: preview)
        for curve in told {
            let unit = curve.unit.isEmpty ? "" : " " + curve.unit
            var text = "\(curve.title): \(number(curve.first, curve)) to \(number(curve.last, curve))\(unit), \(reach(curve))"
            if let left = curve.leavesNormal { text += ", leaves its normal range at \(DurationText.clock(left))" }
            out.append(text + ".")
        }
        if !all, let steady = steady(preview.steady, besidesOthers: !told.isEmpty) { out.append(steady) }
        for alarm in preview.alarms { out.append("Alarm \(alarm.kind.rawValue) of \(inline(alarm.title)): \(spans(alarm)).") }
        if preview.alarms.isEmpty { out.append("No alarm is raised.") }
        for trip in preview.trips { out.append("\(trip.title) at \(DurationText.clock(trip.seconds)).") }
        out.append(par(of: preview))
        let strongest = preview.strongest(4)
        if !strongest.isEmpty {
            for (name, second) in [("at the target", preview.targetSeconds), ("in the end", preview.seconds)] {
                let shares = strongest.map { "\(inline(answer($0))) \(likelihood(preview.share(of: $0, at: second)))" }
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
        if found.isEmpty { return stands ? "all well" : "there is nothing to run" }
        return list(found)
    }
}
