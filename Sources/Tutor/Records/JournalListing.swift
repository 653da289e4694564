/// What lies in the folder of journals when a tutor starts.
public struct JournalListing: Sendable, Hashable {
    /// A journal that no process holds.
    public struct Item: Sendable, Hashable {
        public var path: String
        public var header: DrillHeader
        public var entries: Int
        /// Simulated time it had come to.
        public var lastTick: Int
        /// Nil: it can be resumed. Otherwise the drill ended, and only the filing is missing.
        public var end: JournalEntry.EndReason?
        public init(path: String, header: DrillHeader, entries: Int, lastTick: Int, end: JournalEntry.EndReason?) {
            self.path = path
            self.header = header
            self.entries = entries
            self.lastTick = lastTick
            self.end = end
        }
    }

    /// In what order items are listed, by when the drill started.
    public enum Order: Sendable, Hashable { case oldestFirst, newestFirst }

    /// Drills without an end: what resume offers.
    public var resumable: [Item] = []
    /// Drills that ended but were not seen off: to be graded and filed now.
    public var unfiled: [Item] = []
    /// Journals that a live process holds.
    public var running: [String] = []
    /// Journals that could not be read; a corrupt one has been renamed.
    public var unreadable: [RecordsError] = []

    public init() {}
}
