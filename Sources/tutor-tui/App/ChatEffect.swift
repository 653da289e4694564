/// What a ``ChatModel`` asks of whoever owns the terminal.
enum ChatEffect: Sendable, Hashable {
    case none
    /// Draw everything afresh.
    case redraw
    case suspend
    case quit
}
