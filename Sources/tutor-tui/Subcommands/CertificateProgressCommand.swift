import ArgumentParser
import Scenarios
import Tutor

/// `tutor-tui certificate progress`: how far a trainee is.
struct CertificateProgressCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "progress", abstract: "How far a trainee is with a certification, or with all.",
        discussion: "Leaves with 1 when the certification that was named is not met.")
    @OptionGroup var common: CommonOptions
    @Argument(help: ArgumentHelp("The certification; none means all.", valueName: "track")) var track: String?

    func run() throws {
        let opened = try common.openRecords(for: .ownRecords)
        let library = try common.loadLibrary()
        let wanted = try track.map { [try CertificationChoice.named($0, in: library)] } ?? library.certifications
        let issuer = common.issuer(opened, library: library)
        let all = try Failure.catching { try wanted.map { try issuer.eligibility($0, of: opened.person.id) } }
        if common.json {
            Output.json(all.map { Facts($0, trainee: opened.person.id) })
        } else if all.isEmpty {
            Output.write(tr("This library has no certifications.") + "\n")
        } else {
            Output.blocks(all.flatMap(Words.progress), width: Output.reportWidth)
        }
        if track != nil, all.first?.isMet == false { throw ExitCode(1) }
    }

    private struct Facts: Encodable {
        var track: String
        var title: String
        var version: Int
        var trainee: String
        var met: Bool
        var done: Int
        var of: Int
        var requirements: [Part]

        struct Part: Encodable {
            var requirement: String
            var needed: Int
            var drills: [String]
            var met: Bool
            var notCounted: [String: Int]
        }

        init(_ eligibility: Eligibility, trainee: String) {
            track = eligibility.certification.id
            title = eligibility.certification.title
            version = eligibility.certification.version
            self.trainee = trainee
            met = eligibility.isMet
            (done, of) = eligibility.progress
            requirements = eligibility.parts.map { part in
                Part(
                    requirement: part.requirement.text, needed: part.needed, drills: part.drills.map(\.id), met: part.isMet,
                    notCounted: Dictionary(uniqueKeysWithValues: part.shortfalls.map { ($0.key.rawValue, $0.value) }))
            }
        }
    }
}
