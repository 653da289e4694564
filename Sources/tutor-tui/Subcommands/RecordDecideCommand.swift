import ArgumentParser
import Scenarios
import Tutor

/// `tutor-tui record decide APPEAL`: what an instructor says to an appeal.
struct RecordDecideCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decide", abstract: "Decide an appeal: uphold it, or dismiss it.",
        discussion: """
            Whoever decides is neither the trainee nor the one who overruled the grade. When an appeal is upheld, either the grade has \
            been overruled since ("tutor-tui record override"; the newest such override is taken), or the trainee may run the drill \
            again (--resit).
            """)
    @OptionGroup var common: CommonOptions
    @Argument(help: ArgumentHelp("Number of the appeal; \"tutor-tui record appeals\" lists them.", valueName: "appeal"))
    var appeal: Int
    @Flag(help: "The trainee is right.") var uphold = false
    @Flag(help: "The grade stays.") var dismiss = false
    @Flag(help: "With --uphold: the trainee may run the drill again.") var resit = false
    @Option(name: .customLong("override"), help: ArgumentHelp("With --uphold: the override that settles it.", valueName: "record"))
    var overrideRecord: Int?
    @Option(help: ArgumentHelp("Why, in your words.", valueName: "text")) var reason: String

    func validate() throws {
        guard uphold != dismiss else { throw ValidationError(tr("Say one of --uphold and --dismiss.")) }
        guard !dismiss || (!resit && overrideRecord == nil) else {
            throw ValidationError(tr("--resit and --override go with --uphold."))
        }
        guard !resit || overrideRecord == nil else { throw ValidationError(tr("Say one of --resit and --override.")) }
    }

    private struct Done: Encodable {
        var decision: Int
        var hash: String
        var appeal: Int
        var drillID: String
        var state: String
    }

    func run() throws {
        let records = try common.openRecords(for: .overrule)
        let store = records.store
        try Failure.catching {
            guard let known = try store.appeals().first(where: { $0.sequence == appeal }) else {
                throw RecordsError.ruling(.noSuchAppeal(sequence: appeal))
            }
            var remedy: Appeal.Remedy?
            if uphold {
                let made = try overrideRecord ?? store.override(of: known.drillID, after: appeal)
                guard resit || made != nil else { throw RecordsError.ruling(.noRemedy) }
                remedy = resit ? .resit : made.map { .override($0) }
            }
            let receipt = try store.decide(
                appeal: appeal, remedy: remedy, by: records.access.authority, reason: reason,
                at: ConversationEnvironment.system.now())
            let state: Appeal.State = remedy == nil ? .dismissed : .upheld
            if common.json {
                return Output.json(
                    Done(
                        decision: receipt.sequence, hash: receipt.hash, appeal: appeal, drillID: known.drillID,
                        state: state.rawValue))
            }
            let id = known.drillID
            Output.blocks([
                .text(
                    state == .dismissed
                        ? tr("Appeal \(appeal) about drill \(id) is dismissed.")
                        : tr("Appeal \(appeal) about drill \(id) is upheld.")), .text(Words.standsAs(receipt)),
            ])
        }
    }
}
