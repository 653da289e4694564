/// What became of one item of the outbox. The words are the other side's, cut short; they are data and shown as such.
enum SyncVerdict: Sendable, Hashable {
    /// It is there now, or was already.
    case sent(String)
    /// Something else is there under its name.
    case conflict(String)
    /// It will never be taken as it is.
    case refused(String)
    /// Not now; how many seconds the other side wants to be left alone, when it said so.
    case later(String, after: Double?)
}
