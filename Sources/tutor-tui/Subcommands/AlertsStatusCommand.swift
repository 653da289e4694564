import ArgumentParser
import Foundation
import Scenarios
import Tutor

extension AlertsCommand {
    /// `tutor-tui alerts status`.
    struct Status: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "What was sent, waits, or was refused and why; leaves with 1 when something was refused.")
        @OptionGroup var common: CommonOptions

        private struct Answer: Encodable {
            struct Item: Encodable {
                var sink: String
                var item: String
                var state: String
                var tries: Int
                var dueAt: String
                var lastAnswer: String
            }
            var on: Bool
            var sent: Int
            var problems: [String]
            /// What is not sent.
            var items: [Item]
        }

        func run() throws {
            let records = try common.openRecords(for: .allRecords)
            let settings = AlertSettings(records.site, environment: ProcessInfo.processInfo.environment)
            var sent = 0
            var open: [OutboxItem] = []
            for sink in AlertSettings.Sink.allCases {
                try Failure.catching {
                    sent += try records.store.outbox(of: sink.rawValue, in: .sent).count
                    for state in [OutboxItem.State.waiting, .refused, .conflict] {
                        open += try records.store.outbox(of: sink.rawValue, in: state)
                    }
                }
            }
            let problems = settings.problems.values.flatMap { $0 }.map(Words.sentence).sorted()
            if common.json {
                Output.json(
                    Answer(
                        on: settings.isOn, sent: sent, problems: problems,
                        items: open.map {
                            Answer.Item(
                                sink: $0.sink, item: $0.item, state: $0.state.rawValue, tries: $0.tries, dueAt: $0.dueAt,
                                lastAnswer: $0.lastAnswer)
                        }))
            } else {
                tell(open, sent: sent, problems, isOn: settings.isOn)
            }
            if !problems.isEmpty || open.contains(where: { $0.state != .waiting }) { throw ExitCode(1) }
        }

        private func tell(_ open: [OutboxItem], sent: Int, _ problems: [String], isOn: Bool) {
            var blocks = problems.map { Block.text($0) }
            if !isOn {
                blocks.append(
                    .text(tr("Nothing is set up: neither smtp_url nor webhook_url is in site.yaml. See docs/reports.md.")))
            }
            let waiting = open.count { $0.state == .waiting }
            blocks.append(.text(tr("\(sent) sent, \(waiting) waiting, \(open.count - waiting) refused.")))
            if !open.isEmpty {
                blocks.append(
                    .table(
                        TextTable(
                            headings: [tr("By"), tr("What"), tr("State"), tr("Tries"), tr("Next try"), tr("Last answer")],
                            rows: open.map {
                                [
                                    $0.sink, $0.item, tr(text: $0.state.rawValue), "\($0.tries)",
                                    $0.state == .waiting ? String($0.dueAt.prefix(16)).replacing("T", with: " ") : "-",
                                    $0.lastAnswer,
                                ]
                            }, numeric: [3])))
            }
            Output.report(blocks, plain: common.plain)
        }
    }
}
