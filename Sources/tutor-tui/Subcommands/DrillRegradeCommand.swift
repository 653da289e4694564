import ArgumentParser
import Foundation
import Scenarios
import Tutor

/// `tutor-tui drill regrade`: grades stored journals again.
struct DrillRegradeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "regrade", abstract: "Grade a stored journal again; leaves with 1 when the grade is not the same.",
        discussion: """
            Without options the drill is graded by the rubric and the grader that graded it, on the files it ran on, which the \
            records hold. With --rubric or --grader the difference is shown and nothing is changed: see "record override".
            """)
    @OptionGroup var common: CommonOptions
    @Argument(help: ArgumentHelp("Drill id.", valueName: "drill")) var id: String?
    @Flag(help: "Every drill on record.") var all = false
    @Option(help: ArgumentHelp("Another rubric: its id, or a file.", valueName: "id|file")) var rubric: String?
    @Option(
        help: ArgumentHelp(
            "Another grader: \(Grader.versions.lowerBound) to \(Grader.versions.upperBound).", valueName: "n")) var grader: Int?

    func validate() throws {
        guard (id != nil) != all else { throw ValidationError("Name one drill, or --all.") }
        if let grader, !Grader.versions.contains(grader) {
            throw ValidationError(
                "There is no grader \(grader); there are \(Grader.versions.lowerBound) to \(Grader.versions.upperBound).")
        }
    }

    func run() throws {
        let records = try common.openRecords(for: all ? .allRecords : .ownRecords)
        let library = try common.loadLibrary()
        let other = try rubric.map { try namedRubric($0, library) }
        guard let id else { return try regradeAll(records.store, library, other) }
        let stored = try records.drill(id, library)
        let regrade: StoredDrill.Regrade
        do {
            regrade = try stored.regraded(rubric: other, grader: grader)
        } catch {
            throw Failure.stored(error, drill: id)
        }
        common.json ? Output.json(regrade.now) : Output.blocks(Words.regrade(regrade))
        if !regrade.same { try complain() }
    }

    /// Another rubric or grader may well say something else; the stored ones may not.
    private func complain() throws {
        if rubric == nil, grader == nil { throw ExitCode(1) }
    }

    private func namedRubric(_ name: String, _ library: Library) throws -> Rubric {
        if let rubric = library.rubric(name) { return rubric }
        guard case .bytes(let bytes, _) = SettingsReader.read(name) else {
            throw Failure.noRubric(name, suggestion: Spelling.nearest(to: name, in: library.rubricIDs))
        }
        let read = Library(files: [LibraryFile(path: name, bytes: bytes)])
        guard let rubric = read.rubrics.first else { throw Failure.broken(id: name, path: name) }
        return rubric
    }

    private struct Tally: Encodable {
        struct Trouble: Encodable {
            var drill: String
            var problem: String
        }
        var drills = 0
        var same = 0
        var different: [String] = []
        var impossible: [Trouble] = []
    }

    private func regradeAll(_ store: RecordStore, _ library: Library, _ rubric: Rubric?) throws {
        var tally = Tally()
        let rows = try Failure.catching { try store.assessments() }
        let progress = ProgressLine("of \(rows.count) drills graded again")
        for row in rows {
            progress.show("\(tally.drills)")
            tally.drills += 1
            do {
                let stored = try StoredDrill(row.drillID, store, library)
                if try stored.regraded(rubric: rubric, grader: grader).same {
                    tally.same += 1
                } else {
                    tally.different.append(row.drillID)
                }
            } catch {
                tally.impossible.append(.init(drill: row.drillID, problem: Failure.stored(error, drill: row.drillID).description))
            }
        }
        progress.clear()
        if common.json {
            Output.json(tally)
        } else {
            for drill in tally.different { Output.write("\(drill) comes to another grade.\n") }
            for trouble in tally.impossible { Output.write("\(ControlCharacters.visible(trouble.problem))\n") }
            Output.write(
                "\(tally.drills) drills: \(tally.same) come to the same grade, \(tally.different.count) to another, "
                    + "\(tally.impossible.count) cannot be graded again.\n")
        }
        if !(tally.different.isEmpty && tally.impossible.isEmpty) { try complain() }
    }
}
