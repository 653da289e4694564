import ArgumentParser
import Scenarios
import Tutor

/// `tutor-tui certificate key rotate`.
struct CertificateKeyRotateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rotate", abstract: "Put a new key into use; what the old one has signed stays valid.",
        discussion: """
            The old key goes on signing the status lists of its certificates, and nothing else. With --compromised its private half is \
            deleted and issuer.json no longer vouches for it: issue its certificates again with --renew.
            """)
    @OptionGroup var common: CommonOptions
    @Option(help: "eddsa or rs256; default what the site has set, else eddsa.") var alg: SigningAlgorithm?
    @Option(help: ArgumentHelp("Why; stays on record.", valueName: "text")) var reason: String
    @Flag(help: "Others have had the old key.") var compromised = false
    @Option(help: ArgumentHelp("Who decides, where no roles are set up.", valueName: "id")) var by: String?

    private struct Facts: Encodable {
        var old: String
        var new: String
        var fingerprint: String
    }

    func run() throws {
        let opened = try common.openRecords(for: .administer)
        let issuer = common.issuer(opened)
        let algorithm = alg ?? SigningAlgorithm(name: opened.site[.signing]) ?? .eddsa
        let (old, new) = try Failure.catching {
            try issuer.rotate(
                algorithm, isKnownToOthers: compromised, by: opened.deciding(by), reason: ControlCharacters.stripped(reason))
        }
        if common.json { return Output.json(Facts(old: old.did, new: new.did, fingerprint: new.fingerprint)) }
        Output.write(
            """
            A new \(algorithm.name) key is in use. Publish its fingerprint beside the old one:
              \(new.fingerprint)

            """)
    }
}
