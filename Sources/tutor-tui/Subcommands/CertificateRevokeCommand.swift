import ArgumentParser
import Tutor

/// `tutor-tui certificate revoke`.
struct CertificateRevokeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "revoke", abstract: "Revoke a certificate, for good.")
    @OptionGroup var common: CommonOptions
    @OptionGroup var change: CertificateChangeOptions

    func run() throws { try change.run(.revoked, common) }
}
