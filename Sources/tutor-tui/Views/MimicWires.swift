/// The lines between the boxes of a mimic: straight runs in the gutters, joined where they meet, never two on one another.
struct MimicWires {
    private struct Cell {
        /// Bits: 1 up, 2 down, 4 left, 8 right.
        var bits = 0
        var across: Int?
        var along: Int?
    }

    private struct Place: Hashable { var row: Int, column: Int }
    private var cells: [Place: Cell] = [:]
    private var heads: [Place: String] = [:]
    let glyphs: GlyphSet

    init(glyphs: GlyphSet) { self.glyphs = glyphs }

    /// Draws one flow through a gutter; false when there is no room for it.
    /// - Parameters:
    ///   - from: the row at which it leaves, and `to` at which it arrives.
    ///   - gutter: first column of the gutter.
    ///   - rightwards: the direction.
    ///   - source: who it comes from, `target` whom it goes to: only what they share may share a line.
    mutating func run(from: Int, to: Int, gutter: Int, rightwards: Bool, source: Int, target: Int) -> Bool {
        let width = MimicLayout.gutter
        let start = rightwards ? gutter : gutter + width - 1
        let end = rightwards ? gutter + width - 1 : gutter
        let tracks = rightwards ? [2, 1, 3] : [1, 3, 2]
        guard heads[Place(row: from, column: start)] == nil else { return false }
        for track in tracks.map({ gutter + $0 }) {
            var trial = self
            if trial.lay(from: from, to: to, start: start, track: track, end: end, source: source, target: 1000 + target) {
                trial.heads[Place(row: to, column: end)] = Self.head(rightwards, glyphs)
                self = trial
                return true
            }
        }
        return false
    }

    private mutating func lay(from: Int, to: Int, start: Int, track: Int, end: Int, source: Int, target: Int) -> Bool {
        let owner = from == to ? source : target
        guard across(row: from, start, track, owner: source), across(row: to, track, end, owner: owner) else { return false }
        return along(column: track, from, to, owner: source)
    }

    private mutating func across(row: Int, _ a: Int, _ b: Int, owner: Int) -> Bool {
        for column in min(a, b)...max(a, b) {
            let place = Place(row: row, column: column)
            var cell = cells[place] ?? Cell()
            if let other = cell.across, other != owner { return false }
            cell.across = owner
            if column > min(a, b) { cell.bits |= 4 }
            if column < max(a, b) { cell.bits |= 8 }
            if a == b { cell.bits |= 12 }
            cells[place] = cell
        }
        return true
    }

    private mutating func along(column: Int, _ a: Int, _ b: Int, owner: Int) -> Bool {
        guard a != b else { return true }
        for row in min(a, b)...max(a, b) {
            let place = Place(row: row, column: column)
            var cell = cells[place] ?? Cell()
            if let other = cell.along, other != owner { return false }
            cell.along = owner
            if row > min(a, b) { cell.bits |= 1 }
            if row < max(a, b) { cell.bits |= 2 }
            cells[place] = cell
        }
        return true
    }

    private static func head(_ rightwards: Bool, _ glyphs: GlyphSet) -> String { rightwards ? ">" : "<" }

    func draw(in region: Region, of buffer: inout CellBuffer) {
        func put(_ text: String, _ place: Place, _ style: Style) {
            guard place.row < region.rows, place.column < region.columns else { return }
            buffer.put(
                text, row: region.row + place.row, column: region.column + place.column, limit: region.column + region.columns,
                style: style)
        }
        for (place, cell) in cells { put(glyph(cell.bits), place, .dim) }
        for (place, text) in heads { put(text, place, .heading) }
    }

    private func glyph(_ bits: Int) -> String {
        guard glyphs == .unicode else { return bits & 12 == 0 ? "|" : bits & 3 == 0 ? "-" : "+" }
        return [
            " ", "│", "│", "│", "─", "┘", "┐", "┤", "─", "└", "┌", "├", "─", "┴", "┬", "┼",
        ][bits]
    }
}
