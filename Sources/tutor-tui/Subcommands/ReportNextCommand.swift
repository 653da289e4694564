import ArgumentParser
import Scenarios
import Tutor

extension ReportCommand {
    /// `tutor-tui report next`.
    struct Next: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "What a trainee should train next: due again, a weak side, or just hard enough.")
        @OptionGroup var common: CommonOptions
        @OptionGroup var options: ReportOptions

        func run() throws {
            let request = try ReportRequest.ofOne(common, options)
            let library = try common.loadLibrary()
            // Asked for an earlier day, it says what it would have said then.
            let until = request.scope.until
            let day = until.flatMap { ReportDay($0)?.adding(days: $0.count == 10 ? -1 : 0).text }
            let report = try Failure.catching {
                try NextReport(
                    trainee: request.scope.trainee ?? "", library: library, now: day ?? request.now, until: until,
                    limit: options.limit ?? 5,
                    from: request.store)
            }
            if common.json { return Output.json(report) }
            if options.csv { return Output.write(report.sheet.csv) }
            Output.report(
                [.heading(tr("What to train next: trainee \(report.traineeID)"))] + Words.next(report), plain: common.plain)
        }
    }
}
