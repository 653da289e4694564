import Scenarios

/// Where drills are kept: the journal of the running one in the state folder, finished ones in the ledger.
///
/// Owned by one thread, like the conversation that uses it.
public final class DrillArchive {
    public let store: RecordStore
    /// Folder of the journals; nil keeps none, for runs that are only tried out.
    let folder: String?
    /// Who asks; nil: nobody is kept from anything.
    let access: Access?
    /// What puts alerts in line; nil: nobody is told anything.
    public var alerts: AlertQueue?
    private var journal: DrillJournal?

    public init(store: RecordStore, journals folder: String?, access: Access? = nil) {
        self.store = store
        self.folder = folder
        self.access = access
    }

    /// Starts the journal of a new drill.
    func begin(_ header: DrillHeader) throws(RecordsError) {
        guard let folder else { return }
        journal = try DrillJournal.create(header: header, in: folder)
    }

    /// Makes an entry of the running drill durable.
    func append(_ entry: JournalEntry) throws(RecordsError) {
        try journal?.append(entry)
    }

    /// Journals without an end, journals that were not filed, and journals that cannot be read.
    func listing() throws(RecordsError) -> JournalListing {
        guard let folder else { return JournalListing() }
        return try DrillJournal.unfinished(in: folder)
    }

    /// Opens the journal of a drill that was cut off, to go on with it.
    func takeUp(_ path: String) throws(RecordsError) -> (DrillHeader, [JournalEntry]) {
        let opened = try DrillJournal.open(path)
        journal = opened
        return (opened.header, try opened.entries())
    }

    /// Lets go of a journal without ending its drill.
    func release() {
        try? journal?.close()
        journal = nil
    }

    /// Takes a journal that nobody can go on with out of the way, and returns where it is kept.
    func setAside(_ path: String) -> String? { DrillJournal.setAside(path, as: "given-up") }

    /// Moves a finished drill into the ledger; its journal goes only when the ledger has it.
    func finish(_ drill: Drill, assessment: Assessment, endedAt: String, library: Library) throws(RecordsError) -> RecordReceipt {
        let scenario = drill.scenario
        let files = library.files(of: scenario)
        let receipt = try store.file(
            FinishedDrill(
                header: drill.header,
                scenario: .init(
                    title: scenario.title, industry: drill.asset.industry, difficulty: scenario.difficulty.rawValue,
                    level: scenario.level, tags: scenario.tags,
                    faultType: scenario.faults.isEmpty ? "none" : scenario.faults.map(\.mode).joined(separator: "+"),
                    passMarkBP: library.rubric(scenario.rubric)?.passMark),
                entries: drill.entries, assessment: assessment, endedAt: endedAt, finalDigest: drill.digestText,
                files: files.map(FiledFile.init)), contents: files)
        try journal?.remove()
        journal = nil
        // The record is safe; an alert that fails here is found by the next "alerts run".
        if drill.header.mode != .practice { try? alerts?.fill(from: store, trainee: drill.header.traineeID, now: endedAt) }
        return receipt
    }

    /// How a scenario has gone so far, for offers and debriefs.
    func history(scenario: String, trainee: String, excluding drillID: String = "") -> ScenarioHistory? {
        try? store.bestAndAverage(scenario: scenario, trainee: trainee, excluding: drillID, crowd: access?.smallestCrowd ?? 1)
    }

    /// Whether somebody has never finished a drill, not even to practise.
    func isNew(_ trainee: String) -> Bool { (try? store.hasAttempts(of: trainee)) == false }

    /// The leaderboard, as far as whoever asks may see it.
    func leaderboard() throws(RecordsError) -> LeaderboardReport {
        guard let access else { return try LeaderboardReport(from: store) }
        return try LeaderboardReport(seenBy: access, from: store)
    }
}
