import ArgumentParser
import Foundation
import Scenarios
import Tutor

extension AlertsCommand {
    /// `tutor-tui alerts run`.
    struct Run: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Send what is due; leaves with 1 when something could not be sent.")
        @OptionGroup var common: CommonOptions
        @Flag(help: "Try what waits for its next try too.") var now = false
        @Flag(help: "Try what was refused too, after the cause was mended.") var again = false

        private struct Answer: Encodable {
            var sent: Int
            var postponed: Int
            var refused: Int
            var waiting: Int
            var busy: Bool
            var problems: [String]
        }

        func run() throws {
            let records = try common.openRecords(for: .export)
            let settings = AlertSettings(records.site, environment: ProcessInfo.processInfo.environment)
            let time = ConversationEnvironment.system.now
            try Failure.catching { try AlertQueue(settings).fill(from: records.store, now: time()) }
            let run = AlertRun(records.store, settings, transport: .system, now: time)
            var result = AlertRun.Result()
            if common.offline {
                for sink in AlertSettings.Sink.allCases where settings.has(sink) {
                    result.waiting += try Failure.catching { try records.store.outbox(of: sink.rawValue, in: .waiting).count }
                }
            } else {
                result = try Failure.catching { try run.send(early: now, again: again) }
            }
            let problems = settings.problems.values.flatMap { $0 }.map(Words.sentence).sorted()
            tell(result, problems, isOn: settings.isOn)
            if !problems.isEmpty || result.postponed > 0 || result.refused > 0 { throw ExitCode(1) }
        }

        private func tell(_ result: AlertRun.Result, _ problems: [String], isOn: Bool) {
            if common.json {
                return Output.json(
                    Answer(
                        sent: result.sent, postponed: result.postponed, refused: result.refused, waiting: result.waiting,
                        busy: result.isBusy, problems: problems))
            }
            guard isOn else {
                return Output.write(
                    tr("Nothing is set up: neither smtp_url nor webhook_url is in site.yaml. See docs/reports.md.") + "\n")
            }
            if result.isBusy { return Output.write(tr("Another run is sending now; nothing was done.") + "\n") }
            for problem in problems { Output.write("\(problem)\n") }
            if common.offline { return Output.write(tr("Offline: nothing was sent, \(result.waiting) waiting.") + "\n") }
            Output.write(
                tr(
                    "\(result.sent) sent, \(result.postponed) to be tried again, \(result.refused) refused, \(result.waiting) waiting."
                ) + "\n"
            )
        }
    }
}

extension AlertTransport {
    /// The network.
    static let system = AlertTransport(
        mail: { MailClient.send($0, by: $1) },
        post: { request, options in
            let client = EndpointClient(options)
            defer { client.close() }
            return Waiting.value { () -> Result<HTTPResponse, EndpointError> in
                do throws(EndpointError) { return .success(try await client.exchange(request)) } catch { return .failure(error) }
            }
        })
}
