/// What a run of retention took out, or would.
public struct Retention: Sendable, Hashable {
    /// Drills whose journals go, and whose grades stay.
    public var journals = 0
    /// Drills of which everything goes.
    public var drills = 0
    public var certificates = 0
    /// Bodies that go.
    public var bodies = 0
    /// Drills whose time is over and that stay because of a hold.
    public var held = 0
    /// Drills whose time is over and that stay because a certificate rests on them.
    public var underCertificates = 0
    /// One for each ``RecordStore/drillsPerTombstone`` drills.
    public var tombstones: [RecordReceipt] = []

    public init() {}
}
