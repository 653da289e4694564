import Scenarios

/// What models and servers say, made harmless for a terminal. Works scalar by scalar, so that it does not matter how a text was
/// cut to pieces.
enum HarmlessText {
    /// Prose: newlines stay, tabs become a space, everything else that steers a terminal or reorders a line goes.
    static func prose(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: ControlCharacters.isUnsafe) else { return text }
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n", "\u{2028}", "\u{2029}": out.append("\n")
            case "\t": out.append(" ")
            default: if !ControlCharacters.isUnsafe(scalar) { out.append(scalar) }
            }
        }
        return String(out)
    }

    /// One line of at most so many scalars, without blanks at its ends.
    static func line(_ text: String, longest: Int) -> String {
        // Cut first: what comes may be megabytes; four times, because much of it may go.
        let start = String(text.unicodeScalars.prefix(4 * longest))
        let words = ControlCharacters.stripped(start).split(separator: " ", omittingEmptySubsequences: true)
        return String(words.joined(separator: " ").unicodeScalars.prefix(longest))
    }
}
