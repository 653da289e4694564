import ArgumentParser
import Scenarios
import Tutor

/// `tutor-tui record rebuild`: makes what reports read anew from the ledger.
struct RecordRebuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rebuild", abstract: "Make everything that reports read anew from the ledger.",
        discussion: "The ledger itself is not touched. \"tutor-tui record verify\" says when this is needed.")
    @OptionGroup var common: CommonOptions

    private struct Done: Encodable { var assessments: Int }

    func run() throws {
        let store = try common.openRecords(for: .administer).store
        try Failure.catching {
            try store.rebuildProjections()
            let count = try store.assessmentCount()
            if common.json { return Output.json(Done(assessments: count)) }
            let assessments = Words.count(count, "assessment")
            Output.write(tr("\(assessments) made anew from the ledger.") + "\n")
        }
    }
}
