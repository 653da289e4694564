/// The draft as rows of cells, with the cursor: wrapped, at most a few rows, scrolled so that the cursor shows.
struct InputView: Sendable, Hashable {
    /// Text of each visible row, without the prompt.
    var rows: [String]
    /// What stands before each row: the prompt, or a sign that there is more above or below.
    var margins: [String]
    /// Where the cursor is, counted from the first visible row and after the prompt.
    var cursorRow: Int
    var cursorColumn: Int

    /// - Parameters:
    ///   - cursor: index into `draft`.
    ///   - width: columns for text, without the prompt.
    ///   - label: what is shown in place of an element; nil for the element itself.
    init(
        draft: [Character], cursor: Int, prompt: String, width: Int, maximumRows: Int, glyphs: GlyphSet,
        label: (Character) -> String? = { _ in nil }
    ) {
        let width = max(2, width)
        var all: [String] = [""]
        var column = 0
        var place = (row: 0, column: 0)
        for (index, character) in draft.enumerated() {
            if character == "\n" {
                if index == cursor { place = (all.count - 1, column) }
                all.append("")
                column = 0
                continue
            }
            let shown = label(character).map { TextFit.fit($0, width, ellipsis: glyphs.ellipsis) } ?? String(character)
            let columns = CellWidth.of(shown)
            if column + columns > width {
                all.append("")
                column = 0
            }
            if index == cursor { place = (all.count - 1, column) }
            all[all.count - 1] += shown
            column += columns
        }
        if cursor >= draft.count {
            // The cursor needs a cell of its own after a full row.
            if column >= width {
                all.append("")
                column = 0
            }
            place = (all.count - 1, column)
        }
        let count = min(max(1, maximumRows), all.count)
        let top = min(max(0, place.row - count + 1), all.count - count)
        rows = Array(all[top..<top + count])
        let blank = TextFit.spaces(CellWidth.of(prompt))
        let more = glyphs.ellipsis + TextFit.spaces(CellWidth.of(prompt) - 1)
        margins = rows.indices.map { row in
            if row == 0 { return top == 0 ? prompt : more }
            return row == count - 1 && top + count < all.count ? more : blank
        }
        cursorRow = place.row - top
        cursorColumn = place.column
    }
}
