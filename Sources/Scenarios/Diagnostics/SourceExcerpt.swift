/// Lines of a file with carets under what is meant, as wide as a terminal is.
struct SourceExcerpt {
    /// A place and the words beside its carets.
    struct Mark {
        var location: SourceLocation
        var label: String
        /// The place that the diagnostic is about; else one that explains it.
        var isPrimary: Bool
    }

    /// One line of a page: the number at its left, its text, and whether that is source or carets.
    struct Row {
        enum Kind { case source, primary, secondary, gap }
        var number: Int?
        var text: String
        var kind: Kind
    }

    /// Columns of the longest source line that is shown; longer ones are cut around what is meant.
    static let lineWidth = 120
    private static let tabWidth = 4

    let source: SourceText
    /// Columns that a scalar takes on the terminal.
    let width: (Unicode.Scalar) -> Int

    /// The lines of the marks, which are of one file, in the file's order.
    func rows(of marks: [Mark]) -> [Row] {
        var rows: [Row] = []
        var before: Int?
        for mark in marks.sorted(by: { ($0.location.line, $0.location.column) < ($1.location.line, $1.location.column) }) {
            guard let line = source.line(mark.location.line) else { continue }
            let (shown, carets) = excerpt(of: line, mark)
            if let before, mark.location.line > before + 1 { rows.append(Row(text: "", kind: .gap)) }
            // Two marks in one line need it twice where it was cut differently, once where it was not.
            if before != mark.location.line || rows.last(where: { $0.kind == .source })?.text != shown {
                rows.append(Row(number: mark.location.line, text: shown, kind: .source))
            }
            before = mark.location.line
            let words = ControlCharacters.visible(mark.label)
            let kind: Row.Kind = mark.isPrimary ? .primary : .secondary
            if words.isEmpty || carets.utf8.count + words.unicodeScalars.count < Self.lineWidth {
                rows.append(Row(text: carets + (words.isEmpty ? "" : " " + words), kind: kind))
            } else {
                let indent = min(carets.prefix { $0 == " " }.count, max(0, Self.lineWidth - words.unicodeScalars.count))
                rows += [Row(text: carets, kind: kind), Row(text: String(repeating: " ", count: indent) + words, kind: kind)]
            }
        }
        return rows
    }

    /// The line as a terminal shows it, and the carets below it.
    private func excerpt(of line: String, _ mark: Mark) -> (line: String, carets: String) {
        let scalars = Array(line.unicodeScalars)
        let from = min(max(mark.location.column - 1, 0), scalars.count)
        let isOneLine = mark.location.endLine == mark.location.line
        let end = isOneLine ? min(mark.location.endColumn - 1, scalars.count) : scalars.count
        let to = max(end, from)
        // A window around what is meant: a long line costs no more than a short one.
        let first = max(0, from - Self.lineWidth)
        let last = min(scalars.count, max(to, from) + Self.lineWidth, first + 4 * Self.lineWidth)
        let pieces = scalars[first..<last].map(piece)
        var begin = 0
        var used = pieces[..<(min(from, last) - first)].reduce(0) { $0 + $1.width }
        // What is meant stands in view, with a third of the line before it at most.
        let room =
            Self.lineWidth
            - min(Self.lineWidth / 2, pieces[(min(from, last) - first)..<(min(to, last) - first)].reduce(0) { $0 + $1.width })
        while used > room - 10, used > Self.lineWidth / 3 {
            used -= pieces[begin].width
            begin += 1
        }
        let isCutBefore = first + begin > 0
        var shown = isCutBefore ? "…" : ""
        var columns = isCutBefore ? 1 : 0
        var indent = columns
        var carets = 0
        var isCutAfter = last < scalars.count
        for at in begin..<pieces.count {
            let piece = pieces[at]
            guard columns + piece.width <= Self.lineWidth else {
                isCutAfter = true
                break
            }
            shown += piece.text
            columns += piece.width
            let position = first + at
            if position < from { indent += piece.width } else if position < to { carets += piece.width }
        }
        if isCutAfter { shown += "…" }
        let sign = mark.isPrimary ? "^" : "-"
        return (
            shown, String(repeating: " ", count: indent) + String(repeating: sign, count: max(1, carets))
        )
    }

    private func piece(_ scalar: Unicode.Scalar) -> (text: String, width: Int) {
        if scalar == "\t" { return (String(repeating: " ", count: Self.tabWidth), Self.tabWidth) }
        if ControlCharacters.isUnsafe(scalar) {
            let text = ControlCharacters.visible(String(scalar))
            return (text, text.utf8.count)
        }
        return (String(scalar), width(scalar))
    }
}
