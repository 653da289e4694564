import ArgumentParser
import Foundation
import Scenarios
import Tutor

/// `tutor-tui telemetry ...`: readings of whole fleets, made and summed up, and recordings looked into.
struct TelemetryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "telemetry", abstract: "Make telemetry of simulated machines, sum telemetry up, look into recordings.",
        subcommands: [Make.self, Summary.self, Look.self])

    /// Writes what the instruments of simulated units show.
    struct Make: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Write the readings of simulated units as CSV or JSON Lines.",
            discussion: """
                A row holds timestamp, source, tag, value and quality. The same seed gives the same bytes. A fault is written ID, ID@SECOND \
                or ID@SECONDxSEVERITY, such as gearbox-cooler-failed@120x0.8: every unit has it, from that second on, growing as its file says. \
                With --usual-faults a unit has at most one, drawn with the share that the machine's file states, and has had it for a while.
                """)

        @OptionGroup var common: CommonOptions
        @Option(help: ArgumentHelp("How many units.", valueName: "n")) var units = 1
        @Option(help: ArgumentHelp("How long.", valueName: "m")) var minutes = 10.0
        @Option(help: ArgumentHelp("From one reading of a tag to the next.", valueName: "time")) var every = "1s"
        @Option(help: ArgumentHelp("A fault that every unit has; may be repeated.", valueName: "fault")) var fault: [String] = []
        @Flag(help: "Each unit has at most one fault, as often as the machine's file says.") var usualFaults = false
        @Option(help: ArgumentHelp("Other noise, other units with faults.", valueName: "n")) var seed: UInt64 = 1
        @Option(help: ArgumentHelp("csv or jsonl.", valueName: "name")) var format = TelemetryFormat.csv
        @Option(help: ArgumentHelp("Time of the first row.", valueName: "time")) var start = "2026-01-01T00:00:00Z"
        @Option(help: ArgumentHelp("Where to write; standard output otherwise.", valueName: "file")) var out: String?
        @Argument(help: ArgumentHelp("Machine id.", valueName: "machine"), completion: Completing.machines) var asset: String

        func validate() throws {
            guard (1...100_000).contains(units) else { throw ValidationError(tr("--units is \(units); allowed is 1 to 100000.")) }
            guard minutes > 0, minutes <= 1_000_000 else {
                throw ValidationError(tr("--minutes is \(minutes); allowed is up to 1000000."))
            }
            guard let seconds = DurationText.parse(every), seconds >= 1, seconds == seconds.rounded(), seconds <= 86_400 else {
                throw ValidationError(tr("--every is \(every); allowed are whole seconds with their unit, such as 1s or 5min."))
            }
            guard TimeFormat.iso(start.utf8) != nil else {
                throw ValidationError(tr("--start is \(start); write a moment such as 2026-01-01T00:00:00Z."))
            }
        }

        func run() throws {
            let asset = try common.machine(asset, in: try common.loadLibrary())
            let plan = TelemetryPlan(
                units: units, seconds: max(1, Int((minutes * 60).rounded())), every: Int(DurationText.parse(every) ?? 1),
                faults: try fault.map { try Self.planned($0, on: asset) }, hasUsualFaults: usualFaults, seed: seed,
                start: TimeFormat.iso(start.utf8) ?? 0)
            var maker = try Failure.catching { try TelemetryMaker(asset, plan: plan) }
            let sink = try TelemetrySink(path: out)
            sink.write(format.heading)
            let prefixes = (0..<units).map { unit in
                asset.tags.map { format.prefix(source: TelemetryPlan.source(asset, unit: unit), tag: $0.id) }
            }
            var time = ""
            try maker.run {
                time = CivilTime.text($0)
            } row: { row in
                let value = row.reading.value.map { asset.tags[row.tag].text($0, unit: false) }
                sink.write(format.row(time: time, prefix: prefixes[row.unit][row.tag], value: value, quality: row.reading.quality))
                if sink.isFull { try sink.flush() }
            }
            try sink.finish()
        }

        /// `ID[@SECOND][xSEVERITY]`; ids hold the letter x as well.
        static func planned(_ text: String, on asset: Asset) throws -> TelemetryPlan.Fault {
            var id = Substring(text)
            var fault = TelemetryPlan.Fault(mode: 0)
            if asset.fault(text) == nil, let x = id.lastIndex(of: "x"), let severity = Double(id[id.index(after: x)...]) {
                guard (0...1).contains(severity) else { throw ValidationError(tr("--fault \(text): a severity is 0 to 1.")) }
                fault.severity = severity
                id = id[..<x]
            }
            if let at = id.lastIndex(of: "@") {
                guard let second = Double(id[id.index(after: at)...]), (0...1e9).contains(second) else {
                    throw ValidationError(tr("--fault \(text): after the @ comes a number of seconds."))
                }
                fault.onset = second
                id = id[..<at]
            }
            guard let mode = asset.faults.firstIndex(where: { $0.id == id }) else {
                let near =
                    Spelling.nearest(to: String(id), in: asset.faults.map(\.id)).map { " " + tr("Did you mean \($0)?") } ?? ""
                throw ValidationError(tr("\(asset.id) has no fault \"\(id)\".") + near)
            }
            fault.mode = mode
            return fault
        }
    }

    /// Sums up telemetry of a fleet.
    struct Summary: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Sum telemetry up: latest readings, fault codes, who needs maintenance, freshness and batches.",
            discussion: """
                Reads the columns timestamp, source, tag, value and quality, as CSV or JSON Lines. The machine's alarm limits are held \
                against each unit's latest readings. A record that cannot be read is counted and named. Freshness counts from the newest \
                record, or from --now. Leaves with 1 when nothing could be read.
                """)

        @OptionGroup var common: CommonOptions
        @Option(help: ArgumentHelp("The machine it comes from.", valueName: "machine"), completion: Completing.machines) var asset:
            String
        @Option(help: ArgumentHelp("The moment that freshness counts from.", valueName: "time")) var now: String?
        @Argument(help: ArgumentHelp("The file; - for standard input.", valueName: "file")) var file = "-"

        func validate() throws {
            if let now, TimeFormat.iso(now.utf8) == nil {
                throw ValidationError(tr("--now is \(now); write a moment such as 2026-01-01T00:00:00Z."))
            }
        }

        func run() throws {
            let asset = try common.machine(asset, in: try common.loadLibrary())
            guard let handle = file == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: file) else {
                throw Failure.file(.unreadable(path: file))
            }
            var reader = TelemetrySummary.Reader(asset)
            let summary: TelemetrySummary
            do {
                while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty { try reader.take(piece) }
                summary = try reader.finish()
            } catch let error as RecordingError {
                throw Failure.library(.telemetry(error, path: file))
            } catch {
                throw Failure.file(.unreadable(path: file))
            }
            let answers = TelemetryAnswers(summary, now: now.flatMap { TimeFormat.iso($0.utf8) } ?? summary.newest)
            common.json ? Output.json(answers) : Output.blocks(answers.blocks)
            if summary.records == 0 { throw ExitCode(1) }
        }
    }

    /// What is in a recording of the library.
    struct Look: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "recording",
            abstract: "Read a recording of the library whole, and say what is in it and what is wrong with it.")

        @OptionGroup var common: CommonOptions
        @Argument(help: ArgumentHelp("Recording id.", valueName: "recording")) var id: String?

        func run() throws {
            let library = try common.loadLibrary()
            guard let id else { return list(library) }
            guard let mapping = library.recordings.mapping(id) else {
                throw Failure.library(
                    .noRecording(id, suggestion: Spelling.nearest(to: id, in: library.recordings.mappings.map(\.id))))
            }
            let clock = ContinuousClock()
            var trial: RecordingTrial?
            let spent = clock.measure { trial = RecordingTrial(mapping, in: library) }
            guard let trial else { return }
            let facts = RecordingFacts(
                mapping, trial, seconds: Double(spent.components.attoseconds) * 1e-18 + Double(spent.components.seconds))
            common.json ? Output.json(facts) : Output.blocks(facts.blocks)
            if trial.diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
        }

        private func list(_ library: Library) {
            let lines = library.recordings.mappings.map { mapping in
                Line(
                    recording: mapping.id, title: mapping.title, tags: mapping.channels.map(\.tag),
                    scenarios: library.scenarioList.filter { $0.recording == mapping.id && !$0.isForExams }.map(\.id))
            }
            if common.json { return Output.json(lines) }
            Output.blocks([
                .table(
                    TextTable(
                        headings: [tr("Recording"), tr("Title"), tr("Tags"), tr("Drills")],
                        rows: lines.map {
                            [$0.recording, Library.local($0.title), "\($0.tags.count)", $0.scenarios.joined(separator: ", ")]
                        },
                        numeric: [2]))
            ])
        }

        private struct Line: Encodable {
            var recording: String
            var title: String
            var tags: [String]
            var scenarios: [String]
        }
    }
}

extension TelemetryFormat: ExpressibleByArgument {}

extension CommonOptions {
    /// A machine of the library, or a failure that names the nearest.
    func machine(_ id: String, in library: Library) throws -> Asset {
        guard let asset = library.asset(id) else {
            throw Failure.library(.noMachine(id, suggestion: Spelling.nearest(to: id, in: library.assetList.map(\.id))))
        }
        return asset
    }
}
