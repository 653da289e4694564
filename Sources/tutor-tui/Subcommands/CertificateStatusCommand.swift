import ArgumentParser
import Scenarios
import Tutor

/// `tutor-tui certificate status`: the lists that others look into.
struct CertificateStatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Write the signed status lists and issuer.json into a folder, to be published.",
        discussion: """
            One list of revoked and one of suspended certificates for each key. They name nobody. They are good for 180 days: publish \
            them again after each change, and before that time is over.
            """)
    @OptionGroup var common: CommonOptions
    @Option(help: ArgumentHelp("Where to; made when it is not there.", valueName: "dir")) var folder: String

    func run() throws {
        let opened = try common.openRecords(for: .certify)
        let issuer = common.issuer(opened)
        var files: [(name: String, text: String)] = []
        try Failure.catching {
            for key in try common.keyRing.trusted() {
                files += try issuer.statusLists(issuer: key.did).map { ($0.name, $0.token + "\n") }
            }
            files.append(("issuer.json", try common.publication(opened).text + "\n"))
        }
        try OutputFolder.write(files, to: folder)
        if common.json { return Output.json(files.map(\.name)) }
        Output.write(files.map { "\(ControlCharacters.visible(folder))/\($0.name)\n" }.joined())
    }
}
