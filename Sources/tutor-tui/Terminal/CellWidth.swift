import CNcurses
import Scenarios

/// How many columns text takes on a terminal.
///
/// Terminals disagree about emoji sequences, so text is first cut into pieces about which they agree: one scalar of one or two
/// columns and the marks that combine with it. Joiners, variation selectors and what a joiner ties to an emoji are dropped; a
/// flag becomes its two letters. A control character becomes `?`: no text steers the terminal, whoever wrote it.
enum CellWidth {
    /// One cell's worth of text.
    struct Piece: Sendable, Hashable {
        var glyph: Glyph
        /// 1 or 2.
        var width: Int

        var text: String { glyph.text }
        var isSpace: Bool { glyph == .space }
    }

    /// Columns of `text` when drawn.
    static func of(_ text: some StringProtocol) -> Int {
        var ascii = 0
        for byte in text.utf8 {
            guard byte < 0x80 else {
                var width = 0
                forEachPiece(in: text) { width += $0.width }
                return width
            }
            ascii += 1
        }
        return ascii
    }

    /// Columns of one scalar: 0 for marks, 1, or 2; 1 for what will be shown as `?`.
    static func of(_ scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x7F { return 1 }
        let width = tt_wcwidth(scalar.value)
        return width < 0 ? 1 : Int(width)
    }

    /// Calls `body` with each piece, in order.
    static func forEachPiece(in text: some StringProtocol, _ body: (Piece) -> Void) {
        var glyph = Glyph.space
        var width = 0
        var afterJoiner = false
        var pictographic = false
        func begin(_ next: Glyph, _ columns: Int, pictographic isPictographic: Bool = false) {
            if width > 0 { body(Piece(glyph: glyph, width: width)) }
            (glyph, width, afterJoiner, pictographic) = (next, columns, false, isPictographic)
        }
        for scalar in text.unicodeScalars {
            let value = scalar.value
            if value >= 0x20, value < 0x7F {
                begin(Glyph(value), 1)
                continue
            }
            if ControlCharacters.isUnsafe(scalar) {
                begin(.unknown, 1)
                continue
            }
            switch value {
            case 0x200D:  // zero width joiner
                afterJoiner = pictographic
                continue
            case 0x200B, 0x200C, 0x2060, 0x00AD, 0xFE00...0xFE0F, 0xE0000...0xE0FFF:
                continue  // invisible: spaces without width, soft hyphen, variation selectors, tags
            case 0x1F3FB...0x1F3FF where pictographic:
                continue  // skin tone
            case 0x1F1E6...0x1F1FF:  // half of a flag
                begin(Glyph(value - 0x1F1E6 + 0x41), 1)
                continue
            default: break
            }
            if afterJoiner {
                afterJoiner = false
                // The tail of a joined emoji; its head stands for all of it.
                if scalar.properties.isEmoji || scalar.properties.canonicalCombiningClass != .notReordered { continue }
            }
            let own = tt_wcwidth(value)
            if own == 0 {
                // A mark with nothing to stand on stands on a space.
                if width == 0 { begin(.space, 1) }
                glyph.add(mark: value)
            } else if own < 0 {
                begin(.unknown, 1)
            } else {
                begin(Glyph(value), Int(own), pictographic: scalar.properties.isEmoji)
            }
        }
        if width > 0 { body(Piece(glyph: glyph, width: width)) }
    }

    /// The pieces of `text`, in order.
    static func pieces(of text: some StringProtocol) -> [Piece] {
        var all: [Piece] = []
        all.reserveCapacity(text.utf8.count)
        forEachPiece(in: text) { all.append($0) }
        return all
    }
}
