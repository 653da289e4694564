import ArgumentParser
import Foundation
import Scenarios
import Tutor

/// `tutor-tui sync run [SINK]`: sends what is new.
struct SyncRunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Send what is new, to one place or to all that are set up.",
        discussion: """
            May be run as often as you like and stopped at any time: everything arrives once. \
            Leaves with 1 when something is in conflict or was refused, 3 when a place could not be reached.
            """)
    @OptionGroup var common: CommonOptions
    @Argument(help: ArgumentHelp("lrs, batches or databricks; all that are set up when left out.", valueName: "sink"))
    var sink: SyncSink?
    @Option(help: ArgumentHelp("How long to wait in all for a place that does not answer.", valueName: "seconds"))
    var patience: Double = 30
    @Flag(help: "Send people's names as well; otherwise only their ids.") var withNames = false

    func validate() throws {
        guard (0...86_400).contains(patience) else {
            throw ValidationError(tr("--patience is \(patience); allowed is 0 to 86400."))
        }
        if common.offline { throw ValidationError(tr("--offline opens no socket, and this sends: leave one of them out.")) }
    }

    private struct Report: Encodable {
        struct Sink: Encodable {
            var sink: String
            var sent: Int
            var conflicts: Int
            var refused: Int
            var waiting: Int
            var stopped: String?
        }
        var sinks: [Sink]
    }

    func run() throws {
        let records = try common.openRecords(for: .export)
        let plan = common.syncPlan(records.site, withNames: withNames)
        let sinks = sink.map { [$0] } ?? plan.sinks
        guard !sinks.isEmpty else { throw Failure.sync(.noSink) }
        Assistants.forbidCoreDumps()
        let client = EndpointClient(plan.network)
        defer { client.close() }
        var outcomes: [SyncOutcome] = []
        for sink in sinks {
            let line = ProgressLine(tr("sent to \(sink.rawValue)"))
            let run = SyncRun(
                store: records.store, world: .system(client), authority: records.access.authority, patience: patience,
                progress: { sent, waiting in line.show(tr("\(sent) of \(sent + waiting)")) })
            let result: Result<SyncOutcome, SyncPlan.Gap> = Waiting.value {
                do throws(SyncPlan.Gap) {
                    return .success(try await plan.run(sink, run, client: client))
                } catch {
                    return .failure(error)
                }
            }
            line.clear()
            switch result {
            case .success(let outcome):
                outcomes.append(outcome)
                if !common.json { Output.write(Words.sentence(outcome) + "\n") }
            case .failure(let gap): throw Failure.sync(.gap(gap))
            }
            if let stop = outcomes.last?.stop {
                FileHandle.standardError.write(Data("tutor-tui: \(ControlCharacters.visible(Words.sentence(stop, sink)))\n".utf8))
            }
        }
        if common.json {
            Output.json(
                Report(
                    sinks: outcomes.map {
                        Report.Sink(
                            sink: $0.sink.rawValue, sent: $0.sent, conflicts: $0.conflicts, refused: $0.refused,
                            waiting: $0.waiting,
                            stopped: $0.stop.map { stop in stop.code })
                    }))
        }
        if outcomes.contains(where: { $0.stop != nil }) { throw ExitCode(3) }
        if outcomes.contains(where: { $0.conflicts + $0.refused > 0 }) { throw ExitCode(1) }
    }
}

extension SyncStop {
    /// A word for programs.
    var code: String {
        switch self {
        case .records: "records"
        case .notAllowed: "not_allowed"
        case .wrongAddress: "wrong_address"
        case .endpoint: "endpoint"
        case .later: "later"
        case .folder: "folder"
        }
    }
}
