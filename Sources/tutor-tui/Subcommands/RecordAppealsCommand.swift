import ArgumentParser
import Tutor

/// `tutor-tui record appeals`: appeals and what became of them.
struct RecordAppealsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "appeals", abstract: "List appeals and what became of them: your own, or everybody's with --all.")
    @OptionGroup var common: CommonOptions
    @Flag(help: "Everybody's, not only the trainee's.") var all = false
    @Flag(help: "Only those that are not decided.") var open = false

    private struct Line: Encodable {
        var appeal: Int
        var at: String
        var drillID: String
        var traineeID: String
        var reason: String
        var state: String
        var decision: Int?
        var decidedAt: String?
        var decidedBy: String?
        var decisionReason: String?
        var overrideRecord: Int?
        var resit: Bool

        init(_ appeal: Appeal) {
            self.appeal = appeal.sequence
            at = appeal.at
            drillID = appeal.drillID
            traineeID = appeal.traineeID
            reason = appeal.reason
            state = appeal.state.rawValue
            decision = appeal.decision?.sequence
            decidedAt = appeal.decision?.at
            decidedBy = appeal.decision?.by
            decisionReason = appeal.decision?.reason
            if case .override(let sequence)? = appeal.decision?.remedy { overrideRecord = sequence }
            resit = appeal.decision?.remedy == .resit
        }
    }

    func run() throws {
        let records = try common.openRecords(for: all ? .allRecords : .ownRecords)
        let appeals = try Failure.catching {
            try records.store.appeals(trainee: all ? nil : records.person.id)
        }.filter { !open || $0.state == .open }
        if common.json { return Output.json(appeals.map(Line.init)) }
        Output.blocks(Words.appeals(appeals), width: Output.reportWidth)
    }
}
