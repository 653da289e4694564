import ArgumentParser
import Scenarios
import Tutor

/// What revoking, suspending and reinstating share.
struct CertificateChangeOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("Its number.", valueName: "certificate")) var certificate: String
    @Option(help: ArgumentHelp("Why; stays on record.", valueName: "text")) var reason: String
    @Option(help: ArgumentHelp("Who decides, where no roles are set up.", valueName: "id")) var by: String?

    func run(_ change: CertificateChange, _ common: CommonOptions) throws {
        let opened = try common.openRecords(for: .certify)
        let issuer = common.issuer(opened)
        let changed = try Failure.catching {
            try issuer.change(certificate, to: change, by: opened.deciding(by), reason: ControlCharacters.stripped(reason))
        }
        if common.json { return Output.json(CertificateFacts(changed, now: issuer.environment.now())) }
        Output.write(
            """
            \(changed.title) of \(ControlCharacters.visible(changed.trainee)) is \(change.rawValue). Number \(changed.number)
            Publish the lists again, so that others see it: tutor-tui certificate status --folder DIR

            """)
    }
}
