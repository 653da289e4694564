import Tutor

/// Text broken into lines by columns, between words where it can, inside them where it must.
enum WordWrap {
    /// Lines of at most `width` columns (the first of `first`); at least one line. Newlines in the text break too.
    static func lines(_ text: String, width: Int, first: Int? = nil) -> [String] {
        var out: [String] = []
        for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let pieces = CellWidth.pieces(of: paragraph)
            wrap(pieces, width: max(2, width), first: max(2, out.isEmpty ? first ?? width : width)) { range in
                out.append(pieces[range].map(\.text).joined())
            }
        }
        return out
    }

    /// The same of words some of which are stressed.
    static func lines(_ text: RichText, width: Int, first: Int? = nil) -> [StyledLine] {
        var pieces: [CellWidth.Piece] = []
        var styles: [Style] = []
        for run in text.runs {
            let more = CellWidth.pieces(of: run.text)
            pieces += more
            styles += Array(repeating: style(run.stress), count: more.count)
        }
        var out: [StyledLine] = []
        wrap(pieces, width: max(2, width), first: max(2, first ?? width)) { range in
            var line = StyledLine()
            var start = range.lowerBound
            while start < range.upperBound {
                let end = range[start...].first { styles[$0] != styles[start] } ?? range.upperBound
                line.append(pieces[start..<end].map(\.text).joined(), styles[start])
                start = end
            }
            out.append(line)
        }
        return out
    }

    private static func style(_ stress: RichText.Stress) -> Style {
        switch stress {
        case .none: .normal
        case .soft: .soft
        case .strong: .strong
        case .code: .code
        }
    }

    /// Calls `emit` with the pieces of each line, without blanks at its end.
    private static func wrap(_ pieces: [CellWidth.Piece], width: Int, first: Int, _ emit: (Range<Int>) -> Void) {
        var limit = first
        var start = 0
        var used = 0
        var breakAfter: Int?
        var index = 0
        func end(_ end: Int) {
            var end = end
            while end > start, pieces[end - 1].isSpace { end -= 1 }
            emit(start..<end)
        }
        while index < pieces.count {
            let piece = pieces[index]
            if used + piece.width > limit, !piece.isSpace {
                let next = breakAfter.flatMap { $0 > start ? $0 : nil } ?? index
                end(next)
                start = next
                while start < pieces.count, pieces[start].isSpace { start += 1 }
                (used, breakAfter, limit) = (0, nil, width)
                // What comes after the break was measured for the line before: count it again.
                index = start
                continue
            }
            used += piece.width
            index += 1
            // After a blank or a hyphen inside a word (not a minus), and on either side of a wide character.
            let wideNext = index < pieces.count && pieces[index].width == 2
            let leading = used <= index - start && pieces[start..<index].allSatisfy { $0.isSpace }
            if !leading,
                piece.isSpace || (piece.text == "-" && index > start + 1 && !pieces[index - 2].isSpace) || piece.width == 2
                    || wideNext
            {
                breakAfter = index
            }
        }
        end(pieces.count)
    }
}
