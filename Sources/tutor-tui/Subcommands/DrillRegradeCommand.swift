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
        guard (id != nil) != all else { throw ValidationError(tr("Name one drill, or --all.")) }
        if let grader, !Grader.versions.contains(grader) {
            throw ValidationError(
                tr("There is no grader \(grader); there are \(Grader.versions.lowerBound) to \(Grader.versions.upperBound)."))
        }
    }

    func run() throws {
        let records = try common.openRecords(for: all ? .allRecords : .ownRecords)
        let library = try common.loadLibrary()
        let other = try rubric.map { try NamedRubric($0, in: library).rubric }
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
        let ids = try Failure.catching { try store.assessments().map(\.drillID) }
        let progress = ProgressLine(tr("of \(ids.count) drills graded again"))
        let results = AllCores.map(ids.count, progress: { progress.show("\($0)") }) { index in
            Result<Bool, StoredDrill.Failure> { () throws(StoredDrill.Failure) in
                try StoredDrill(ids[index], store, library).regraded(rubric: rubric, grader: grader).same
            }
        }
        var tally = Tally(drills: ids.count)
        for (id, result) in zip(ids, results) {
            switch result {
            case .success(true): tally.same += 1
            case .success(false): tally.different.append(id)
            case .failure(let error):
                tally.impossible.append(.init(drill: id, problem: Failure.stored(error, drill: id).description))
            }
        }
        progress.clear()
        if common.json {
            Output.json(tally)
        } else {
            for drill in tally.different { Output.write(tr("\(drill) comes to another grade.") + "\n") }
            for trouble in tally.impossible { Output.write("\(ControlCharacters.visible(trouble.problem))\n") }
            let drills = Words.count(tally.drills, "drill")
            let (same, different, impossible) = (tally.same, tally.different.count, tally.impossible.count)
            Output.write(
                tr("\(drills): \(same) with the same grade, \(different) with another, \(impossible) that cannot be graded again.")
                    + "\n")
        }
        if !(tally.different.isEmpty && tally.impossible.isEmpty) { try complain() }
    }
}
