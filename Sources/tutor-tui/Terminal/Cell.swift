/// One place on the screen.
struct Cell: Sendable, Hashable {
    var glyph: Glyph
    /// 1 or 2; 0 in the right half of a wide character.
    var width: UInt8
    var style: Style

    /// A space.
    static let blank = Cell(glyph: .space, width: 1, style: .normal)
}
