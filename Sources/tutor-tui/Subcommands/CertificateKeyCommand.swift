import ArgumentParser
import Scenarios
import Tutor

/// `tutor-tui certificate key ...`: what certificates are signed with.
struct CertificateKeyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key", abstract: "The keys that sign: show the public halves, put a new one into use.",
        subcommands: [CertificateKeyShowCommand.self, CertificateKeyRotateCommand.self],
        defaultSubcommand: CertificateKeyShowCommand.self)
}
