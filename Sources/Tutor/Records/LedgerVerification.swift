/// What a check of the whole ledger found.
public struct LedgerVerification: Sendable, Hashable {
    /// One thing that is wrong.
    public enum Problem: Sendable, Hashable {
        /// The row's contents do not give its hash: it was changed.
        case changed(sequence: Int)
        /// The row does not name the hash of the row before: that one was replaced, or rows were taken out.
        case broken(sequence: Int)
        /// Rows are missing before this one.
        case gap(before: Int)
        /// An anchor kept elsewhere names a hash that is not in the ledger: its newest rows were cut off or rewritten.
        case anchorMissing(hash: String)
        /// What reports read about this drill is not what the ledger says; rebuilding the projections mends it.
        case projection(drillID: String)
        /// A total that reports read is not what the attempts come to; rebuilding the projections mends it.
        case total(table: String, key: String)
        /// A tombstone is not what it should be.
        case tombstone(sequence: Int, TombstoneFault)
        /// A trigger that makes the ledger append-only is gone.
        case guardMissing(trigger: String)
        /// A row points to one that is not there.
        case danglingReference(table: String)
        /// SQLite finds its own structure damaged.
        case structure(detail: String)
    }

    /// Rows that were checked.
    public var records: Int
    /// The newest record, to be kept elsewhere as an anchor.
    public var head: RecordReceipt?
    /// In the order of the ledger; empty when all is well.
    public var problems: [Problem]

    public init(records: Int, head: RecordReceipt?, problems: [Problem]) {
        self.records = records
        self.head = head
        self.problems = problems
    }

    /// Whether nothing is wrong.
    public var isSound: Bool { problems.isEmpty }
}
