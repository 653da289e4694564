/// What became of a person's wish to be forgotten.
public struct Erasure: Sendable, Hashable {
    /// Something that stays, and why.
    public enum Staying: Sendable, Hashable {
        /// Everything: the records are on hold.
        case held(by: RecordReceipt)
        /// A certificate in force, with the drills that it rests on.
        case certificate(id: String, validUntil: String, drills: Int)
        /// Records of what this person did about others.
        case actsOverOthers(records: Int)
    }

    /// Drills that go.
    public var drills: Int
    /// Bodies that go, of whatever kind.
    public var bodies: Int
    public var stays: [Staying]
    /// SHA-256 of the person's id, hexadecimal: all that the ledger says of whom.
    public var person: String
    /// The record of the erasure: the person's receipt. Nil when nothing was done.
    public var receipt: RecordReceipt?

    /// Whether nothing can go because of a hold.
    public var isHeld: Bool { stays.contains { if case .held = $0 { true } else { false } } }
}
