import Scenarios

extension Page {
    /// All reports of a period, for managers: to read on a screen or to print.
    ///
    /// - Parameter made: when, RFC 3339 UTC.
    public init(_ report: SummaryReport, in scope: ReportScope, organisation: String, made: String) {
        let title = tr("Training report: \(Words.scopeText(scope))")
        var body = Markup.head(
            title: title,
            subtitle: tr(
                "\(organisation). Made \(DayText.said(made)) \(made.dropFirst(11).prefix(5)) UTC. Practice does not count."),
            warning: "")
        guard report.totals.attempts > 0 else {
            body.append(.tag("p", [:], tr("Nothing is on record for \(Words.scopeText(scope)).")))
            self.init(title: title, body: body)
            return
        }
        body += [
            Self.tiles(report), .tag("p", [:], Words.totals(report.totals)),
            .tag("h2", [:], report.trend.step == .week ? tr("Week by week") : tr("Month by month")),
            Markup.figure(
                TrendPlot(title: tr("Attempts, passes and average score over time"), report: report.trend).svg,
                title: tr("Attempts and scores"),
                note: tr("columns: attempts, dark: passed; line: average score; dashed: 80, what passes")),
        ]
        for part in Words.summary(report) {
            body.append(.tag("section", [:], [.tag("h2", [:], part.heading)] + Markup.parts(part.blocks)))
        }
        self.init(title: title, body: body)
    }

    private static func tiles(_ report: SummaryReport) -> Markup {
        let totals = report.totals
        let facts = [
            (tr("Attempts"), "\(totals.attempts)"), (tr("Passed"), "\(totals.passes * 100 / max(1, totals.attempts)) %"),
            (tr("Average score"), totals.averageScoreBP.map(Words.score) ?? "-"), (tr("Trainees"), "\(totals.trainees)"),
            (tr("Drills"), "\(totals.scenarios)"), (tr("Need help"), "\(report.struggling.lines.count)"),
            (tr("Dangerous acts in"), "\(totals.unsafeAttempts)"),
        ]
        return .tag(
            "dl", ["class": "facts"], facts.map { .tag("div", [:], [.tag("dt", [:], $0.0), .tag("dd", [:], $0.1)]) })
    }
}
