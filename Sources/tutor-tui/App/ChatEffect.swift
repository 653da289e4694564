/// What a ``ChatModel`` asks of whoever owns the terminal.
enum ChatEffect: Sendable, Hashable {
    case none
    /// Draw everything afresh.
    case redraw
    case suspend
    case quit
    /// Draw, then call ``ChatModel/answer()``: the answer may take a while, and the screen must say so first.
    case answer
}
