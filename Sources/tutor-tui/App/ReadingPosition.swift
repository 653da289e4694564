/// Where in the conversation the trainee reads: at its end, or at a place that stays put whatever is added below.
enum ReadingPosition: Sendable, Hashable {
    case following
    /// The line at the top of the screen.
    case at(TranscriptLayout.Place)
}
