import ArgumentParser
import Scenarios
import Tutor

extension ReportCommand {
    /// `tutor-tui report offices`.
    struct Offices: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Attempts, passes and averages by office.")
        @OptionGroup var common: CommonOptions
        @OptionGroup var options: ReportOptions

        func run() throws {
            let request = try ReportRequest.ofAll(common, options)
            let (scope, store) = (request.scope, request.store)
            var report = try Failure.catching { try OfficeReport(in: scope, from: store) }
            if let limit = options.limit { report.lines = Array(report.lines.prefix(limit)) }
            let course = try request.course(by: .office)
            try request.tell(report, named: tr("Offices"), isEmpty: report.lines.isEmpty, course: course) {
                Words.offices(report, course)
            }
        }
    }
}
