import ArgumentParser
import Scenarios
import Tutor

extension ReportCommand {
    /// `tutor-tui report leaderboard`.
    struct Leaderboard: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Who has done most and best this month, or in another period.")
        @OptionGroup var common: CommonOptions
        @OptionGroup var options: ReportOptions

        func run() throws {
            let records = try common.openRecords(for: .ownRecords)
            let request = ReportRequest(records, common, options, usual: .month, trainee: nil)
            let (scope, store) = (request.scope, request.store)
            let report = try Failure.catching {
                try LeaderboardReport(in: scope, limit: options.limit ?? 10, seenBy: records.access, from: store)
            }
            let course = try Failure.catching {
                try ScoreCourse(of: report.lines.map(\.traineeID).filter { !$0.isEmpty }, by: .trainee, in: scope, from: store)
            }
            try request.tell(report, named: tr("Leaderboard"), isEmpty: report.lines.isEmpty, course: course) {
                Words.leaderboard(report, course)
            }
        }
    }
}
