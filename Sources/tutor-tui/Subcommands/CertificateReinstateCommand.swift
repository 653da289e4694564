import ArgumentParser
import Tutor

/// `tutor-tui certificate reinstate`.
struct CertificateReinstateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reinstate", abstract: "Put a suspended certificate back in force.")
    @OptionGroup var common: CommonOptions
    @OptionGroup var change: CertificateChangeOptions

    func run() throws { try change.run(.reinstated, common) }
}
