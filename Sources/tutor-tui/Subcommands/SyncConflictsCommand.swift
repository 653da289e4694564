import ArgumentParser
import Scenarios
import Tutor

/// `tutor-tui sync conflicts`: what another side holds differently, or will not take.
struct SyncConflictsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "conflicts",
        abstract: "Show what is held differently elsewhere, or was refused; leaves with 1 when there is any.",
        discussion: "Nothing that is held elsewhere is ever overwritten. Find out who changed it there, then decide.")
    @OptionGroup var common: CommonOptions
    @Argument(help: ArgumentHelp("lrs, batches or databricks; all when left out.", valueName: "sink")) var sink: SyncSink?

    private struct Finding: Encodable {
        var sink: String
        var item: String
        var state: String
        var tries: Int
        var said: String
    }

    func run() throws {
        let store = try common.openRecords(for: .verify).store
        var findings: [Finding] = []
        for sink in sink.map({ [$0] }) ?? SyncSink.allCases {
            for state in [OutboxItem.State.conflict, .refused] {
                findings += try Failure.catching { try store.outbox(of: sink.rawValue, in: state) }.map {
                    Finding(sink: $0.sink, item: $0.item, state: $0.state.rawValue, tries: $0.tries, said: $0.lastAnswer)
                }
            }
        }
        if common.json {
            Output.json(findings)
        } else if findings.isEmpty {
            Output.write(tr("Nothing is in conflict, and nothing was refused.") + "\n")
        } else {
            for finding in findings {
                Output.write("\(finding.sink) \(tr(text: finding.state)): \(ControlCharacters.visible(finding.item))\n")
                for part in finding.said.components(separatedBy: "; ") where !part.isEmpty {
                    Output.write("  \(ControlCharacters.visible(part))\n")
                }
            }
        }
        if !findings.isEmpty { throw ExitCode(1) }
    }
}
