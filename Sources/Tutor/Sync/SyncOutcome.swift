/// What a run of one sink did.
public struct SyncOutcome: Sendable, Hashable {
    public var sink: SyncSink
    public var sent = 0
    /// Found in this run.
    public var conflicts = 0
    /// Found in this run.
    public var refused = 0
    /// Still in line at the end.
    public var waiting = 0
    /// Nil when all that was due has been tried.
    public var stop: SyncStop?

    public init(sink: SyncSink) { self.sink = sink }
}
