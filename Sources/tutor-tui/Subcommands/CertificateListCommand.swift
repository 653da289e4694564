import ArgumentParser
import Scenarios
import Tutor

/// `tutor-tui certificate list`.
struct CertificateListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Certificates in force; with --all also those that expired or were revoked.",
        discussion: "Whoever may see the records of all sees those of all; --trainee narrows it to one person.")
    @OptionGroup var common: CommonOptions
    @Flag(help: "Also those that are not in force.") var all = false

    func run() throws {
        let opened = try common.openRecordsAsFarAsMaySee()
        let now = CertificationEnvironment.system.now()
        let book = try Failure.catching { try CertificateBook(from: opened.store) }
        let owner = try opened.ownerOfList(common)
        let shown = book.certificates.filter { certificate in
            (owner == nil || certificate.trainee == owner)
                && (all || certificate.standing(at: now) == .inForce)
        }
        if common.json { return Output.json(shown.map { CertificateFacts($0, now: now) }) }
        guard !shown.isEmpty else {
            return Output.write(
                all ? tr("No certificate has been issued.") + "\n" : tr("No certificate is in force; --all shows all.") + "\n")
        }
        Output.blocks([Words.table(shown, now: now, withTrainee: true)], width: Output.reportWidth)
    }
}
