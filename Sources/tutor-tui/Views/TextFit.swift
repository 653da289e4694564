/// Text made to fit a number of columns, with a sign where something was cut.
enum TextFit {
    /// Blank columns.
    static func spaces(_ columns: Int) -> String { String(repeating: " ", count: max(0, columns)) }

    /// `text` when it fits; else as much of it as leaves room for the ellipsis.
    static func fit(_ text: String, _ columns: Int, ellipsis: String) -> String {
        if CellWidth.of(text) <= columns { return text }
        guard columns > 0 else { return "" }
        var out = ""
        var used = 0
        for piece in CellWidth.pieces(of: text) {
            if used + piece.width > columns - 1 { break }
            out += piece.text
            used += piece.width
        }
        while out.last == " " { out.removeLast() }
        return out + ellipsis
    }

    /// `text` cut to fit and filled up with blanks to exactly `columns`.
    static func pad(_ text: String, _ columns: Int, right: Bool = false, ellipsis: String) -> String {
        let fitted = fit(text, columns, ellipsis: ellipsis)
        let blanks = spaces(columns - CellWidth.of(fitted))
        return right ? blanks + fitted : fitted + blanks
    }
}
