/// What can happen to a ``ChatModel``.
enum ChatEvent: Sendable, Hashable {
    case input(Input)
    /// Seconds of wall time have passed since the last tick.
    case tick(seconds: Double)
    case resize(CellSize)
    /// An answer is under way: whole seconds since something last came of it, and since it was asked for.
    case waited(silent: Int, total: Int)
    /// Something outside has changed: who answers, or what the session has to show.
    case woken
}
