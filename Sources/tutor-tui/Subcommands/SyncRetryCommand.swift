import ArgumentParser
import Scenarios
import Tutor

/// `tutor-tui sync retry SINK`: makes what waits, or was refused, due at once.
struct SyncRetryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retry", abstract: "Make what waits or was refused due at once; \"sync run\" then sends it.")
    @OptionGroup var common: CommonOptions
    @Argument(help: ArgumentHelp("lrs, batches or databricks.", valueName: "sink")) var sink: SyncSink
    @Flag(help: "What is in conflict as well: when it was put right on the other side.") var conflicts = false

    private struct Report: Encodable {
        var sink: String
        var due: Int
    }

    func run() throws {
        let store = try common.openRecords(for: .export).store
        let due = try Failure.catching {
            try store.retry(sink.rawValue, conflicts: conflicts, at: ConversationEnvironment.system.now())
        }
        if common.json { return Output.json(Report(sink: sink.rawValue, due: due)) }
        Output.write(
            due == 0
                ? tr("Nothing was waiting for \(sink.rawValue).") + "\n"
                : tr("\(due) due for \(sink.rawValue): \"tutor-tui sync run \(sink.rawValue)\" sends them.") + "\n")
    }
}
