/// What restoring a backup came to.
public struct Restoration: Sendable, Hashable {
    /// Rows that are in the ledger now.
    public var records: Int
    /// The newest of them; nil in an empty one.
    public var head: RecordReceipt?
    /// Where the file that was there before is kept; nil when there was none.
    public var kept: String?
    /// Rows of that file which are not in the ledger any more, by kind; nil when it could not be read.
    public var lost: [String: Int]?
    /// Drills among them.
    public var lostDrills: [String]

    public init(
        records: Int, head: RecordReceipt?, kept: String? = nil, lost: [String: Int]? = [:], lostDrills: [String] = []
    ) {
        self.records = records
        self.head = head
        self.kept = kept
        self.lost = lost
        self.lostDrills = lostDrills
    }

    /// How many rows are gone; nil when nobody can say.
    public var lostRows: Int? { lost.map { $0.values.reduce(0, +) } }
}
