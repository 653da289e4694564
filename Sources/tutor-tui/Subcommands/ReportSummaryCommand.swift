import ArgumentParser
import Scenarios
import Tutor

extension ReportCommand {
    /// `tutor-tui report summary`.
    struct Summary: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "All reports of a period in one, of the last 30 days unless asked otherwise; --html makes a page of it.")
        @OptionGroup var common: CommonOptions
        @OptionGroup var options: ReportOptions
        @Option(help: ArgumentHelp("Write a page to read and print to a file, or - for standard output.", valueName: "file"))
        var html: String?

        func run() throws {
            let request = try ReportRequest.ofAll(common, options, usual: .days(30))
            let (scope, store) = (request.scope, request.store)
            let library = try? common.loadLibrary()
            let report = try Failure.catching { try SummaryReport(in: scope, library: library, now: request.now, from: store) }
            if let html {
                let page = Page(report, in: scope, organisation: request.records.site[.organisation], made: request.now)
                return try Output.page(page, to: html)
            }
            try request.tell(report, named: tr("Summary"), isEmpty: report.totals.attempts == 0) {
                [.text(Words.totals(report.totals))] + Words.trend(report.trend)
                    + Words.summary(report).flatMap { [.text(""), .heading($0.heading)] + $0.blocks }
            }
        }
    }
}
