/// What stands in one cell: a base scalar and the marks that combine with it. Plain bits, so that a screen is copied and
/// compared as memory.
struct Glyph: Sendable, Hashable {
    /// Marks that one cell holds besides its base; curses would keep four.
    static let maximumMarks = 3

    /// 0 in the right half of a wide character.
    private(set) var base: UInt32
    /// 21 bits a mark, the first lowest.
    private var marks: UInt64 = 0

    init(_ base: UInt32) { self.base = base }
    init(_ base: Unicode.Scalar) { self.base = base.value }

    static let space = Glyph(0x20)
    /// What stands for a character that cannot be shown.
    static let unknown = Glyph(0x3F)
    /// The right half of a wide character.
    static let none = Glyph(0)

    /// Puts a mark on; one too many is dropped.
    mutating func add(mark: UInt32) {
        for place in 0..<Self.maximumMarks where marks >> UInt64(21 * place) & 0x1F_FFFF == 0 {
            marks |= UInt64(mark) << UInt64(21 * place)
            return
        }
    }

    /// Calls `body` with the base and each mark.
    func forEachScalar(_ body: (UInt32) -> Void) {
        guard base != 0 else { return }
        body(base)
        var rest = marks
        while rest != 0 {
            body(UInt32(rest & 0x1F_FFFF))
            rest >>= 21
        }
    }

    /// As text; empty for the right half of a wide character.
    var text: String {
        var view = String.UnicodeScalarView()
        forEachScalar { if let scalar = Unicode.Scalar($0) { view.append(scalar) } }
        return String(view)
    }
}
