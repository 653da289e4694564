import Scenarios

/// Text in a file of comma-separated values.
enum CSVText {
    /// A cell by RFC 4180, harmless in a spreadsheet.
    static func cell(_ text: String) -> String {
        let text = guarded(ControlCharacters.stripped(text))
        // By scalars: a quotation mark with an accent on it is one character, and still ends a cell.
        let scalars = text.unicodeScalars
        let isPlain = !scalars.contains { "\",;".unicodeScalars.contains($0) } && scalars.first != " " && scalars.last != " "
        return isPlain ? text : "\"" + scalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
    }

    /// A spreadsheet takes text that begins like a formula for one, and a formula can run programs and send data away. An
    /// apostrophe in front makes it text again. Names, offices and quotes are typed by anybody.
    private static func guarded(_ text: String) -> String {
        guard let first = text.unicodeScalars.first(where: { $0 != " " }) else { return text }
        return "=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains(first) ? "'" + text : text
    }
}
