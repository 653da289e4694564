/// Lines of the conversation that are being marked with the keyboard, to be copied.
struct Marking: Sendable, Hashable {
    /// The line that keys move.
    var cursor: TranscriptLayout.Place
    /// Where marking began; nil: only the cursor's line is marked.
    var anchor: TranscriptLayout.Place?

    /// First and last marked line.
    var range: ClosedRange<TranscriptLayout.Place> {
        let other = anchor ?? cursor
        return min(cursor, other)...max(cursor, other)
    }
}
