/// A whole screen as a value: what views draw into, what tests read back, what ``CursesScreen`` compares.
struct CellBuffer: Sendable, Hashable {
    let size: CellSize
    /// Row after row.
    private(set) var cells: [Cell]

    /// A blank screen.
    init(size: CellSize) {
        self.size = CellSize(columns: max(0, size.columns), rows: max(0, size.rows))
        cells = Array(repeating: .blank, count: self.size.columns * self.size.rows)
    }

    /// All of it.
    var bounds: Region { Region(column: 0, row: 0, columns: size.columns, rows: size.rows) }

    /// The cell at a place inside the screen.
    subscript(row: Int, column: Int) -> Cell { cells[row * size.columns + column] }

    /// Whether a row is the same in both; the buffers must be of one size.
    func row(_ row: Int, equals other: CellBuffer) -> Bool {
        for index in row * size.columns..<(row + 1) * size.columns where cells[index] != other.cells[index] { return false }
        return true
    }

    /// Draws text from `column` on `row`, stopping before `limit`; a wide character that does not fit whole is left out.
    /// - Returns: the column after the last one drawn.
    @discardableResult
    mutating func put(_ text: some StringProtocol, row: Int, column: Int, limit: Int, style: Style) -> Int {
        guard row >= 0, row < size.rows else { return column }
        let limit = min(limit, size.columns)
        var at = column
        var full = false
        CellWidth.forEachPiece(in: text) { piece in
            guard !full, at >= 0, at + piece.width <= limit else {
                full = true
                return
            }
            set(row: row, column: at, piece: piece, style: style)
            at += piece.width
        }
        return at
    }

    /// Gives every cell of a region one style and a space.
    mutating func fill(_ region: Region, style: Style) {
        for row in max(0, region.row)..<max(0, min(size.rows, region.row + region.rows)) {
            for column in max(0, region.column)..<max(0, min(size.columns, region.column + region.columns)) {
                set(row: row, column: column, piece: CellWidth.Piece(glyph: .space, width: 1), style: style)
            }
        }
    }

    private mutating func set(row: Int, column: Int, piece: CellWidth.Piece, style: Style) {
        let index = row * size.columns + column
        // No half of a wide character is ever left alone.
        if cells[index].width == 0, column > 0 { cells[index - 1] = Cell(glyph: .space, width: 1, style: cells[index - 1].style) }
        let last = index + piece.width - 1
        if cells[last].width == 2, column + piece.width < size.columns {
            cells[last + 1] = Cell(glyph: .space, width: 1, style: cells[last + 1].style)
        }
        cells[index] = Cell(glyph: piece.glyph, width: UInt8(piece.width), style: style)
        if piece.width == 2 { cells[index + 1] = Cell(glyph: .none, width: 0, style: style) }
    }

    /// The screen as text, trailing blanks cut.
    var lines: [String] {
        (0..<size.rows).map { row in
            var line = (0..<size.columns).map { self[row, $0].glyph.text }.joined()
            while line.last == " " { line.removeLast() }
            return line
        }
    }

    /// The screen's styles, one letter a cell: `a` is the first ``Style``; normal cells are dots, trailing ones cut.
    var styleLines: [String] {
        (0..<size.rows).map { row in
            var line = (0..<size.columns).map { Self.letter(self[row, $0].style) }
            while line.last == "." { line.removeLast() }
            return String(line)
        }
    }

    /// The letter of a style in ``styleLines``.
    static func letter(_ style: Style) -> Character {
        style == .normal ? "." : Character(Unicode.Scalar(UInt8(ascii: "a") + style.rawValue))
    }
}
