import ArgumentParser
import Scenarios
import Tutor

extension ReportCommand {
    /// `tutor-tui report faults`.
    struct Faults: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Which faults are failed: more than 30 % of scores under 70, or another share.")
        @OptionGroup var common: CommonOptions
        @OptionGroup var options: ReportOptions
        @Option(help: ArgumentHelp("Faults of which more than this share of scores is under 70; -1 for all.", valueName: "percent"))
        var above = FaultReport.highRateBP / 100

        func validate() throws {
            guard (-1...100).contains(above) else { throw ValidationError(tr("--above is \(above); allowed is -1 to 100.")) }
        }

        func run() throws {
            let request = try ReportRequest.ofAll(common, options)
            let (scope, store) = (request.scope, request.store)
            var report = try Failure.catching {
                try FaultReport(in: scope, failureRateAboveBP: above < 0 ? -1 : above * 100, from: store)
            }
            if let limit = options.limit { report.lines = Array(report.lines.prefix(limit)) }
            let course = try request.course(by: .fault)
            let isEmpty = try report.lines.isEmpty && request.countsNothing()
            try request.tell(report, named: tr("Faults that are failed"), isEmpty: isEmpty, course: course) {
                report.lines.isEmpty
                    ? [.text(tr("No fault has more than \(above) % of its scores under 70."))] : Words.faults(report, course)
            }
        }
    }
}
