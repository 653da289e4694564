import Scenarios

/// The questions of managers, answered in tables that are drawn.
extension Words {
    /// `Offices: 2026-11-01 to 2026-11-21, drills tagged hydraulics`.
    public static func reportHeading(_ name: String, _ scope: ReportScope) -> Block { .heading("\(name): \(scopeText(scope))") }

    /// What a report counts.
    public static func scopeText(_ scope: ReportScope) -> String {
        // What ends before a day's first moment ends with the day before.
        let last = scope.until.map { until in until.count == 10 ? ReportDay(until)?.adding(days: -1).text ?? until : minute(until) }
        let first = scope.from.map(minute)
        let time: String =
            switch (first, last) {
            case (nil, nil): tr("all time")
            case (let first?, nil): tr("since \(first)")
            case (nil, let last?): tr("up to \(last)")
            case (let first?, let last?): first == last ? first : tr("\(first) to \(last)")
            }
        let parts = [
            time, scope.tag.map { tr("drills tagged \(Library.local($0))") }, scope.office.map { tr("office \($0)") },
            scope.trainee.map { tr("trainee \($0)") },
        ]
        return parts.compactMap { $0 }.joined(separator: ", ")
    }

    private static func minute(_ time: String) -> String {
        time.count == 10 ? DayText.said(time) : DayText.minute(time) + " UTC"
    }

    /// Why a report is empty, and where there is something.
    public static func nothing(in scope: ReportScope, _ extent: RecordExtent) -> [Block] {
        guard let first = extent.first, let last = extent.last else {
            return [.text(tr("No drill or exam is on record yet; practice does not count."))]
        }
        var text = tr("Nothing is on record for \(scopeText(scope)).")
        if let tag = scope.tag, !extent.tags.contains(where: { $0.lowercased() == tag.lowercased() }) {
            text = tr("No drill on record is tagged \(tag).")
            if let near = Spelling.nearest(to: tag, in: extent.tags) { text += " " + tr("Did you mean \(near)?") }
        }
        let attempts = extent.attempts
        let there =
            first == last
            ? (attempts == 1 ? tr("There is 1 attempt on \(first).") : tr("There are \(attempts) attempts on \(first)."))
            : (attempts == 1
                ? tr("There is 1 attempt from \(first) to \(last).")
                : tr("There are \(attempts) attempts from \(first) to \(last)."))
        return [.text(text + " " + there)]
    }

    /// What stands for a person in a table.
    public static func somebody(_ name: String, _ id: String) -> String { name.isEmpty ? (id.isEmpty ? tr("somebody") : id) : name }

    private static func place(_ office: String) -> String { office.isEmpty ? "-" : office }

    /// Scores for those who see no drawings: `50, 62.5, 80`.
    static func course(_ scores: [Int?]) -> String {
        scores.suffix(ScoreCourse.attempts).map { $0.map(score) ?? "-" }.joined(separator: ", ")
    }

    // MARK: Reports

    public static func fastest(_ report: FastestReport) -> [Block] {
        [
            .table(
                TextTable(
                    headings: ["", tr("Time"), "", tr("Target"), tr("Score"), tr("Trainee"), tr("Drill"), tr("Day")],
                    rows: report.lines.enumerated().map { index, line in
                        [
                            "\(index + 1)", DurationText.clock(line.seconds), "", DurationText.clock(line.targetSeconds),
                            score(line.scoreBP), somebody(line.traineeName, line.traineeID), Library.local(line.scenarioName),
                            DayText.said(line.endedAt),
                        ]
                    }, numeric: [0, 1, 3, 4],
                    figures: [2: report.lines.map { .bar(Double($0.seconds) / Double(max(1, $0.targetSeconds))) }]))
        ]
    }

    public static func offices(_ report: OfficeReport, _ course: ScoreCourse = ScoreCourse()) -> [Block] {
        drawn(
            [tr("Office"), tr("Trainees"), tr("Attempts"), tr("Passed"), tr("Average"), "", tr("Over time")], report.lines,
            numeric: [1, 2, 3, 4],
            bar: (5, { .score($0.averageScoreBP) }), course: (6, { course[$0.office] })
        ) {
            [place($0.office), "\($0.trainees)", "\($0.attempts)", "\($0.passes)", score($0.averageScoreBP)]
        }
    }

    public static func struggling(_ report: StrugglingReport, _ course: ScoreCourse = ScoreCourse()) -> [Block] {
        drawn(
            [tr("Trainee"), tr("Office"), tr("Attempts"), tr("Average"), tr("Worst"), tr("Failed in a row"), tr("Last attempts")],
            report.lines,
            numeric: [2, 3, 4], bar: nil, course: (6, { course[$0.traineeID] })
        ) { line in
            let run =
                line.isFailing
                ? tr("\(line.failuresInARow) now")
                : line.longestRun >= StrugglingReport.alarmingRun ? tr("\(line.longestRun) before") : ""
            return [
                somebody(line.traineeName, line.traineeID), place(line.office), "\(line.attempts)", score(line.averageScoreBP),
                score(line.worstScoreBP), run,
            ]
        }
    }

    public static func leaderboard(_ report: LeaderboardReport, _ course: ScoreCourse) -> [Block] {
        drawn(
            ["", tr("Trainee"), tr("Office"), tr("Passed"), tr("Average"), "", tr("Fastest"), tr("Last attempts")], report.lines,
            numeric: [0, 3, 4, 6],
            bar: (5, { .score($0.averageScoreBP) }), course: (7, { course[$0.traineeID] })
        ) { line in
            [
                "\(line.place)", somebody(line.traineeName, line.traineeID), place(line.office), "\(line.completed)",
                score(line.averageScoreBP), "", line.fastestSeconds.map { DurationText.clock($0) } ?? "-",
            ]
        }
    }

    public static func difficulty(_ report: DifficultyReport, _ course: ScoreCourse = ScoreCourse()) -> [Block] {
        drawn(
            [tr("Difficulty"), tr("Attempts"), tr("Passed"), tr("Average"), "", tr("Median"), tr("Over time")], report.lines,
            numeric: [1, 2, 3, 5],
            bar: (4, { .score($0.averageScoreBP) }), course: (6, { course[$0.difficulty] })
        ) {
            [tr(text: $0.difficulty), "\($0.attempts)", "\($0.passes)", score($0.averageScoreBP), "", score($0.medianScoreBP)]
        }
    }

    public static func faults(_ report: FaultReport, _ course: ScoreCourse = ScoreCourse()) -> [Block] {
        drawn(
            [tr("Fault"), tr("Attempts"), tr("Under 70"), "", tr("Average"), tr("Time"), tr("Over time")], report.lines,
            numeric: [1, 2, 4, 5],
            bar: (3, { .score($0.failureRateBP) }), course: (6, { course[$0.faultType] })
        ) {
            [
                Library.local($0.faultType), "\($0.attempts)", "\(score($0.failureRateBP)) %", "", score($0.averageScoreBP),
                $0.averageSeconds.map { DurationText.clock($0) } ?? "-",
            ]
        }
    }

    public static func tags(_ report: TagReport) -> [Block] {
        drawn(
            [tr("Tag"), tr("Attempts"), tr("Passed"), tr("Average"), ""], report.lines, numeric: [1, 2, 3],
            bar: (4, { .score($0.averageScoreBP) }),
            course: nil
        ) { [Library.local($0.tag), "\($0.attempts)", "\($0.passes)", score($0.averageScoreBP)] }
    }

    public static func trend(_ report: TrendReport) -> [Block] {
        drawn(
            [report.step == .week ? tr("Week from") : tr("Month from"), tr("Attempts"), tr("Passed"), tr("Average"), ""],
            report.lines,
            numeric: [1, 2, 3],
            bar: (4, { $0.averageScoreBP.map(CellFigure.score) }), course: nil
        ) { [$0.from, "\($0.attempts)", "\($0.passes)", $0.averageScoreBP.map(score) ?? "-"] }
    }

    /// A table in which one column is a bar and one a course; the bar says nothing that a number beside it does not.
    private static func drawn<Line>(
        _ headings: [String], _ lines: [Line], numeric: Set<Int>, bar: (column: Int, figure: (Line) -> CellFigure?)?,
        course: (column: Int, scores: (Line) -> [Int?])?, _ cells: (Line) -> [String]
    ) -> [Block] {
        var figures: [Int: [CellFigure?]] = [:]
        if let bar { figures[bar.column] = lines.map(bar.figure) }
        var (headings, numeric) = (headings, numeric)
        var rows = lines.map { line -> [String] in
            let cells = cells(line)
            return cells + [String](repeating: "", count: max(0, headings.count - cells.count))
        }
        if let course {
            let scores = lines.map(course.scores)
            if scores.contains(where: { !$0.isEmpty }) {
                figures[course.column] = scores.map { CellFigure.course($0) }
                for (row, scores) in scores.enumerated() { rows[row][course.column] = Self.course(scores) }
            } else {
                headings.remove(at: course.column)
                for row in rows.indices { rows[row].remove(at: course.column) }
                numeric.remove(course.column)
            }
        }
        return [.table(TextTable(headings: headings, rows: rows, numeric: numeric, figures: figures))]
    }
}
