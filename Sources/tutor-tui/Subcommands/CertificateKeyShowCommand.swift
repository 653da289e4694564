import ArgumentParser
import Scenarios
import Tutor

/// `tutor-tui certificate key show`.
struct CertificateKeyShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Names and fingerprints of the public keys, to be published.",
        discussion: "The fingerprint is the SHA-256 of the text of the did:key. With --json: what issuer.json holds.")
    @OptionGroup var common: CommonOptions
    @Flag(help: "Make the key that the site signs with, if there is none.") var make = false

    func run() throws {
        let opened = try common.openRecords(for: make ? .administer : .ownRecords)
        if make { try Failure.catching { _ = try common.issuer(opened).signing() } }
        let ring = common.keyRing
        if common.json { return Output.write(try Failure.catching { try common.publication(opened) }.text + "\n") }
        let (current, retired) = try Failure.catching {
            (try SigningAlgorithm.allCases.compactMap { try ring.current($0)?.issuer }, try ring.retired())
        }
        guard !current.isEmpty || !retired.isEmpty else {
            return Output.write(tr("There is no key yet. It is made when the first certificate is issued, or by --make.") + "\n")
        }
        for key in current { Output.write(Self.lines(key, tr("in use"))) }
        for key in retired { Output.write(Self.lines(key.key, key.isGivenUp ? tr("given up") : tr("retired"))) }
    }

    private static func lines(_ key: IssuerKey, _ state: String) -> String {
        // A key of RSA is longer than anybody reads.
        let name = key.algorithm == .eddsa ? key.did : String(key.did.prefix(40)) + "..."
        return "\(key.algorithm.rawValue), \(state)\n  \(name)\n  " + tr("fingerprint \(key.fingerprint)") + "\n"
    }
}
