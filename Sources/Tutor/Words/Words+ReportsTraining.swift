import Scenarios

/// What to train next, and whether somebody knows what they know.
extension Words {
    public static func next(_ report: NextReport) -> [Block] {
        guard !report.lines.isEmpty else { return [.text("The library holds no drill to suggest.")] }
        return [
            .table(
                TextTable(
                    headings: ["", "Drill", "Level", "Expected", "Why"],
                    rows: report.lines.enumerated().map { index, line in
                        [
                            "\(index + 1)", "\(line.scenarioName) (\(line.scenarioID))", "\(line.level)",
                            ScoreText.rounded(line.expectedScoreBP),
                            why(line),
                        ]
                    }, numeric: [0, 2, 3]))
        ]
    }

    /// One line: `Next: crusher-hum, "The crusher hums" (level 2): ...`.
    public static func next(_ line: NextReport.Line) -> String {
        "Next: \(line.scenarioID), \"\(line.scenarioName)\" (level \(line.level)): \(why(line))."
    }

    /// Why a drill is suggested; nothing of what is wrong in it.
    public static func why(_ line: NextReport.Line) -> String {
        switch line.reason {
        case .dueAgain:
            "due again since \(line.dueOn ?? "long"), last done \(ago(line.daysSince ?? 0))"
        case .weakTag:
            "drills tagged \(line.tag ?? "") are a weak side, \(score(line.tagScoreBP ?? 0)) on average of \(line.tagAttempts ?? 0)"
        case .difficulty: "new, and as hard as it should be"
        }
    }

    private static func ago(_ days: Int) -> String { days == 0 ? "today" : days == 1 ? "yesterday" : "\(days) days ago" }

    public static func calibration(_ report: CalibrationReport) -> [Block] {
        guard let brier = report.brierBP, let sure = report.confidenceBP, let right = report.rightBP else {
            let missing = CalibrationReport.leastAnswers - report.answers
            return [
                .text(
                    "Too few answers to tell: \(count(report.answers, "diagnosis", many: "diagnoses")) said how sure the trainee was, and \(missing) more \(missing == 1 ? "is" : "are") needed. Say it with the diagnosis: \"I am 80 percent sure it is ...\"."
                )
            ]
        }
        let rows = report.bins.map { bin in
            [
                bin.from == 0
                    ? "under \(bin.below) %" : bin.below == 100 ? "\(bin.from) to 100 %" : "\(bin.from) to \(bin.below - 1) %",
                "\(bin.answers)", bin.confidenceBP.map { ScoreText.rounded($0) + " %" } ?? "-",
                bin.rightBP.map { ScoreText.rounded($0) + " %" } ?? "-",
                "",
            ]
        }
        return [
            .text(
                "\(verdict(sure: sure, right: right)) \(count(report.answers, "answer")), Brier score \(thousandths(brier)) (0 is perfect)."
            ),
            .table(
                TextTable(
                    headings: ["Said", "Answers", "On average", "Right", ""], rows: rows, numeric: [1, 2, 3],
                    figures: [4: report.bins.map { $0.rightBP.map(CellFigure.score) }])),
        ]
    }

    /// One line for progress; nil with too few answers.
    public static func calibrationLine(_ report: CalibrationReport) -> String? {
        guard let sure = report.confidenceBP, let right = report.rightBP else { return nil }
        return verdict(sure: sure, right: right)
    }

    private static func verdict(sure: Int, right: Int) -> String {
        let gap = sure - right
        let judgement = abs(gap) < 500 ? "well judged" : gap > 0 ? "more sure than right" : "better than thought"
        return "How sure: \(ScoreText.rounded(sure)) % sure on average, right in \(ScoreText.rounded(right)) %: \(judgement)."
    }

    private static func thousandths(_ basisPoints: Int) -> String {
        let value = (basisPoints + 5) / 10
        let digits = "\(value % 1000)"
        return "\(value / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
    }

    /// `1 diagnosis`, `2 diagnoses`.
    static func count(_ n: Int, _ one: String, many: String) -> String { "\(n) \(n == 1 ? one : many)" }
}
