/// Something of the asset that a sentence names, and where.
struct Mention: Sendable {
    enum Kind: Sendable { case component, fault, tag, instrument }

    var kind: Kind
    /// Several when the name is shared.
    var ids: [String]
    var range: Range<Int>
    /// Other components of the same noun phrase: the pump in `pump shaft seal`, the rotor in `bearing on the rotor`.
    var companions: [String] = []
}
