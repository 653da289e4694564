import ArgumentParser
import Foundation
import Scenarios
import Tutor

/// `tutor-tui record erase TRAINEE`: a person is forgotten.
struct RecordEraseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase", abstract: "Forget a person: their name, their drills, all they said.",
        discussion: """
            The chain stays whole: a tombstone says which rows were emptied. What a certificate in force rests on stays, unless \
            --and-certificates is given, and so does everything of a person whose records are on hold. This cannot be undone. \
            Backups and exports made earlier still hold the person.
            """)
    @OptionGroup var common: CommonOptions
    @Argument(help: ArgumentHelp("The id in the records.", valueName: "trainee")) var erased: String
    @Option(help: ArgumentHelp("Why, in your words, without the name.", valueName: "text")) var reason: String
    @Flag(help: "Certificates in force too, and what they rest on.") var andCertificates = false
    @Flag(help: "Only say what would go and what would stay.") var dryRun = false
    @Flag(help: "Do not ask.") var yes = false

    private struct Outcome: Encodable {
        var done: Bool
        var person: String
        var drills: Int
        var bodies: Int
        var stays: [String]
        var record: Int?
        var hash: String?
    }

    func run() throws {
        let records = try common.openRecords(for: .administer)
        let store = records.store
        try Failure.catching {
            let at = ConversationEnvironment.system.now()
            let plan = try store.erasure(of: erased, withCertificates: andCertificates, at: at)
            guard !dryRun, !plan.isHeld else {
                tell(plan)
                if plan.isHeld { throw ExitCode(1) }
                return
            }
            guard yes || confirmed(plan) else { return Output.write(tr("Nothing was erased.") + "\n") }
            tell(
                try store.erase(
                    trainee: erased, withCertificates: andCertificates, at: at, by: records.access.authority, reason: reason,
                    signer: try common.recordSigner()))
            // What the chat keeps beside the records on this account: draft, what was typed, the place that was read.
            OwnTraces(folder: common.stateFolder, person: erased).remove()
        }
    }

    /// Asks on the terminal. Without one, `--yes` must be said.
    private func confirmed(_ plan: Erasure) -> Bool {
        guard isatty(0) == 1, !common.json else {
            FileHandle.standardError.write(Data(("tutor-tui: " + tr("This cannot be undone: say --yes to do it.") + "\n").utf8))
            Foundation.exit(2)
        }
        Output.blocks(Words.erasure(plan, of: erased), width: Output.reportWidth)
        Output.write(tr("This cannot be undone. Type the id again to erase:") + " ")
        return readLine() == erased
    }

    private func tell(_ erasure: Erasure) {
        guard common.json else { return Output.blocks(Words.erasure(erasure, of: erased), width: Output.reportWidth) }
        Output.json(
            Outcome(
                done: erasure.receipt != nil, person: erasure.person, drills: erasure.drills, bodies: erasure.bodies,
                stays: erasure.stays.map(Words.staying), record: erasure.receipt?.sequence, hash: erasure.receipt?.hash))
    }
}
