/// One place on the screen.
struct Cell: Sendable, Hashable {
    /// A base scalar and its marks; empty in the right half of a wide character.
    var text: String
    /// 1 or 2; 0 in the right half of a wide character.
    var width: UInt8
    var style: Style

    /// A space.
    static let blank = Cell(text: " ", width: 1, style: .normal)
}
