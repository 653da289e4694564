import ArgumentParser
import Scenarios
import Tutor

extension ReportCommand {
    /// `tutor-tui report drills`.
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
                return Output.write(tr("Nobody has run \(id) as a drill or exam yet; practice does not count here.") + "\n")
            }
            let words = Words(library: library, asset: library.scenario(id).flatMap { library.asset($0.asset) })
            Output.blocks(words.drill(line), width: Output.reportWidth)
        }

        /// A drill that has left the library may still be on record.
        private func known(_ id: String, _ store: RecordStore, _ library: Library) throws -> Bool {
            let rows = try Failure.catching { try store.assessments() }
            guard !rows.contains(where: { $0.scenarioID == id }) else { return true }
            throw Failure.library(.noScenario(id, suggestion: Spelling.nearest(to: id, in: library.scenarioList.map(\.id))))
        }
    }
}
