import ArgumentParser
import Scenarios
import Tutor

extension ReportCommand {
    /// `tutor-tui report difficulty`.
    struct Difficulty: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Attempts, averages and medians by difficulty.")
        @OptionGroup var common: CommonOptions
        @OptionGroup var options: ReportOptions

        func run() throws {
            let request = try ReportRequest.ofAll(common, options)
            let (scope, store) = (request.scope, request.store)
            let report = try Failure.catching { try DifficultyReport(in: scope, from: store) }
            let course = try request.course(by: .difficulty)
            try request.tell(report, named: tr("Difficulty"), isEmpty: report.lines.isEmpty, course: course) {
                Words.difficulty(report, course)
            }
        }
    }
}
