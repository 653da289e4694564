import ArgumentParser
import Scenarios
import Tutor

/// `tutor-tui record hold TRAINEE`: records that are kept whatever their age.
struct RecordHoldCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hold", abstract: "Keep all records of a person whatever their age, or let go of them; list without a name.")
    @OptionGroup var common: CommonOptions
    @Argument(help: ArgumentHelp("The id in the records; none lists who is on hold.", valueName: "trainee")) var held: String?
    @Option(help: ArgumentHelp("Why, in your words.", valueName: "text")) var reason: String?
    @Flag(help: "Let go of them.") var release = false

    private struct Line: Encodable {
        var traineeID: String
        var held: Bool
        var record: Int
        var hash: String
    }

    func validate() throws {
        if held != nil, reason == nil { throw ValidationError(tr("Say why: --reason TEXT.")) }
        if held == nil, release { throw ValidationError(tr("Say whose records to let go of.")) }
    }

    func run() throws {
        let records = try common.openRecords(for: .administer)
        try Failure.catching {
            guard let held else { return list(try records.store.holds()) }
            let receipt = try records.store.hold(
                trainee: held, !release, by: records.access.authority, reason: reason ?? "",
                at: ConversationEnvironment.system.now())
            if common.json {
                return Output.json(Line(traineeID: held, held: !release, record: receipt.sequence, hash: receipt.hash))
            }
            let name = ControlCharacters.visible(held)
            let sentence =
                release
                ? tr("The records of \(name) are no longer on hold.")
                : tr("The records of \(name) are on hold: neither retention nor erasure touches them.")
            Output.blocks([.text(sentence), .text(Words.standsAs(receipt))])
        }
    }

    private func list(_ holds: [String: RecordReceipt]) {
        let lines = holds.sorted { $0.value.sequence < $1.value.sequence }
        if common.json {
            return Output.json(
                lines.map { Line(traineeID: $0.key, held: true, record: $0.value.sequence, hash: $0.value.hash) })
        }
        guard !lines.isEmpty else { return Output.write(tr("Nobody's records are on hold.") + "\n") }
        Output.blocks([
            .table(
                TextTable(
                    headings: [tr("Person"), tr("Record")],
                    rows: lines.map { [ControlCharacters.visible($0.key), "\($0.value.sequence)"] }, numeric: [1]))
        ])
    }
}
