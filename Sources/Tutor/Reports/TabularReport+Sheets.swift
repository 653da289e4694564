extension FastestReport: TabularReport {
    public var sheet: ReportSheet {
        ReportSheet(
            [
                "drill_id", "trainee_id", "trainee_name", "office", "scenario_id", "scenario_name", "seconds", "target_seconds",
                "score",
                "passed", "ended_at",
            ],
            lines.map {
                [
                    .text($0.drillID), .text($0.traineeID), .text($0.traineeName), .text($0.office), .text($0.scenarioID),
                    .text($0.scenarioName), .integer($0.seconds), .integer($0.targetSeconds), .score($0.scoreBP), .flag($0.passed),
                    .text($0.endedAt),
                ]
            })
    }
}

extension OfficeReport: TabularReport {
    public var sheet: ReportSheet {
        ReportSheet(
            ["office", "trainees", "attempts", "passes", "average_score"],
            lines.map {
                [.text($0.office), .integer($0.trainees), .integer($0.attempts), .integer($0.passes), .score($0.averageScoreBP)]
            })
    }
}

extension StrugglingReport: TabularReport {
    public var sheet: ReportSheet {
        ReportSheet(
            [
                "trainee_id", "trainee_name", "office", "attempts", "average_score", "worst_score", "failures_in_a_row",
                "longest_run",
                "low_average", "is_failing",
            ],
            lines.map {
                [
                    .text($0.traineeID), .text($0.traineeName), .text($0.office), .integer($0.attempts), .score($0.averageScoreBP),
                    .score($0.worstScoreBP), .integer($0.failuresInARow), .integer($0.longestRun), .flag($0.lowAverage),
                    .flag($0.isFailing),
                ]
            })
    }
}

extension LeaderboardReport: TabularReport {
    public var sheet: ReportSheet {
        ReportSheet(
            ["trainee_id", "trainee_name", "office", "attempts", "completed", "average_score", "fastest_seconds"],
            lines.map {
                [
                    .text($0.traineeID), .text($0.traineeName), .text($0.office), .integer($0.attempts), .integer($0.completed),
                    .score($0.averageScoreBP), .optional($0.fastestSeconds),
                ]
            })
    }
}

extension ProgressReport: TabularReport {
    public var sheet: ReportSheet {
        ReportSheet(
            [
                "scenario_id", "scenario_name", "level", "attempts", "passes", "best_score", "last_score", "last_passed",
                "last_seconds", "target_seconds", "last_ended_at",
            ],
            lines.map {
                [
                    .text($0.scenarioID), .text($0.scenarioName), .integer($0.level), .integer($0.attempts), .integer($0.passes),
                    .score($0.bestScoreBP), .score($0.lastScoreBP), .flag($0.lastPassed), .optional($0.lastSeconds),
                    .integer($0.targetSeconds), .text($0.lastEndedAt),
                ]
            })
    }
}

extension DifficultyReport: TabularReport {
    public var sheet: ReportSheet {
        ReportSheet(
            ["difficulty", "attempts", "passes", "average_score", "median_score"],
            lines.map {
                [
                    .text($0.difficulty), .integer($0.attempts), .integer($0.passes), .score($0.averageScoreBP),
                    .score($0.medianScoreBP),
                ]
            })
    }
}

extension FaultReport: TabularReport {
    public var sheet: ReportSheet {
        ReportSheet(
            ["fault_type", "attempts", "weak", "average_score", "average_seconds", "failure_rate"],
            lines.map {
                [
                    .text($0.faultType), .integer($0.attempts), .integer($0.weak), .score($0.averageScoreBP),
                    .optional($0.averageSeconds), .score($0.failureRateBP),
                ]
            })
    }
}

extension NextReport: TabularReport {
    public var sheet: ReportSheet {
        ReportSheet(
            ["scenario_id", "scenario_name", "level", "reason", "expected_score", "due_on", "known", "tag"],
            lines.map { line in
                [
                    .text(line.scenarioID), .text(line.scenarioName), .integer(line.level), .text(line.reason.rawValue),
                    .score(line.expectedScoreBP), line.dueOn.map(ReportSheet.Value.text) ?? .none,
                    line.knownBP.map(ReportSheet.Value.score) ?? .none, line.tag.map(ReportSheet.Value.text) ?? .none,
                ]
            })
    }
}

extension CalibrationReport: TabularReport {
    public var sheet: ReportSheet {
        ReportSheet(
            ["from_percent", "below_percent", "answers", "confidence", "right"],
            bins.map { bin in
                [
                    .integer(bin.from), .integer(bin.below), .integer(bin.answers),
                    bin.confidenceBP.map(ReportSheet.Value.score) ?? .none, bin.rightBP.map(ReportSheet.Value.score) ?? .none,
                ]
            })
    }
}

extension TrendReport: TabularReport {
    public var sheet: ReportSheet {
        ReportSheet(
            ["from", "attempts", "passes", "average_score"],
            lines.map { line in
                [
                    .text(line.from), .integer(line.attempts), .integer(line.passes),
                    line.averageScoreBP.map(ReportSheet.Value.score) ?? .none,
                ]
            })
    }
}

/// The sheet of a summary is its trend: one table cannot hold all the others.
extension SummaryReport: TabularReport {
    public var sheet: ReportSheet { trend.sheet }
}
