import Scenarios

/// Tries what an author holds to be true of a drill: on the untouched plant, and on the interpreter that reads claims.
public struct AssertionTrial: Sendable {
    /// What was held and what came of it.
    public struct Result: Sendable {
        public var assertion: Scenario.Assertion
        public var holds: Bool
        public var seen: Seen
    }

    /// What was seen, whether that is as it should be or not.
    public enum Seen: Sendable, Hashable {
        /// When the alarm stood, in order.
        case alarm([Standing])
        /// Nil when the instrument had no reading.
        case reading(Double?)
        /// Simulated seconds at which it first tripped in the whole time limit.
        case trip(at: Int?)
        case finding(String)
        /// Nil when watching alone never makes it sure.
        case par(Int?)
        /// The diagnosis that was read.
        case claim(Command)
        /// The words were no claim; what was asked back, if anything.
        case noClaim(Interpretation.Clarification?)
        case cannotRun
    }

    /// An alarm from when it was raised until it returned, simulated seconds.
    public struct Standing: Sendable, Hashable {
        public var from: Int
        /// Nil when it stood to the end.
        public var until: Int?

        func isStanding(at second: Int) -> Bool { from <= second && until.map { $0 > second } ?? true }
    }

    public var results: [Result] = []
    public var holds: Bool { results.allSatisfy(\.holds) }

    /// Tries all tests of a scenario on one seed; nothing is run when it has none.
    ///
    /// - Parameter interpreter: that of the scenario's asset.
    public init(_ scenario: Scenario, library: Library, seed: UInt64, interpreter: OfflineInterpreter) {
        guard !scenario.tests.isEmpty else { return }
        let header = DrillHeader(
            drillID: "trial", scenarioID: scenario.id, scenarioVersion: scenario.version, contentDigest: "",
            mode: scenario.isForExams ? .exam : .drill, seed: seed, traineeID: "", traineeName: "", office: "", startedAt: "",
            program: "")
        guard let fresh = try? Drill(header: header, library: library) else {
            results = scenario.tests.map { Result(assertion: $0, holds: false, seen: .cannotRun) }
            return
        }
        let run = UntouchedRun(fresh, inspecting: scenario.tests.compactMap(Self.inspection))
        results = scenario.tests.map { test in
            let (holds, seen) = Self.outcome(of: test.statement, run, fresh, interpreter)
            return Result(assertion: test, holds: holds, seen: seen)
        }
    }

    private static func inspection(_ test: Scenario.Assertion) -> UntouchedRun.Inspection? {
        guard case .finding(let component, _, let at) = test.statement else { return nil }
        return .init(component: component, second: Int(at))
    }

    private static func outcome(
        of statement: Scenario.Assertion.Statement, _ run: UntouchedRun, _ fresh: Drill, _ interpreter: OfflineInterpreter
    ) -> (Bool, Seen) {
        switch statement {
        case .alarm(let tag, let kind, let stands, let at):
            let standings = run.standings(tag: tag, kind: kind)
            return (standings.contains { $0.isStanding(at: Int(at)) } == stands, .alarm(standings))
        case .reading(let tag, let above, let below, let at):
            guard let value = run.reading(tag, at: Int(at)), let unit = fresh.asset.tag(tag)?.unit else {
                return (false, .reading(nil))
            }
            let isAbove = above.map { $0.value(in: unit).map { value > $0 } ?? false } ?? true
            let isBelow = below.map { $0.value(in: unit).map { value < $0 } ?? false } ?? true
            return (isAbove && isBelow, .reading(value))
        case .trip(let interlock, let tripped, let at):
            let first = run.firstTrip(of: interlock)
            return ((first.map { $0 <= Int(at) } ?? false) == tripped, .trip(at: first))
        case .finding(let component, let says, let at):
            let finding = run.findings[.init(component: component, second: Int(at))] ?? ""
            return (finding.lowercased().contains(says.lowercased()), .finding(finding))
        case .par(let under):
            let par = fresh.par?.seconds
            return (par.map { Double($0) < under } ?? false, .par(par))
        case .accepts(let phrase):
            let (isAnswer, seen) = reading(phrase, fresh, interpreter)
            return (isAnswer, seen)
        case .rejects(let phrase):
            let (isAnswer, seen) = reading(phrase, fresh, interpreter)
            return (!isAnswer, seen)
        }
    }

    /// Whether the phrase and a yes to its echo claim, in a drill, what the drill hides: component, failure mode and cause.
    private static func reading(_ phrase: String, _ fresh: Drill, _ interpreter: OfflineInterpreter) -> (Bool, Seen) {
        var drill = fresh
        let said = Conversation.utterance(phrase)
        let context = InterpreterContext(asset: drill.asset, mode: drill.header.mode, scenarios: [], offered: [], lastTags: [])
        let reading = interpreter.read(said, context: context)
        _ = drill.apply(drill.entry(.said(text: said, source: reading.source, interpretation: reading.interpretation)))
        // A phrase that is an order is no answer.
        guard let command = drill.pending.first, command.name == .submitDiagnosis else {
            return (false, .noClaim(reading.interpretation.clarification))
        }
        _ = drill.apply(drill.entry(.confirmed(text: "yes")))
        let match = Correctness(claim: drill.record.claim, truths: drill.truths, asset: drill.asset)
        return (match.component && match.failureMode && match.cause, .claim(command))
    }
}
