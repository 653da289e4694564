import Scenarios

/// A drill's conversation, told again from its journal: nothing of it is kept anywhere but there.
public struct Transcript: Sendable {
    /// What the records hold of a drill that is over.
    public struct Result: Sendable, Hashable {
        /// Basis points.
        public var scoreBP: Int
        public var passed: Bool
        /// RFC 3339 UTC.
        public var endedAt: String

        public init(scoreBP: Int, passed: Bool, endedAt: String) {
            self.scoreBP = scoreBP
            self.passed = passed
            self.endedAt = endedAt
        }
    }

    public let header: DrillHeader
    /// Of the drill and of its machine.
    public let title: String
    public let machine: String
    public let items: [TranscriptItem]
    /// Nil: the drill is not in the records yet.
    public let result: Result?

    /// A drill that is not in the records yet.
    public init(header: DrillHeader, entries: [JournalEntry], library: Library) throws(Drill.SetupError) {
        let retold = try Retelling(header: header, entries: entries, library: library)
        self.init(retold, ending: [], result: nil)
    }

    /// A drill on record, with its debrief.
    /// - Parameter history: what the debrief compares it with.
    public init(_ stored: StoredDrill, history: ScenarioHistory?) throws(Drill.SetupError) {
        let filed = stored.filed
        let retold = try Retelling(header: filed.header, entries: filed.entries, library: stored.library)
        let words = Words(library: stored.library, asset: retold.drill.asset)
        let debrief = words.debrief(filed.assessment, of: retold.drill, history: history)
        self.init(
            retold, ending: [TranscriptItem(speaker: .tutor, blocks: debrief, at: retold.drill.elapsed)],
            result: Result(scoreBP: filed.assessment.scoreBP, passed: filed.assessment.passed, endedAt: filed.endedAt))
    }

    private init(_ retold: Retelling, ending: [TranscriptItem], result: Result?) {
        header = retold.drill.header
        title = retold.drill.asset.local(retold.drill.scenario.title)
        machine = retold.drill.asset.local(retold.drill.asset.title)
        items = retold.items + ending
        self.result = result
    }
}
