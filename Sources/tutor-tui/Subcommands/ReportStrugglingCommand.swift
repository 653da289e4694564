import ArgumentParser
import Scenarios
import Tutor

extension ReportCommand {
    /// `tutor-tui report struggling`.
    struct Struggling: ParsableCommand {
        /// Why somebody needs help.
        enum Why: String, ExpressibleByArgument, CaseIterable { case average, row, any }

        static let configuration = CommandConfiguration(
            abstract: "Who averages under 70 or has failed three times in a row, worst first.")
        @OptionGroup var common: CommonOptions
        @OptionGroup var options: ReportOptions
        @Option(help: "average: under 70; row: three failures in a row; any: either.") var why: Why = .any

        func run() throws {
            let request = try ReportRequest.ofAll(common, options)
            let (scope, store) = (request.scope, request.store)
            var report = try Failure.catching { try StrugglingReport(in: scope, from: store) }
            report.lines = report.lines.filter { line in
                switch why {
                case .average: line.lowAverage
                case .row: line.longestRun >= StrugglingReport.alarmingRun
                case .any: true
                }
            }
            if let limit = options.limit { report.lines = Array(report.lines.prefix(limit)) }
            let course = try Failure.catching {
                try ScoreCourse(of: report.lines.map(\.traineeID), by: .trainee, in: scope, from: store)
            }
            let isEmpty = try report.lines.isEmpty && request.countsNothing()
            try request.tell(report, named: tr("Who needs help"), isEmpty: isEmpty, course: course) {
                report.lines.isEmpty ? [.text(Words.nobodyStruggles)] : Words.struggling(report, course)
            }
        }
    }
}
