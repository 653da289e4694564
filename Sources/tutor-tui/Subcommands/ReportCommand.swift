import ArgumentParser
import Scenarios
import Tutor

/// `tutor-tui report ...`: what managers ask.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Progress, leaderboard, faults, offices, who needs help, and how drills are used.",
        subcommands: [Progress.self, Leaderboard.self, Faults.self, Offices.self, Struggling.self, Drills.self])

    struct Progress: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "How one trainee is getting on.")
        @OptionGroup var common: CommonOptions

        func run() throws {
            let records = try common.openRecords(for: .ownRecords)
            let report = try Failure.catching { try ProgressReport(trainee: records.person.id, from: records.store) }
            if common.json { return Output.json(report) }
            Output.blocks(Words(library: Library(), asset: nil).progress(report))
        }
    }

    struct Leaderboard: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Who has done most and best.")
        @OptionGroup var common: CommonOptions

        func run() throws {
            let records = try common.openRecords(for: .ownRecords)
            let report = try Failure.catching { try LeaderboardReport(seenBy: records.access, from: records.store) }
            if common.json { return Output.json(report) }
            Output.blocks(Words(library: Library(), asset: nil).leaderboard(report))
        }
    }

    struct Faults: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Which faults are hard: attempts, averages, failure rate.")
        @OptionGroup var common: CommonOptions

        func run() throws {
            let store = try common.openRecords(for: .allRecords).store
            let report = try Failure.catching { try FaultReport(from: store) }
            if common.json { return Output.json(report) }
            table(
                ["Fault", "Attempts", "Average", "Average time", "Under 70"],
                report.lines.map {
                    [
                        $0.faultType, "\($0.attempts)", Words.score($0.averageScoreBP),
                        $0.averageSeconds.map { DurationText.clock($0) } ?? "-", "\(Words.score($0.failureRateBP)) %",
                    ]
                }, numeric: [1, 2, 3, 4])
        }
    }

    struct Offices: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Attempts, passes and averages by office.")
        @OptionGroup var common: CommonOptions

        func run() throws {
            let store = try common.openRecords(for: .allRecords).store
            let report = try Failure.catching { try OfficeReport(from: store) }
            if common.json { return Output.json(report) }
            table(
                ["Office", "Trainees", "Attempts", "Passes", "Average"],
                report.lines.map {
                    [
                        $0.office.isEmpty ? "-" : $0.office, "\($0.trainees)", "\($0.attempts)", "\($0.passes)",
                        Words.score($0.averageScoreBP),
                    ]
                }, numeric: [1, 2, 3, 4])
        }
    }

    struct Struggling: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Who averages under 70 or has failed three times in a row.")
        @OptionGroup var common: CommonOptions

        func run() throws {
            let store = try common.openRecords(for: .allRecords).store
            let report = try Failure.catching { try StrugglingReport(from: store) }
            if common.json { return Output.json(report) }
            table(
                ["Trainee", "Office", "Attempts", "Average", "Worst", "Failed in a row"],
                report.lines.map {
                    [
                        $0.traineeName.isEmpty ? $0.traineeID : $0.traineeName, $0.office, "\($0.attempts)",
                        Words.score($0.averageScoreBP),
                        Words.score($0.worstScoreBP), "\($0.failuresInARow)",
                    ]
                }, numeric: [2, 3, 4, 5])
        }
    }

    struct Drills: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "How drills are used: where people stall, which hints help, what was not understood.",
            discussion: """
                For the authors of drills. Drills and exams of all trainees count, practice does not. Journals are run again for it, \
                which takes the files they were run on; attempts on files that have changed since are counted, not guessed at. \
                No names are shown.
                """)
        @OptionGroup var common: CommonOptions
        @Argument(help: ArgumentHelp("Everything about one drill; none means an overview of all.", valueName: "id"))
        var id: String?

        func run() throws {
            let store = try common.openRecords(for: .allRecords).store
            let library = try common.loadLibrary()
            if let id, library.summary(ofScenario: id) == nil { _ = try known(id, store, library) }
            let report = try Failure.catching { try DrillReport(scenario: id, library: library, from: store) }
            if common.json { return Output.json(report) }
            guard let id else { return Output.blocks(Words.drills(report, library: library), width: Output.reportWidth) }
            guard let line = report.lines.first else {
                return Output.write("Nobody has run \(id) as a drill or exam yet; practice does not count here.\n")
            }
            let words = Words(library: library, asset: library.scenario(id).flatMap { library.asset($0.asset) })
            Output.blocks(words.drill(line), width: Output.reportWidth)
        }

        /// A drill that has left the library may still be on record.
        private func known(_ id: String, _ store: RecordStore, _ library: Library) throws -> Bool {
            let rows = try Failure.catching { try store.assessments() }
            guard !rows.contains(where: { $0.scenarioID == id }) else { return true }
            throw Failure.noScenario(id, suggestion: Spelling.nearest(to: id, in: library.scenarioList.map(\.id)))
        }
    }
}

/// A table, or one sentence when there is nothing in it.
private func table(_ headings: [String], _ rows: [[String]], numeric: Set<Int>) {
    Output.blocks([
        rows.isEmpty ? .text("There is nothing to report.") : .table(TextTable(headings: headings, rows: rows, numeric: numeric))
    ])
}
