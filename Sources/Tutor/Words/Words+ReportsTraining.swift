import Scenarios

/// What to train next, and whether somebody knows what they know.
extension Words {
    public static func next(_ report: NextReport) -> [Block] {
        guard !report.lines.isEmpty else { return [.text(tr("The library holds no drill to suggest."))] }
        return [
            .table(
                TextTable(
                    headings: ["", tr("Drill"), tr("Level"), tr("Expected"), tr("Why")],
                    rows: report.lines.enumerated().map { index, line in
                        [
                            "\(index + 1)", "\(Library.local(line.scenarioName)) (\(line.scenarioID))", "\(line.level)",
                            ScoreText.rounded(line.expectedScoreBP),
                            why(line),
                        ]
                    }, numeric: [0, 2, 3]))
        ]
    }

    /// One line: `Next: crusher-hum, "The crusher hums" (level 2): ...`.
    public static func next(_ line: NextReport.Line) -> String {
        tr("Next: \(line.scenarioID), \"\(Library.local(line.scenarioName))\" (level \(line.level)): \(why(line)).")
    }

    /// Why a drill is suggested; nothing of what is wrong in it.
    public static func why(_ line: NextReport.Line) -> String {
        switch line.reason {
        case .dueAgain:
            line.dueOn.map { tr("due again since \($0), last done \(ago(line.daysSince ?? 0))") }
                ?? tr("due again since long, last done \(ago(line.daysSince ?? 0))")
        case .weakTag:
            tr(
                "drills tagged \(Library.local(line.tag ?? "")) are a weak side, \(score(line.tagScoreBP ?? 0)) on average of \(line.tagAttempts ?? 0)"
            )
        case .difficulty: tr("new, and as hard as it should be")
        }
    }

    private static func ago(_ days: Int) -> String {
        days == 0 ? tr("today") : days == 1 ? tr("yesterday") : tr("\(days) days ago")
    }

    public static func calibration(_ report: CalibrationReport) -> [Block] {
        guard let brier = report.brierBP, let sure = report.confidenceBP, let right = report.rightBP else {
            let missing = CalibrationReport.leastAnswers - report.answers
            let answers = report.answers == 1 ? tr("1 diagnosis") : tr("\(report.answers) diagnoses")
            let few =
                missing == 1
                ? tr("Too few answers to tell: \(answers) said how sure the trainee was, and 1 more is needed.")
                : tr("Too few answers to tell: \(answers) said how sure the trainee was, and \(missing) more are needed.")
            return [.text(few + " " + tr("Say it with the diagnosis: \"I am 80 percent sure it is ...\"."))]
        }
        let rows = report.bins.map { bin in
            [
                bin.from == 0
                    ? tr("under \(bin.below) %")
                    : bin.below == 100 ? tr("\(bin.from) to 100 %") : tr("\(bin.from) to \(bin.below - 1) %"),
                "\(bin.answers)", bin.confidenceBP.map { ScoreText.rounded($0) + " %" } ?? "-",
                bin.rightBP.map { ScoreText.rounded($0) + " %" } ?? "-",
                "",
            ]
        }
        return [
            .text(
                verdict(sure: sure, right: right) + " "
                    + tr("\(count(report.answers, "answer")), Brier score \(thousandths(brier)) (0 is perfect).")
            ),
            .table(
                TextTable(
                    headings: [tr("Said"), tr("Answers"), tr("On average"), tr("Right"), ""], rows: rows, numeric: [1, 2, 3],
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
        let (said, held) = (ScoreText.rounded(sure), ScoreText.rounded(right))
        return abs(gap) < 500
            ? tr("How sure: \(said) % sure on average, right in \(held) %: well judged.")
            : gap > 0
                ? tr("How sure: \(said) % sure on average, right in \(held) %: more sure than right.")
                : tr("How sure: \(said) % sure on average, right in \(held) %: better than thought.")
    }

    private static func thousandths(_ basisPoints: Int) -> String {
        let value = (basisPoints + 5) / 10
        let digits = "\(value % 1000)"
        return NumberText.withLocalMark("\(value / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits)
    }
}
