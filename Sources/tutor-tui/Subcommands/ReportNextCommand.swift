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
            let report = try Failure.catching {
                try NextReport(
                    trainee: request.scope.trainee ?? "", library: library, now: request.now, limit: options.limit ?? 5,
                    from: request.store)
            }
            if common.json { return Output.json(report) }
            if options.csv { return Output.write(report.sheet.csv) }
            Output.report([.heading("What to train next: trainee \(report.traineeID)")] + Words.next(report), plain: common.plain)
        }
    }
}
