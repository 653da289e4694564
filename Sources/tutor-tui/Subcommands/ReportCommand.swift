import ArgumentParser

/// `tutor-tui report ...`: what managers ask.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "What managers ask: who, where, how well, what is hard, and what to train next.",
        discussion: """
            Drills and exams count, practice does not. Every report takes a period (--period, or --from and --until), --tag, --office \
            and --trainee, and can be had as --json or --csv. "report summary --html FILE" is all of them on one page.
            """,
        subcommands: [
            Summary.self, Fastest.self, Offices.self, Struggling.self, Leaderboard.self, Progress.self, Difficulty.self,
            Faults.self,
            Next.self, Calibration.self, Drills.self,
        ])
}
