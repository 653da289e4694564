/// What can be wrong with a tombstone.
public enum TombstoneFault: Sendable, Hashable {
    /// It does not say which rows it stands for.
    case unreadable
    /// The rows that it names are not the rows that it stood for.
    case rows(first: Int, last: Int)
    /// A row that it names still has its body.
    case notEmpty(first: Int, last: Int)
    /// The ledger has a signing key, and this bears no signature.
    case unsigned
    /// Signed with a key that the ledger does not know.
    case unknownKey
    /// The signature is not one over this tombstone.
    case signature
}
