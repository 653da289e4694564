/// What a ``ChatModel`` asks of whoever owns the terminal.
enum ChatEffect: Sendable, Hashable {
    case none
    /// Draw everything afresh.
    case redraw
    case suspend
    /// Open an editor on the draft, and bring what comes of it with ``ChatModel/takeEdited(_:)``.
    case edit
    /// Send a text to the terminal's clipboard, and bring what comes of it with ``ChatModel/takeCopied(_:isInside:)``.
    case copy(String)
    case quit
}
