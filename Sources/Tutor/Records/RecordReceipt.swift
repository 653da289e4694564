/// Where a record stands in the ledger.
public struct RecordReceipt: Sendable, Hashable, Codable {
    /// Counts from 1 without gaps.
    public var sequence: Int
    /// SHA-256 of the row and, through it, of every row before: hexadecimal. Kept outside the file it is an anchor.
    public var hash: String

    public init(sequence: Int, hash: String) {
        self.sequence = sequence
        self.hash = hash
    }
}
