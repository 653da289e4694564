import ArgumentParser
import Scenarios
import Tutor

/// `tutor-tui drill ...`: drills that were run.
struct DrillCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drill", abstract: "List, replay, debrief and re-grade drills that were run.",
        subcommands: [List.self, Show.self, Replay.self, Debrief.self, DrillRegradeCommand.self])

    /// All drills on record, and those that were cut off.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the drills on record, newest last.")
        @OptionGroup var common: CommonOptions
        @Flag(help: "Everybody's, not only the trainee's.") var all = false

        func run() throws {
            let records = try common.openRecords(for: all ? .allRecords : .ownRecords)
            let rows = try Failure.catching {
                all ? try records.store.assessments() : try records.store.drills(trainee: records.person.id)
            }
            if common.json {
                Output.write("[" + rows.map { RecordExport(.jsonLines).line($0).dropLast() }.joined(separator: ",\n") + "]\n")
                return
            }
            guard !rows.isEmpty else { return Output.write(tr("No drill is on record yet.") + "\n") }
            Output.blocks([
                .table(
                    TextTable(
                        headings: [tr("Drill"), tr("Ended"), tr("Trainee"), tr("Scenario"), tr("Score"), tr("Time"), tr("Result")],
                        rows: rows.map { row in
                            [
                                row[.drillID] ?? "", String((row[.endedAt] ?? "").prefix(16)), row[.traineeID] ?? "",
                                row[.scenarioName] ?? "", row[.scoreBP].flatMap { Int($0) }.map(Words.score) ?? "",
                                row[.diagnosisTimeSeconds].flatMap { Int($0) }.map { DurationText.clock($0) } ?? "-",
                                row[.passed] == "1" ? tr("passed") : tr("not passed"),
                            ]
                        }, numeric: [4, 5]))
            ])
        }
    }

    /// What is kept of a drill.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show what is kept of a drill: who, what, when, the journal; everything with --json.")
        @OptionGroup var common: CommonOptions
        @Argument(help: ArgumentHelp("Drill id.", valueName: "drill")) var id: String
        private static let enter = "(Enter)"
        private static let escape = "(Esc)"

        func run() throws {
            let records = try common.openRecords(for: .ownRecords)
            let filed = try records.drill(id)
            if common.json { return Output.json(filed) }
            let header = filed.header
            let title = Library.local(filed.scenario.title)
            let name = header.traineeName.isEmpty ? header.traineeID : header.traineeName
            let score = tr("\(Words.score(filed.assessment.scoreBP)) of 100")
            let result = filed.assessment.passed ? tr("passed") : tr("not passed")
            let (mode, seed) = (tr(text: header.mode.rawValue), tr("seed \(header.seed)"))
            let row = try Failure.catching { try records.store.assessment(drill: id) }
            let changed = row.flatMap { $0.overrideSequence == nil ? nil : [Words.overridden($0)] } ?? []
            Output.blocks([
                .heading(tr("\(title) (\(header.scenarioID), version \(header.scenarioVersion))")),
                .bullets(
                    [
                        "\(name), \(mode), \(seed)",
                        tr("from \(header.startedAt) to \(filed.endedAt), by \(header.program)"),
                        "\(score), \(result)",
                        tr("files \(header.contentDigest)"), tr("final state \(filed.finalDigest)"),
                    ] + changed),
                .table(
                    TextTable(
                        headings: ["", tr("At"), tr("Entry")],
                        rows: filed.entries.map { entry in
                            let what =
                                switch entry.kind {
                                case .said(let text, let source, _): "\(source.rawValue): \(text)"
                                case .asked(let text, let origin): tr("asked \(origin.model) (\(origin.prompt)): \(text)")
                                case .understood(let source, let interpretation):
                                    tr("\(source.rawValue) understood: \(DrillCommand.names(interpretation))")
                                case .answered(let text, let complete):
                                    complete ? tr("answered: \(text)") : tr("answered, cut off: \(text)")
                                case .opinion(let opinion): tr("second opinion: \(opinion.fault)")
                                case .confirmed(let text): tr("confirmed: \(text.isEmpty ? Self.enter : text)")
                                case .cancelled(let text): tr("dropped: \(text.isEmpty ? Self.escape : text)")
                                case .clock(let digest): tr("clock, state \(digest)")
                                case .ended(let reason): tr("ended: \(reason.rawValue)")
                                }
                            return [
                                "\(entry.number)", DurationText.clock(Int(Double(entry.tick) * Tick.seconds)),
                                ControlCharacters.visible(what),
                            ]
                        }, numeric: [0, 1])),
            ])
        }
    }

    /// Commands of an entry, or that it asked back.
    private static func names(_ interpretation: Interpretation) -> String {
        interpretation.commands.isEmpty
            ? tr("a question back") : interpretation.commands.map(\.name.rawValue).joined(separator: ", ")
    }

    /// The transcript, computed again from the journal.
    struct Replay: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Tell a drill again from its journal, checking every digest.")
        @OptionGroup var common: CommonOptions
        @Argument(help: ArgumentHelp("Drill id.", valueName: "drill")) var id: String

        func run() throws {
            let stored = try common.openRecords(for: .ownRecords).drill(id, common.loadLibrary())
            let filed = stored.filed
            let retold = try replaying(id) {
                try Retelling(header: filed.header, entries: filed.entries, library: stored.library)
            }
            for item in retold.items {
                let said = BlockText.labelled(item).joined(separator: "\n")
                common.json ? Output.json(Item(speaker: item.speaker.rawValue, at: item.at, text: said)) : Output.write(said + "\n")
            }
            guard retold.drill.digestText == filed.finalDigest else {
                throw Failure.drill(.cannotGrade(.setup(.digestMismatch(entry: filed.entries.count)), drill: id))
            }
            if common.json { return Output.json(End(finalDigest: filed.finalDigest)) }
            Output.write(tr("Final state \(filed.finalDigest), as recorded.") + "\n")
        }
    }

    private struct Item: Encodable {
        var type = "item"
        var speaker: String
        var at: Int?
        var text: String
    }

    private struct End: Encodable {
        var type = "end"
        var finalDigest: String
    }

    /// The debrief again.
    struct Debrief: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Show the debrief of a drill again.")
        @OptionGroup var common: CommonOptions
        @Argument(help: ArgumentHelp("Drill id.", valueName: "drill")) var id: String

        func run() throws {
            let records = try common.openRecords(for: .ownRecords)
            let stored = try records.drill(id, common.loadLibrary())
            let filed = stored.filed
            let library = stored.library
            let drill = try replaying(id) { try Drill.replay(header: filed.header, entries: filed.entries, library: library) }
            let history = try Failure.catching {
                try records.store.bestAndAverage(
                    scenario: filed.header.scenarioID, trainee: filed.header.traineeID, excluding: id,
                    crowd: records.access.smallestCrowd)
            }
            let blocks = Words(library: library, asset: drill.asset).debrief(filed.assessment, of: drill, history: history)
            if common.json { return Output.json(Text(lines: BlockText.lines(blocks))) }
            Output.blocks(blocks)
        }
    }

    private struct Text: Encodable { var lines: [String] }
}

private func replaying<Value>(_ drill: String, _ body: () throws -> Value) throws -> Value {
    do {
        return try body()
    } catch let error as Drill.SetupError {
        throw Failure.drill(.cannotGrade(.setup(error), drill: drill))
    }
}

extension OpenRecords {
    /// A drill that whoever asks may see, with the files it ran on.
    func drill(_ id: String, _ library: @autoclosure () throws -> Library) throws -> StoredDrill {
        try admit(toDrill: id)
        do {
            return try StoredDrill(id, store, library())
        } catch let error as StoredDrill.Failure {
            throw Failure.stored(error, drill: id)
        }
    }
}
