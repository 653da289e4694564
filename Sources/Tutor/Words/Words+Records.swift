import Scenarios

/// Reports as a person reads them.
extension Words {
    /// - Parameters:
    ///   - course: the last scores of each drill, to be drawn.
    ///   - calibration: told in a line where there are enough answers.
    ///   - next: told in a line.
    public func progress(
        _ report: ProgressReport, course: ScoreCourse = ScoreCourse(), calibration: CalibrationReport? = nil,
        next: NextReport? = nil
    ) -> [Block] {
        let suggestion: [Block] = next?.lines.first.map { [.text(Self.next($0))] } ?? []
        guard !report.lines.isEmpty else {
            return [.text(tr("There is nothing on record yet. Say what you want to practise; your first drill will stand here."))]
                + suggestion
        }
        let rows = report.lines.map { line in
            [
                drillName(line.scenarioID, line.scenarioName), Self.course(course[line.scenarioID]), "\(line.attempts)",
                "\(line.passes)",
                Self.score(line.bestScoreBP),
                line.lastPassed ? tr("\(Self.score(line.lastScoreBP)) passed") : Self.score(line.lastScoreBP),
                line.lastSeconds.map { DurationText.clock($0) } ?? "-", DurationText.clock(line.targetSeconds),
            ]
        }
        return [
            .table(
                TextTable(
                    headings: [
                        tr("Drill"), tr("Scores"), tr("Tries"), tr("Passed"), tr("Best"), tr("Last"), tr("Time"), tr("Target"),
                    ], rows: rows,
                    numeric: [2, 3, 4, 6, 7], figures: [1: report.lines.map { CellFigure.course(course[$0.scenarioID]) }]))
        ] + badges(report.badges) + (calibration.flatMap(Self.calibrationLine).map { [.text($0)] } ?? []) + suggestion
    }

    /// The name of a drill on record, in the language that is spoken where its machine is known.
    private func drillName(_ id: String, _ recorded: String) -> String {
        Library.local(recorded, machine: library.summary(ofScenario: id)?.asset ?? "")
    }

    public func leaderboard(_ report: LeaderboardReport) -> [Block] {
        guard !report.lines.isEmpty else { return [.text(tr("Nobody has finished a drill yet."))] }
        // A column that nobody has anything in says nothing.
        let offices = report.lines.contains { !$0.office.isEmpty }
        return [
            .table(
                TextTable(
                    headings: ["", tr("Trainee")] + (offices ? [tr("Office")] : []) + [
                        tr("Drills passed"), tr("Average score"), tr("Fastest"),
                    ],
                    rows: report.lines.map { line in
                        ["\(line.place)", Self.somebody(line)]
                            + (offices ? [line.office] : []) + [
                                "\(line.completed)", Self.score(line.averageScoreBP),
                                line.fastestSeconds.map { DurationText.clock($0) } ?? "-",
                            ]
                    }, numeric: offices ? [0, 3, 4, 5] : [0, 2, 3, 4]))
        ]
    }

    /// Whoever stands in a line of the leaderboard; nobody is named to those who may not know.
    private static func somebody(_ line: LeaderboardReport.Line) -> String {
        if !line.traineeName.isEmpty { return line.traineeName }
        return line.traineeID.isEmpty ? tr("somebody") : line.traineeID
    }

    public func badges(_ badges: [EarnedBadge]) -> [Block] {
        guard !badges.isEmpty else { return [] }
        let named = Self.list(badges.map { "\(local($0.badge)) (\(DayText.said($0.earnedAt)))" })
        return [.text(tr("Badges: \(named)."))]
    }
}
