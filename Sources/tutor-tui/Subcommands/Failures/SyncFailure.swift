import Tutor

/// Records cannot be sent elsewhere.
enum SyncFailure {
    /// What a sink needs is not set.
    case gap(SyncPlan.Gap)
    /// No sink is set up at all.
    case noSink

    /// The documented exit status.
    var status: Int32 { 2 }
}
