import Scenarios

extension Page {
    /// What a drill does when nobody touches it, and its whole answer: a page for instructors.
    public init(_ preview: DrillPreview, of scenario: Scenario, library: Library) {
        var body = Markup.head(
            title: Words.local(preview.title, preview),
            subtitle: tr(
                "\(Words.local(preview.assetTitle, preview)) - instructor's page, \(preview.scenario) version \(preview.version)"),
            warning: tr("For instructors: this page names the answer."))
        body.append(.tag("p", ["class": "brief"], Words.local(scenario.brief, preview)))
        body.append(Self.facts(preview, scenario, library.asset(scenario.asset)))
        body += [
            .tag("h2", [:], tr("What happens when nobody acts")), Self.timeline(preview).svg,
            .tag(
                "p", ["class": "key"],
                tr(
                    "Green band: normal range. Dashed lines: alarm limits. Dot: an alarm is raised. Triangle and dotted line: what is hidden begins."
                )
            ),
            .tag("div", ["class": "plots"], preview.moving.map { Self.figure($0, preview) }),
        ]
        if let steady = Words.steady(preview.steady, besidesOthers: !preview.moving.isEmpty, machine: preview.asset) {
            body.append(.tag("p", [:], steady))
        }
        body += Self.beliefs(preview)
        if let asset = library.asset(scenario.asset) {
            body += Markup.parts(Words.answers(of: scenario, asset: asset, library: library, preview: nil))
        }
        self.init(title: tr("\(Words.local(preview.title, preview)) - instructor's page"), body: body)
    }

    private static func facts(_ preview: DrillPreview, _ scenario: Scenario, _ asset: Asset?) -> Markup {
        let facts = [
            (tr("Level"), "\(scenario.level), \(tr(text: scenario.difficulty.rawValue))"),
            (tr("Running"), asset?.mode(preview.mode).map { Words.local($0.title, preview) } ?? preview.mode),
            (tr("Target"), DurationText.clock(preview.targetSeconds)),
            (tr("Par"), preview.parSeconds.map(DurationText.clock) ?? tr("none")),
            (tr("Limit"), DurationText.clock(preview.seconds)), (tr("Seed"), "\(preview.seed)"),
        ]
        return .tag(
            "dl", ["class": "facts"], facts.map { .tag("div", [:], [.tag("dt", [:], $0.0), .tag("dd", [:], $0.1)]) })
    }

    private static func timeline(_ preview: DrillPreview) -> TimelinePlot {
        var rows = preview.faults.map { onset in
            TimelinePlot.Row(
                title: Words.local(onset.component, preview), kind: "bar fault", spans: [(onset.seconds, preview.seconds)],
                note: tr("fails from \(DurationText.clock(onset.seconds))"))
        }
        rows += preview.alarms.map { alarm in
            TimelinePlot.Row(
                title: "\(alarm.kind.rawValue) \(Words.local(alarm.title, preview))", kind: isGrave(alarm) ? "bar far" : "bar",
                spans: alarm.spans.map { ($0.from, $0.to ?? preview.seconds) }, note: Words.spans(alarm))
        }
        rows += preview.trips.map { trip in
            TimelinePlot.Row(
                title: Words.local(trip.title, preview), kind: "bar far", spans: [(trip.seconds, trip.seconds)],
                note: tr("trips at \(DurationText.clock(trip.seconds))"))
        }
        return TimelinePlot(
            title: tr("Alarms and trips over time"), seconds: preview.seconds, rows: rows, moments: moments(preview))
    }

    /// Target and par.
    private static func moments(_ preview: DrillPreview) -> [(second: Int, name: String)] {
        let target = (second: preview.targetSeconds, name: tr("target \(DurationText.clock(preview.targetSeconds))"))
        return [target] + (preview.parSeconds.map { [(second: $0, name: tr("par \(DurationText.clock($0))"))] } ?? [])
    }

    /// The four answers that one could believe in, and all others together.
    private static func beliefs(_ preview: DrillPreview) -> [Markup] {
        let strongest = preview.strongest(4)
        guard !strongest.isEmpty else { return [.tag("p", [:], Words.par(of: preview))] }
        var lines = strongest.map { BeliefPlot.Line(title: Words.answer($0, machine: preview.asset), shares: $0.shares) }
        if strongest.count < preview.beliefs.count {
            lines.append(
                BeliefPlot.Line(
                    title: tr("All others together"),
                    shares: preview.beliefSeconds.indices.map { moment in
                        max(0, 1 - strongest.reduce(0) { $0 + $1.shares[moment] })
                    }))
        }
        let plot = BeliefPlot(
            title: Words.beliefHeading, lines: lines, times: preview.beliefSeconds, seconds: preview.seconds,
            moments: moments(preview))
        let legend = lines.enumerated().map { index, line -> Markup in
            let share = Words.likelihood(line.shares.last ?? 0)
            let said =
                index == 0
                ? tr("\(line.title) (the right answer), \(share) in the end") : tr("\(line.title), \(share) in the end")
            return Markup.tag(
                "li", [:], [.tag("b", ["class": "b\(index + 1)"], BeliefPlot.letter(index)), .text(" " + said)])
        }
        return [
            .tag("h2", [:], Words.beliefHeading), .tag("figure", [:], [plot.svg]), .tag("ol", ["class": "legend"], legend),
            .tag("p", [:], Words.par(of: preview)),
        ]
    }

    private static func isGrave(_ alarm: DrillPreview.Alarm) -> Bool { alarm.kind == .lowLow || alarm.kind == .highHigh }

    private static func figure(_ curve: DrillPreview.Curve, _ preview: DrillPreview) -> Markup {
        let alarms = preview.alarms.filter { $0.tag == curve.tag }
        let unit = curve.unit.isEmpty ? "" : " " + curve.unit
        let (first, last) = (Words.number(curve.first, curve), Words.number(curve.last, curve))
        var description = tr("\(first) to \(last)\(unit), \(Words.reach(curve))")
        if let left = curve.leavesNormal {
            description = tr("\(description), leaves its normal range at \(DurationText.clock(left))")
        }
        let title = Words.local(curve.title, preview)
        let plot = CurvePlot(
            title: title, unit: curve.unit, decimals: curve.decimals, values: curve.values, from: 0, to: preview.seconds,
            normal: curve.normalLow...curve.normalHigh, limits: curve.limits.map { ($0.kind, $0.value) },
            alarms: alarms.flatMap { alarm in
                alarm.spans.prefix(3).map {
                    CurvePlot.Mark(second: $0.from, letters: alarm.kind.rawValue, isGrave: isGrave(alarm))
                }
            }, onsets: preview.faults.map(\.seconds), description: description)
        return Markup.figure(plot.svg, title: title, note: curve.unit)
    }
}
