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
        var text: String
        /// 1 or 2.
        var width: Int
    }

    /// Marks that one cell holds besides its base; curses keeps five scalars in all.
    static let maximumMarks = 4

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
        var base = ""
        var width = 0
        var marks = 0
        var afterJoiner = false
        var pictographic = false
        func flush() {
            if width > 0 { body(Piece(text: base, width: width)) }
            width = 0
        }
        for scalar in text.unicodeScalars {
            let value = scalar.value
            if value >= 0x20, value < 0x7F {
                flush()
                (base, width, marks, afterJoiner, pictographic) = (String(scalar), 1, 0, false, false)
                continue
            }
            if ControlCharacters.isUnsafe(scalar) {
                flush()
                (base, width, marks, afterJoiner, pictographic) = ("?", 1, 0, false, false)
                continue
            }
            switch value {
            case 0x200D:  // zero width joiner
                afterJoiner = pictographic
                continue
            case 0x200B, 0x200C, 0x2060, 0x00AD, 0xFE00...0xFE0F, 0xE0000...0xE0FFF:
                continue  // invisible: spaces without width, soft hyphen, variation selectors, tags
            case 0x1F3FB...0x1F3FF where width > 0 && pictographic:
                continue  // skin tone
            case 0x1F1E6...0x1F1FF:  // half of a flag
                flush()
                (base, width, marks) = (String(Unicode.Scalar(UInt8(value - 0x1F1E6 + 0x41))), 1, 0)
                (afterJoiner, pictographic) = (false, false)
                continue
            default: break
            }
            if afterJoiner {
                // The tail of a joined emoji; its head stands for all of it.
                if scalar.properties.isEmoji || scalar.properties.canonicalCombiningClass != .notReordered {
                    afterJoiner = false
                    continue
                }
                afterJoiner = false
            }
            let own = tt_wcwidth(value)
            if own == 0 {
                // A mark with nothing to stand on stands on a space.
                if width == 0 { (base, width, marks, pictographic) = (" ", 1, 0, false) }
                if marks < maximumMarks {
                    base.unicodeScalars.append(scalar)
                    marks += 1
                }
                continue
            }
            flush()
            if own < 0 {
                (base, width) = ("?", 1)
            } else {
                (base, width) = (String(scalar), Int(own))
            }
            (marks, afterJoiner) = (0, false)
            pictographic = scalar.properties.isEmoji
        }
        flush()
    }

    /// The pieces of `text`, in order.
    static func pieces(of text: some StringProtocol) -> [Piece] {
        var all: [Piece] = []
        all.reserveCapacity(text.utf8.count)
        forEachPiece(in: text) { all.append($0) }
        return all
    }
}
