import ArgumentParser
import Scenarios
import Tutor

extension ReportCommand {
    /// `tutor-tui report progress`.
    struct Progress: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "How one trainee is getting on, and what comes next.")
        @OptionGroup var common: CommonOptions
        @OptionGroup var options: ReportOptions

        func run() throws {
            let request = try ReportRequest.ofOne(common, options)
            let (scope, store) = (request.scope, request.store)
            let trainee = scope.trainee ?? ""
            var report = try Failure.catching { try ProgressReport(trainee: trainee, in: scope, from: store) }
            if let limit = options.limit { report.lines = Array(report.lines.prefix(limit)) }
            let course = try Failure.catching {
                try ScoreCourse(of: report.lines.map(\.scenarioID), by: .scenario, in: scope, from: store)
            }
            if common.json { return Output.json(ReportDocument(report, in: scope, course: course)) }
            if options.csv { return Output.write(report.sheet.csv) }
            let calibration = try Failure.catching { try CalibrationReport(in: scope, from: store) }
            // Without a library there is nothing to suggest; what was done can still be told.
            let next = try (try? common.loadLibrary()).map { library in
                try Failure.catching { try NextReport(trainee: trainee, library: library, now: request.now, from: store) }
            }
            let words = Words(library: Library(), asset: nil)
            Output.report(words.progress(report, course: course, calibration: calibration, next: next), plain: common.plain)
        }
    }
}
