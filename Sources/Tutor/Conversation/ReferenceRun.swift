import Scenarios

/// Plays a scenario by its own reference solution and untouched: the first must pass, the second must fail.
public enum ReferenceRun {
    /// What came of both.
    public struct Result: Sendable {
        public var scenario: String
        public var untouchedPassed: Bool
        /// Nil when the file holds no reference solution.
        public var reference: Assessment?

        public var isWell: Bool { !untouchedPassed && reference?.passed == true }
    }

    /// `interpreter` spares making one of the scenario's asset anew.
    public static func result(
        of scenario: Scenario, library: Library, seed: UInt64 = 1, interpreter: OfflineInterpreter? = nil
    ) throws(RecordsError) -> Result {
        let reader = interpreter ?? OfflineInterpreter(asset: library.asset(scenario.asset))
        let untouched = try play([], scenario, library, seed, reader)
        let reference = scenario.reference.isEmpty ? nil : try play(scenario.reference, scenario, library, seed, reader)
        return Result(scenario: scenario.id, untouchedPassed: untouched?.passed ?? false, reference: reference)
    }

    /// Every turn goes the way a trainee's would, but nothing is written to a disk.
    private static func play(
        _ lines: [String], _ scenario: Scenario, _ library: Library, _ seed: UInt64, _ interpreter: OfflineInterpreter
    ) throws(RecordsError)
        -> Assessment?
    {
        let conversation = Conversation(
            library: library, archive: DrillArchive(store: try .inMemory(), journals: nil),
            trainee: Trainee(id: "reference", name: "", office: ""), mode: scenario.isForExams ? .exam : .drill, seed: seed,
            environment: ConversationEnvironment(
                now: { "2000-01-01T00:00:00.000Z" }, makeID: { "reference" }, makeSeed: { seed }, program: "reference"))
        conversation.use(interpreter, for: scenario.asset)
        _ = conversation.start(scenario: scenario.id)
        for line in lines {
            let parts = line.split(separator: " ", maxSplits: 1)
            guard let second = parts.first.flatMap({ Int($0.dropFirst()) }) else { continue }
            _ = conversation.advance(to: Int(Double(second) / Tick.seconds))
            _ = conversation.say(parts.count > 1 ? String(parts[1]) : "")
        }
        _ = conversation.advance(to: Int(Double(scenario.limitSeconds) / Tick.seconds) + 1)
        return conversation.lastAssessment
    }
}
