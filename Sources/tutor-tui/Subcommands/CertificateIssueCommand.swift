import ArgumentParser
import Foundation
import Scenarios
import Tutor

/// `tutor-tui certificate issue`: only to whom the requirements say, and never by themselves.
struct CertificateIssueCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "issue", abstract: "Issue a certificate to a trainee who has met what it asks for.",
        discussion: """
            --trainee says who gets it. Who decides may be neither the trainee nor somebody who has changed a result it rests on. \
            One that is in force is said, and not issued again without --renew. Leaves with 1 when not everything is met.
            """)
    @OptionGroup var common: CommonOptions
    @Argument(help: ArgumentHelp("The certification.", valueName: "track")) var track: String
    @Option(help: ArgumentHelp("Who decides, where no roles are set up.", valueName: "id")) var by: String?
    @Option(help: ArgumentHelp("What the decision rests on besides; stays on record.", valueName: "text")) var reason = ""
    @Option(help: "eddsa or rs256; default what the site has set, else eddsa.") var alg: SigningAlgorithm?
    @Flag(help: "Issue another although one is in force.") var renew = false

    func run() throws {
        let opened = try common.openRecords(for: .certify)
        guard common.trainee != nil else { throw ValidationError(tr("Say who gets it: --trainee ID.")) }
        let trainee = opened.person.id
        let library = try common.loadLibrary()
        let authority = opened.deciding(by)
        let issuer = common.issuer(opened, library: library)
        let issue = try Failure.catching {
            try issuer.issue(
                track, to: trainee, by: authority, reason: ControlCharacters.stripped(reason), algorithm: alg, renewing: renew)
        }
        let name = ControlCharacters.visible(trainee)
        switch issue {
        case .issued(let certificate):
            if common.json { return Output.json(CertificateFacts(certificate, now: issuer.environment.now())) }
            let (title, day) = (Library.local(certificate.title), DayText.said(certificate.validUntil))
            let hand = "tutor-tui certificate export \(certificate.number.prefix(8)) --folder DIR"
            Output.write(
                [
                    tr("Issued to \(name): \(title), valid until \(day)."), tr("Number \(certificate.number)"),
                    tr("To hand it over: \(hand)"), "",
                ].joined(separator: "\n"))
        case .inForce(let certificate):
            if common.json { return Output.json(CertificateFacts(certificate, now: issuer.environment.now())) }
            let day = DayText.said(certificate.validUntil)
            Output.write(
                [
                    tr("\(name) has this certificate already: valid until \(day), number \(certificate.number)."),
                    tr("Nothing was issued; --renew issues another."), "",
                ].joined(separator: "\n"))
        }
    }
}

extension SigningAlgorithm: ExpressibleByArgument {
    /// `eddsa`, `rs256`.
    public init?(argument: String) { self.init(name: argument) }
    public var defaultValueDescription: String { name }
    public static var allValueStrings: [String] { allCases.map(\.name) }
}

extension OpenRecords {
    /// Who decides: with roles the person who has proved who they are; without, who was named, else the login.
    func deciding(_ by: String?) -> Authority {
        if access.isEnforced { return access.authority }
        let environment = ProcessInfo.processInfo.environment
        let login = environment["TUTOR_TRAINEE"] ?? environment["USER"] ?? environment["LOGNAME"] ?? "administrator"
        return Authority(id: ControlCharacters.stripped(by ?? login), role: access.authority.role)
    }
}
