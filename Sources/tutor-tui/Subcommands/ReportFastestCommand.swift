import ArgumentParser
import Scenarios
import Tutor

extension ReportCommand {
    /// `tutor-tui report fastest`.
    struct Fastest: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "The fastest right diagnoses, of the last 30 days unless another period is asked for.")
        @OptionGroup var common: CommonOptions
        @OptionGroup var options: ReportOptions

        func run() throws {
            let request = try ReportRequest.ofAll(common, options, usual: .days(30))
            let report = try Failure.catching {
                try FastestReport(in: request.scope, limit: options.limit ?? 10, from: request.store)
            }
            try request.tell(report, named: tr("Fastest right diagnoses"), isEmpty: report.lines.isEmpty) { Words.fastest(report) }
        }
    }
}
