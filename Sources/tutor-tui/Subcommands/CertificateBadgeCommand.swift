import ArgumentParser
import Scenarios
import Tutor

/// `tutor-tui certificate badge`: the drawing, with the token in it.
struct CertificateBadgeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "badge", abstract: "Print a certificate's badge as SVG, with the token baked in (Open Badges 3.0).")
    @OptionGroup var common: CommonOptions
    @Argument(help: ArgumentHelp("Its number.", valueName: "certificate")) var certificate: String

    private struct Drawing: Encodable {
        var id: String
        var svg: String
    }

    func run() throws {
        let certificate = try common.openRecords(for: .ownRecords).certificate(certificate)
        let drawing = Self.badge(certificate).file
        if common.json { return Output.json(Drawing(id: certificate.id, svg: drawing)) }
        Output.write(drawing)
    }

    static func badge(_ certificate: Certificate) -> BadgeDrawing {
        BadgeDrawing(title: certificate.title, note: "version \(certificate.trackVersion)", token: certificate.jwt)
    }
}
