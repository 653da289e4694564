import ArgumentParser
import Scenarios
import Tutor

/// `tutor-tui sync status`: what was sent, what waits, what is wrong.
struct SyncStatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Show what was sent, what waits and what is wrong; leaves with 1 when something is.")
    @OptionGroup var common: CommonOptions

    private struct Report: Encodable {
        struct Sink: Encodable {
            var sink: String
            var target: String?
            var sent: Int
            var waiting: Int
            var conflicts: Int
            var refused: Int
            var readTo: Int
            var records: Int
            var nextAt: String?
        }
        var sinks: [Sink]
    }

    func run() throws {
        let records = try common.openRecords(for: .verify)
        let plan = common.syncPlan(records.site)
        let head = try Failure.catching { try records.store.head()?.sequence ?? 0 }
        var report = Report(sinks: [])
        for sink in SyncSink.allCases {
            let counts = try Failure.catching { try records.store.counts(of: sink.rawValue) }
            guard plan.sinks.contains(sink) || counts != OutboxCounts() else { continue }
            report.sinks.append(
                .init(
                    sink: sink.rawValue, target: plan.target(sink), sent: counts.sent, waiting: counts.waiting,
                    conflicts: counts.conflict, refused: counts.refused, readTo: counts.readTo, records: head,
                    nextAt: counts.nextAt))
        }
        if common.json {
            Output.json(report)
        } else if report.sinks.isEmpty {
            throw Failure.sync(.noSink)
        } else {
            let rows = report.sinks.map { line in
                [
                    line.sink, "\(line.sent)", "\(line.waiting)", "\(line.conflicts)", "\(line.refused)",
                    tr("\(line.readTo) of \(line.records)"), line.nextAt.map { String($0.prefix(19)) + "Z" } ?? "-",
                ]
            }
            let headings = [
                tr("Sink"), tr("Sent"), tr("Waiting"), tr("Conflicts"), tr("Refused"), tr("Records read"), tr("Next try"),
            ]
            Output.blocks(
                [.table(TextTable(headings: headings, rows: rows, numeric: [1, 2, 3, 4]))], width: Output.reportWidth)
        }
        if report.sinks.contains(where: { $0.conflicts + $0.refused > 0 }) { throw ExitCode(1) }
    }
}
