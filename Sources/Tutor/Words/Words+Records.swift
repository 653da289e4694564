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
            return [.text("There is nothing on record yet. Say what you want to practise; your first drill will stand here.")]
                + suggestion
        }
        let rows = report.lines.map { line in
            [
                line.scenarioName, Self.course(course[line.scenarioID]), "\(line.attempts)", "\(line.passes)",
                Self.score(line.bestScoreBP),
                Self.score(line.lastScoreBP) + (line.lastPassed ? " passed" : ""),
                line.lastSeconds.map { DurationText.clock($0) } ?? "-", DurationText.clock(line.targetSeconds),
            ]
        }
        return [
            .table(
                TextTable(
                    headings: ["Drill", "Scores", "Tries", "Passed", "Best", "Last", "Time", "Target"], rows: rows,
                    numeric: [2, 3, 4, 6, 7], figures: [1: report.lines.map { CellFigure.course(course[$0.scenarioID]) }]))
        ] + badges(report.badges) + (calibration.flatMap(Self.calibrationLine).map { [.text($0)] } ?? []) + suggestion
    }

    public func leaderboard(_ report: LeaderboardReport) -> [Block] {
        guard !report.lines.isEmpty else { return [.text("Nobody has finished a drill yet.")] }
        // A column that nobody has anything in says nothing.
        let offices = report.lines.contains { !$0.office.isEmpty }
        return [
            .table(
                TextTable(
                    headings: ["", "Trainee"] + (offices ? ["Office"] : []) + ["Drills passed", "Average score", "Fastest"],
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
        return line.traineeID.isEmpty ? "somebody" : line.traineeID
    }

    public func badges(_ badges: [EarnedBadge]) -> [Block] {
        badges.isEmpty ? [] : [.text("Badges: \(Self.list(badges.map { "\($0.badge) (\($0.earnedAt.prefix(10)))" })).")]
    }
}
