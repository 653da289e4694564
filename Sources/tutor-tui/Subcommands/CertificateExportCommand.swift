import ArgumentParser
import Foundation
import Scenarios
import Tutor

/// `tutor-tui certificate export`: everything that its owner and those who verify it need.
struct CertificateExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write a certificate into a folder: token, page to print, badge, status lists, keys.",
        discussion: """
            Writes NUMBER.jwt, NUMBER.html (one side of A4, with the person's name), NUMBER.svg (the badge, with the token in it), \
            the two status lists as they stand now, and issuer.json with the public keys. Files of these names are replaced.
            """)
    @OptionGroup var common: CommonOptions
    @Argument(help: ArgumentHelp("Its number.", valueName: "certificate")) var certificate: String
    @Option(help: ArgumentHelp("Where to; made when it is not there.", valueName: "dir")) var folder: String
    @Option(help: ArgumentHelp("The name on the page, instead of the one on record.", valueName: "text")) var name: String?

    func run() throws {
        let opened = try common.openRecords(for: .ownRecords)
        let certificate = try opened.certificate(certificate)
        let issuer = common.issuer(opened)
        guard let key = IssuerKey(did: certificate.issuer) else { throw Failure.certification(.cannotSign) }
        let library = try? common.loadLibrary()
        // What was signed stands on the page, not what the track asks for today.
        let track = library?.certification(certificate.track)
        let same = library.map { ContentDigest.of($0.content(ofCertification: certificate.track)) } == certificate.trackDigest
        var files: [(name: String, text: String)] = []
        try Failure.catching {
            let known = try opened.store.recipient(certificate.trainee).name
            let page = Page(
                certificate, certification: same ? track : nil, name: ControlCharacters.stripped(name ?? known),
                organisation: opened.site[.organisation], issuer: key, now: issuer.environment.now())
            files.append((certificate.number + ".jwt", certificate.jwt + "\n"))
            files.append((certificate.number + ".html", page.html))
            files.append((certificate.number + ".svg", CertificateBadgeCommand.badge(certificate).file))
            files += try issuer.statusLists(issuer: certificate.issuer).map { ($0.name, $0.token + "\n") }
            files.append(("issuer.json", try common.publication(opened).text + "\n"))
        }
        try OutputFolder.write(files, to: folder)
        if common.json { return Output.json(files.map(\.name)) }
        Output.write(files.map { "\(ControlCharacters.visible(folder))/\($0.name)\n" }.joined())
    }
}

extension CommonOptions {
    /// The public keys of this site.
    func publication(_ opened: OpenRecords) throws -> CanonicalJSON {
        let ring = keyRing
        return KeyPublication.json(
            organisation: opened.site[.organisation],
            inUse: try SigningAlgorithm.allCases.compactMap { try ring.current($0)?.issuer },
            retired: try ring.retired())
    }
}
