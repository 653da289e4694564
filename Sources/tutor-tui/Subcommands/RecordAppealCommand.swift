import ArgumentParser
import Scenarios
import Tutor

/// `tutor-tui record appeal DRILL`: a trainee asks that a grade be looked at again.
struct RecordAppealCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "appeal", abstract: "Ask that the grade of your drill be looked at again.")
    @OptionGroup var common: CommonOptions
    @Argument(help: ArgumentHelp("Drill id.", valueName: "drill")) var drill: String
    @Option(help: ArgumentHelp("Why, in your words.", valueName: "text")) var reason: String

    private struct Done: Encodable {
        var appeal: Int
        var hash: String
        var drillID: String
    }

    func run() throws {
        let records = try common.openRecords(for: .ownRecords)
        try records.admit(toDrill: drill)
        try Failure.catching {
            guard try records.store.assessment(drill: drill) != nil else { throw Failure.drill(.noDrill(drill)) }
            let receipt = try records.store.appeal(
                drill: drill, by: records.access.authority, reason: reason, at: ConversationEnvironment.system.now())
            if common.json { return Output.json(Done(appeal: receipt.sequence, hash: receipt.hash, drillID: drill)) }
            Output.blocks([
                .text(tr("Appeal \(receipt.sequence) is on record. An instructor who did not grade you will decide.")),
                .text(Words.standsAs(receipt)),
            ])
        }
    }
}
