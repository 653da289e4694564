import ArgumentParser
import Scenarios
import Tutor

/// `tutor-tui record override DRILL`: what two people set in the place of what the grader said.
struct RecordOverrideCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "override", abstract: "Change the result of a drill, on the word of two people.",
        discussion: """
            What the grader said stays on record and stays visible. Neither of the two may be the trainee, and the reason is kept. \
            Certificates that rest on the drill are not touched: see "tutor-tui certificate list". With --rubric or --grader the \
            drill is graded again by it, and that grade counts; "tutor-tui drill regrade" shows it first.
            """)
    @OptionGroup var common: CommonOptions
    @Argument(help: ArgumentHelp("Drill id.", valueName: "drill")) var drill: String
    @Option(help: ArgumentHelp("The score, 0 to 100, such as 82 or 82.5.", valueName: "n")) var score: Double?
    @Option(help: "yes or no.") var passed: Answer?
    @Option(help: ArgumentHelp("Graded again by another rubric: its id, or a file.", valueName: "id|file")) var rubric: String?
    @Option(help: ArgumentHelp("Graded again by another grader.", valueName: "n")) var grader: Int?
    @Option(help: ArgumentHelp("\(GradeOverride.ReasonCode.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "code"))
    var reasonCode: GradeOverride.ReasonCode?
    @Option(help: ArgumentHelp("Why, in your words.", valueName: "text")) var reason: String
    @Option(help: ArgumentHelp("The second person, who approves.", valueName: "id")) var approvedBy: String

    enum Answer: String, ExpressibleByArgument, CaseIterable { case yes, no }

    func validate() throws {
        guard score != nil || passed != nil || isRegrade else {
            throw ValidationError(tr("Say what changes: --score, --passed, or both; or --rubric or --grader to grade it again."))
        }
        guard !isRegrade || (score == nil && passed == nil) else {
            throw ValidationError(tr("Another rubric or grader gives score and pass itself: leave --score and --passed out."))
        }
        guard isRegrade || reasonCode != nil else { throw ValidationError(tr("Say why with --reason-code.")) }
        guard score.map({ (0...100).contains($0) && ($0 * 100).rounded() / 100 == $0 }) ?? true else {
            throw ValidationError(tr("--score is 0 to 100, with two decimals at most."))
        }
    }

    private var isRegrade: Bool { rubric != nil || grader != nil }

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
            guard let before = try store.assessment(drill: drill) else { throw Failure.drill(.noDrill(drill)) }
            let second = try records.proveSecond(approvedBy, for: .overrule)
            let badge = passed == .yes && !before.passed ? try? common.loadLibrary().scenario(before.scenarioID)?.badge : nil
            let change = GradeOverride(
                scoreBP: score.map { Int(($0 * 100).rounded()) }, passed: passed.map { $0 == .yes },
                assessment: try isRegrade ? regraded(records) : nil, badge: badge,
                reasonCode: reasonCode ?? .regrade, reason: reason)
            let receipt = try store.overrule(
                drill: drill, with: change, by: records.access.authority, approvedBy: second,
                at: ConversationEnvironment.system.now())
            guard let row = try store.assessment(drill: drill) else { throw Failure.drill(.noDrill(drill)) }
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

extension RecordOverrideCommand {
    /// The drill graded by what was named; a rubric is kept in the ledger with it.
    private func regraded(_ records: OpenRecords) throws -> Assessment {
        let library = try common.loadLibrary()
        let other = try rubric.map { try NamedRubric($0, in: library) }
        let stored = try records.drill(drill, library)
        do {
            let now = try stored.regraded(rubric: other?.rubric, grader: grader).now
            if let file = other?.file {
                try Failure.catching { try records.store.keep([file], at: ConversationEnvironment.system.now()) }
            }
            return now
        } catch let error as StoredDrill.Failure {
            throw Failure.stored(error, drill: drill)
        }
    }
}

extension GradeOverride.ReasonCode: ExpressibleByArgument {}
