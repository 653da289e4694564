import ArgumentParser
import Tutor

/// `tutor-tui certificate suspend`.
struct CertificateSuspendCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "suspend", abstract: "Suspend a certificate for a time.")
    @OptionGroup var common: CommonOptions
    @OptionGroup var change: CertificateChangeOptions

    func run() throws { try change.run(.suspended, common) }
}
