/// Tells a stream's comments and empty lines from what it has to say, across packets: servers send comments for minutes while
/// nothing happens.
struct StreamPulse {
    private enum Position { case lineStart, comment, data }
    private var position = Position.lineStart

    /// - Returns: whether the bytes hold anything of a line that is no comment.
    mutating func hasData(_ bytes: some Sequence<UInt8>) -> Bool {
        var found = false
        for byte in bytes {
            switch (byte, position) {
            case (0x0A, _), (0x0D, _): position = .lineStart
            case (0x3A, .lineStart): position = .comment
            case (_, .comment): break
            default:
                position = .data
                found = true
            }
        }
        return found
    }
}
