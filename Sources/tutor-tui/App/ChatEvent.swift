/// What can happen to a ``ChatModel``.
enum ChatEvent: Sendable, Hashable {
    case input(Input)
    /// Seconds of wall time have passed since the last tick.
    case tick(seconds: Double)
    case resize(CellSize)
    /// Something outside has changed: who answers, or what the session has to show.
    case woken
}
