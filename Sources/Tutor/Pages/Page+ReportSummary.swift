import Scenarios

extension Page {
    /// All reports of a period, for managers: to read on a screen or to print.
    ///
    /// - Parameter made: when, RFC 3339 UTC.
    public init(_ report: SummaryReport, in scope: ReportScope, organisation: String, made: String) {
        let title = "Training report: \(Words.scopeText(scope))"
        var body = Markup.head(
            title: title,
            subtitle: "\(organisation). Made \(made.prefix(10)) \(made.dropFirst(11).prefix(5)) UTC. Practice does not count.",
            warning: "")
        guard report.totals.attempts > 0 else {
            body.append(.tag("p", [:], "Nothing is on record for \(Words.scopeText(scope))."))
            self.init(title: title, body: body)
            return
        }
        body += [
            Self.tiles(report), .tag("p", [:], Words.totals(report.totals)),
            .tag("h2", [:], report.trend.step == .week ? "Week by week" : "Month by month"),
            Markup.figure(
                TrendPlot(title: "Attempts, passes and average score over time", report: report.trend).svg,
                title: "Attempts and scores",
                note: "columns: attempts, dark: passed; line: average score; dashed: 80, what passes"),
        ]
        for part in Words.summary(report) {
            body.append(.tag("section", [:], [.tag("h2", [:], part.heading)] + Markup.parts(part.blocks)))
        }
        self.init(title: title, body: body)
    }

    private static func tiles(_ report: SummaryReport) -> Markup {
        let totals = report.totals
        let facts = [
            ("Attempts", "\(totals.attempts)"), ("Passed", "\(totals.passes * 100 / max(1, totals.attempts)) %"),
            ("Average score", totals.averageScoreBP.map(Words.score) ?? "-"), ("Trainees", "\(totals.trainees)"),
            ("Drills", "\(totals.scenarios)"), ("Need help", "\(report.struggling.lines.count)"),
            ("Dangerous acts in", "\(totals.unsafeAttempts)"),
        ]
        return .tag(
            "dl", ["class": "facts"], facts.map { .tag("div", [:], [.tag("dt", [:], $0.0), .tag("dd", [:], $0.1)]) })
    }
}
