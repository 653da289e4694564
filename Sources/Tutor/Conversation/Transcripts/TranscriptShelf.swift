import Scenarios

/// The drills whose conversations a person may read again: those in the journals that no program holds, and those on record.
///
/// What is found is one person's and nobody else's: whoever makes one says whose, and answers for it.
public struct TranscriptShelf {
    /// A drill that can be told again.
    public struct Entry: Sendable, Hashable {
        public enum State: String, Sendable, Hashable {
            /// In the records.
            case filed
            /// Cut off; it can be gone on with.
            case unfinished
            /// Over, and not yet in the records.
            case unfiled
        }
        public var drillID: String
        public var scenarioID: String
        public var title: String
        public var mode: DrillMode
        /// RFC 3339 UTC.
        public var startedAt: String
        public var state: State
        /// Basis points; nil when it is not on record.
        public var scoreBP: Int?
    }

    let store: RecordStore
    let journals: String?
    let person: String

    /// - Parameter journals: folder of journals; nil looks at none.
    public init(store: RecordStore, journals: String?, person: String) {
        self.store = store
        self.journals = journals
        self.person = person
    }

    /// All of them, oldest first, and how many are open in some program just now.
    /// - Parameter library: for titles of drills that are not on record.
    public func entries(_ library: Library) throws(RecordsError) -> (entries: [Entry], running: Int) {
        var all = try store.drills(trainee: person).compactMap(Self.entry)
        let listing = try journalListing()
        for item in listing.resumable + listing.unfiled where item.header.traineeID == person {
            let header = item.header
            all.append(
                Entry(
                    drillID: header.drillID, scenarioID: header.scenarioID,
                    title: library.summary(ofScenario: header.scenarioID)?.title ?? header.scenarioID, mode: header.mode,
                    startedAt: header.startedAt, state: item.end == nil ? .unfinished : .unfiled, scoreBP: nil))
        }
        all.sort { ($0.startedAt, $0.drillID) < ($1.startedAt, $1.drillID) }
        return (all, listing.running.count)
    }

    /// The journal of a drill of this person's that is not on record; nil when there is none, or a program holds it.
    public func journal(_ drillID: String) throws(RecordsError) -> (header: DrillHeader, entries: [JournalEntry])? {
        let listing = try journalListing()
        let found = (listing.resumable + listing.unfiled).first {
            $0.header.drillID == drillID && $0.header.traineeID == person
        }
        return try found.map { item throws(RecordsError) in try Self.read(item.path) }
    }

    func journalListing() throws(RecordsError) -> JournalListing {
        guard let journals else { return JournalListing() }
        return try DrillJournal.unfinished(in: journals)
    }

    /// What is written down of a drill that no program holds.
    static func read(_ path: String) throws(RecordsError) -> (header: DrillHeader, entries: [JournalEntry]) {
        let journal = try DrillJournal.open(path)
        let entries = try journal.entries()
        try journal.close()
        return (journal.header, entries)
    }

    private static func entry(_ row: AssessmentRow) -> Entry? {
        guard let id = row[.drillID], let scenario = row[.scenarioID] else { return nil }
        return Entry(
            drillID: id, scenarioID: scenario, title: row[.scenarioName] ?? scenario,
            mode: row[.mode].flatMap(DrillMode.init) ?? .drill, startedAt: row[.startedAt] ?? "", state: .filed,
            scoreBP: row[.scoreBP].flatMap { Int($0) })
    }
}
