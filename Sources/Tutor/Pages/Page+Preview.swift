import Scenarios

extension Page {
    /// What a drill does when nobody touches it, and its whole answer: a page for instructors.
    public init(_ preview: DrillPreview, of scenario: Scenario, library: Library) {
        var body = Markup.head(
            title: preview.title,
            subtitle: "\(preview.assetTitle) - instructor's page, \(preview.scenario) version \(preview.version)",
            warning: "For instructors: this page names the answer.")
        body.append(.tag("p", ["class": "brief"], scenario.brief))
        body.append(Self.facts(preview, scenario, library.asset(scenario.asset)))
        body += [
            .tag("h2", [:], "What happens when nobody acts"), Self.timeline(preview).svg,
            .tag(
                "p", ["class": "key"],
                "Green band: normal range. Dashed lines: alarm limits. Dot: an alarm is raised. Triangle and dotted line: what is hidden begins."
            ),
            .tag("div", ["class": "plots"], preview.moving.map { Self.figure($0, preview) }),
        ]
        if let steady = Words.steady(preview.steady, besidesOthers: !preview.moving.isEmpty) { body.append(.tag("p", [:], steady)) }
        if let asset = library.asset(scenario.asset) {
            body += Markup.parts(Words.answers(of: scenario, asset: asset, library: library, preview: nil))
        }
        self.init(title: "\(preview.title) - instructor's page", body: body)
    }

    private static func facts(_ preview: DrillPreview, _ scenario: Scenario, _ asset: Asset?) -> Markup {
        let facts = [
            ("Level", "\(scenario.level), \(scenario.difficulty.rawValue)"),
            ("Running", asset?.mode(preview.mode)?.title ?? preview.mode),
            ("Target", DurationText.clock(preview.targetSeconds)),
            ("Par", preview.parSeconds.map(DurationText.clock) ?? "none"),
            ("Limit", DurationText.clock(preview.seconds)), ("Seed", "\(preview.seed)"),
        ]
        return .tag(
            "dl", ["class": "facts"], facts.map { .tag("div", [:], [.tag("dt", [:], $0.0), .tag("dd", [:], $0.1)]) })
    }

    private static func timeline(_ preview: DrillPreview) -> TimelinePlot {
        var rows = preview.faults.map { onset in
            TimelinePlot.Row(
                title: onset.component, kind: "bar fault", spans: [(onset.seconds, preview.seconds)],
                note: "fails from \(DurationText.clock(onset.seconds))")
        }
        rows += preview.alarms.map { alarm in
            TimelinePlot.Row(
                title: "\(alarm.kind.rawValue) \(alarm.title)", kind: isGrave(alarm) ? "bar far" : "bar",
                spans: alarm.spans.map { ($0.from, $0.to ?? preview.seconds) }, note: Words.spans(alarm))
        }
        rows += preview.trips.map { trip in
            TimelinePlot.Row(
                title: trip.title, kind: "bar far", spans: [(trip.seconds, trip.seconds)],
                note: "trips at \(DurationText.clock(trip.seconds))")
        }
        var moments = [(second: preview.targetSeconds, name: "target \(DurationText.clock(preview.targetSeconds))")]
        if let par = preview.parSeconds { moments.append((par, "par \(DurationText.clock(par))")) }
        return TimelinePlot(title: "Alarms and trips over time", seconds: preview.seconds, rows: rows, moments: moments)
    }

    private static func isGrave(_ alarm: DrillPreview.Alarm) -> Bool { alarm.kind == .lowLow || alarm.kind == .highHigh }

    private static func figure(_ curve: DrillPreview.Curve, _ preview: DrillPreview) -> Markup {
        let alarms = preview.alarms.filter { $0.tag == curve.tag }
        let unit = curve.unit.isEmpty ? "" : " " + curve.unit
        var description = "\(Words.number(curve.first, curve)) to \(Words.number(curve.last, curve))\(unit), \(Words.reach(curve))"
        if let left = curve.leavesNormal { description += ", leaves its normal range at \(DurationText.clock(left))" }
        let plot = CurvePlot(
            title: curve.title, unit: curve.unit, decimals: curve.decimals, values: curve.values, from: 0, to: preview.seconds,
            normal: curve.normalLow...curve.normalHigh, limits: curve.limits.map { ($0.kind, $0.value) },
            alarms: alarms.flatMap { alarm in
                alarm.spans.prefix(3).map {
                    CurvePlot.Mark(second: $0.from, letters: alarm.kind.rawValue, isGrave: isGrave(alarm))
                }
            }, onsets: preview.faults.map(\.seconds), description: description)
        return Markup.figure(plot.svg, title: curve.title, note: curve.unit)
    }
}
