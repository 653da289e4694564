import ArgumentParser
import Scenarios
import Tutor

extension ReportCommand {
    /// `tutor-tui report calibration`.
    struct Calibration: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Whether trainees are as right as they are sure; from 20 answers on, never scored.")
        @OptionGroup var common: CommonOptions
        @OptionGroup var options: ReportOptions

        func run() throws {
            let own = try common.openRecords(for: .ownRecords)
            // Whoever may see all is told of all, unless one is named.
            let request =
                common.trainee == nil && own.access.may(.allRecords)
                ? ReportRequest(own, common, options, usual: .all, trainee: nil) : try ReportRequest.ofOne(common, options)
            let report = try Failure.catching { try CalibrationReport(in: request.scope, from: request.store) }
            try request.tell(report, named: tr("How sure and how right"), isEmpty: report.answers == 0) {
                Words.calibration(report)
            }
        }
    }
}
