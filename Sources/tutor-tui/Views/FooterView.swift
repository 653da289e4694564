import Scenarios

/// The last line: what can be pressed now, or what just has to be said.
enum FooterView {
    /// Draws one row; entries that do not fit whole are left out, the least useful first.
    /// - Parameters:
    ///   - messages: one thing in several wordings, of which the first that fits is said; none for the keys.
    ///   - keys: what can be pressed, the most useful first.
    static func draw(
        _ messages: [String], confirming: Bool, keys: [String], glyphs: GlyphSet, in region: Region, of buffer: inout CellBuffer
    ) {
        guard !region.isEmpty else { return }
        let room = region.columns - 2
        let inner = Region(column: region.column + 1, row: region.row, columns: room, rows: 1)
        if let message = messages.first(where: { CellWidth.of($0) <= room }) ?? messages.last {
            StyledLine(TextFit.fit(message, room, ellipsis: glyphs.ellipsis), .heading).draw(in: inner, of: &buffer)
            return
        }
        let entries = confirming ? confirmingKeys : keys
        var text = ""
        for entry in entries {
            let longer = text.isEmpty ? entry : text + "   " + entry
            if CellWidth.of(longer) > room { break }
            text = longer
        }
        StyledLine(text, confirming ? .confirm : .dim).draw(in: inner, of: &buffer)
    }

    private static var confirmingKeys: [String] { [tr("Enter or yes: do it"), tr("Esc or no: do not")] }
}
