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
        /// A value of the row is of a type that the program never writes.
        case malformed(sequence: Int)
        /// The row is filed under another drill than its body names.
        case drillID(sequence: Int)
        /// An anchor kept elsewhere names a hash that is not in the ledger: its newest rows were cut off or rewritten.
        case anchorMissing(hash: String)
        /// The ledger ends before a row that was noted beside it: the newest rows were cut off, or an older file was put in its place.
        case cutOff(after: Int, noted: Int)
        /// A row has another hash than was noted beside the ledger: rows up to it were written anew.
        case rewritten(sequence: Int)
        /// What reports read about this drill is not what the ledger says; rebuilding the projections mends it.
        case projection(drillID: String)
        /// A total that reports read is not what the attempts come to; rebuilding the projections mends it.
        case total(table: String, key: String)
        /// A person's row shows a role that no record gives; the tutor goes by the records, and rebuilding the projections mends the row.
        case role(person: String)
        /// A tombstone is not what it should be.
        case tombstone(sequence: Int, TombstoneFault)
        /// A trigger that makes the ledger append-only is gone.
        case guardMissing(trigger: String)
        /// A table, view, index or trigger is not as this program makes it.
        case schemaChanged(object: String)
        /// A row points to one that is not there.
        case danglingReference(table: String)
        /// SQLite finds its own structure damaged.
        case structure(detail: String)
        /// The file cannot be opened as a ledger.
        case unreadable(detail: String)
    }

    /// Something to know that is no fault.
    public enum Note: Sendable, Hashable {
        /// There is no file of heads beside the ledger: only an anchor could tell that the newest rows were cut off.
        case headsMissing
        /// So many lines of the file of heads cannot be read.
        case headsUnreadable(lines: Int)
        /// Rows after this one were not noted when they were committed: a crash, or another program's rows.
        case notNoted(after: Int)
        /// The file is of an older form; it was checked as it is.
        case olderFormat(version: Int)
        /// Finished exams that are not what was sealed when they began, by their drills: they count for nothing.
        case examsBroken(drills: [String])
        /// Finished exams of which no seal is on record, by their drills: they count for nothing that asks for exams of a pool.
        case examsUnsealed(drills: [String])
    }

    /// Rows that were checked.
    public var records: Int
    /// The newest record, to be kept elsewhere as an anchor.
    public var head: RecordReceipt?
    /// In the order of the ledger; empty when all is well.
    public var problems: [Problem]
    public var notes: [Note] = []
    /// The kinds of rows that problems name, by their numbers.
    public var kinds: [Int: String] = [:]

    public init(records: Int, head: RecordReceipt?, problems: [Problem]) {
        self.records = records
        self.head = head
        self.problems = problems
    }

    /// Whether nothing is wrong.
    public var isSound: Bool { problems.isEmpty }
}

extension LedgerVerification.Note {
    /// Whether the file is of an older form, so that not everything that today's programs ask for is there.
    var isOfOlderForm: Bool {
        if case .olderFormat = self { true } else { false }
    }
}
