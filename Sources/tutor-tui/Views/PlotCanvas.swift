/// A raster of dots that becomes characters: braille, two dots wide and four high a cell; half blocks, two high; or in ASCII one mark a cell.
struct PlotCanvas: Sendable {
    /// What dots are made of.
    enum Marks: Sendable, CaseIterable {
        case braille, block, ascii

        /// Dots of a cell, across and up.
        var dots: (across: Int, up: Int) {
            switch self {
            case .braille: (2, 4)
            case .block: (1, 2)
            case .ascii: (1, 1)
            }
        }
    }

    let columns: Int
    let rows: Int
    let glyphs: GlyphSet
    let marks: Marks
    private var dots: [UInt8]
    /// Which series drew last in a cell; -1 for none.
    private var owners: [Int]

    /// - Parameter marks: nil for the best of the glyph set; a set that has no such characters draws in ASCII.
    init(columns: Int, rows: Int, glyphs: GlyphSet, marks: Marks? = nil) {
        (self.columns, self.rows, self.glyphs) = (columns, rows, glyphs)
        self.marks = glyphs == .unicode ? marks ?? .braille : .ascii
        dots = Array(repeating: 0, count: columns * rows)
        owners = Array(repeating: -1, count: columns * rows)
    }

    /// Dots across.
    var width: Int { columns * marks.dots.across }
    /// Dots up.
    var height: Int { rows * marks.dots.up }

    /// Sets one dot, `y` counted from the top; outside nothing happens.
    mutating func set(x: Int, y: Int, owner: Int) {
        guard x >= 0, y >= 0, x < width, y < height else { return }
        let (cell, bit): (Int, UInt8)
        switch marks {
        case .braille:
            cell = y / 4 * columns + x / 2
            // Unicode numbers the dots of a cell down the left column, then down the right, with the fourth row last.
            bit = y % 4 == 3 ? (x % 2 == 0 ? 0x40 : 0x80) : UInt8(1) << UInt8(y % 4 + (x % 2 == 0 ? 0 : 3))
        case .block: (cell, bit) = (y / 2 * columns + x, y % 2 == 0 ? 1 : 2)
        case .ascii: (cell, bit) = (y * columns + x, 1)
        }
        dots[cell] |= bit
        owners[cell] = owner
    }

    /// A straight line of dots between two dots.
    mutating func line(from a: (x: Int, y: Int), to b: (x: Int, y: Int), owner: Int) {
        let steps = max(abs(b.x - a.x), abs(b.y - a.y))
        guard steps > 0 else { return set(x: a.x, y: a.y, owner: owner) }
        for step in 0...steps {
            let x = a.x + ((b.x - a.x) * step * 2 + (b.x >= a.x ? steps : -steps)) / (steps * 2)
            let y = a.y + ((b.y - a.y) * step * 2 + (b.y >= a.y ? steps : -steps)) / (steps * 2)
            set(x: x, y: y, owner: owner)
        }
    }

    /// The character of a cell and its series; nil when it is blank.
    func cell(row: Int, column: Int) -> (text: String, owner: Int)? {
        let index = row * columns + column
        guard dots[index] != 0 else { return nil }
        switch marks {
        case .braille: return (String(Unicode.Scalar(0x2800 + UInt32(dots[index]))!), owners[index])
        case .block: return (["▀", "▄", "█"][Int(dots[index]) - 1], owners[index])
        case .ascii: return (["*", "+", "o"][max(0, owners[index]) % 3], owners[index])
        }
    }
}
