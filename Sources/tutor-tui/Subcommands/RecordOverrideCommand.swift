import ArgumentParser
import Scenarios
import Tutor

/// `tutor-tui record override DRILL`: what two people set in the place of what the grader said.
struct RecordOverrideCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "override", abstract: "Change the result of a drill, on the word of two people.",
        discussion: """
            What the grader said stays on record and stays visible. Neither of the two may be the trainee, and the reason is kept. \
            Certificates that rest on the drill are not touched: see "tutor-tui certificate list".
            """)
    @OptionGroup var common: CommonOptions
    @Argument(help: ArgumentHelp("Drill id.", valueName: "drill")) var drill: String
    @Option(help: ArgumentHelp("The score, 0 to 100, such as 82 or 82.5.", valueName: "n")) var score: Double?
    @Option(help: "yes or no.") var passed: Answer?
    @Option(help: ArgumentHelp("\(GradeOverride.ReasonCode.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "code"))
    var reasonCode: GradeOverride.ReasonCode
    @Option(help: ArgumentHelp("Why, in your words.", valueName: "text")) var reason: String
    @Option(help: ArgumentHelp("The second person, who approves.", valueName: "id")) var approvedBy: String

    enum Answer: String, ExpressibleByArgument, CaseIterable { case yes, no }

    func validate() throws {
        guard score != nil || passed != nil else { throw ValidationError("Say what changes: --score, --passed, or both.") }
        guard score.map({ (0...100).contains($0) && ($0 * 100).rounded() / 100 == $0 }) ?? true else {
            throw ValidationError("--score is 0 to 100, with two decimals at most.")
        }
    }

    private struct Done: Encodable {
        var record: Int
        var hash: String
        var drillID: String
        var scoreBP: Int
        var passed: Bool
        var originalScoreBP: Int
        var originalPassed: Bool
    }

    func run() throws {
        let records = try common.openRecords(for: .overrule)
        let store = records.store
        try Failure.catching {
            guard let before = try store.assessment(drill: drill) else { throw Failure.noDrill(drill) }
            let second = try records.proveSecond(approvedBy, for: .overrule)
            let badge = passed == .yes && !before.passed ? try? common.loadLibrary().scenario(before.scenarioID)?.badge : nil
            let change = GradeOverride(
                scoreBP: score.map { Int(($0 * 100).rounded()) }, passed: passed.map { $0 == .yes }, badge: badge,
                reasonCode: reasonCode, reason: reason)
            let receipt = try store.overrule(
                drill: drill, with: change, by: records.access.authority, approvedBy: second,
                at: ConversationEnvironment.system.now())
            guard let row = try store.assessment(drill: drill) else { throw Failure.noDrill(drill) }
            if common.json {
                return Output.json(
                    Done(
                        record: receipt.sequence, hash: receipt.hash, drillID: drill, scoreBP: row.scoreBP, passed: row.passed,
                        originalScoreBP: row.originalScoreBP, originalPassed: row.originalPassed))
            }
            Output.blocks([.text(Words.overridden(row)), .text(Words.standsAs(receipt))])
        }
    }
}

extension GradeOverride.ReasonCode: ExpressibleByArgument {}
