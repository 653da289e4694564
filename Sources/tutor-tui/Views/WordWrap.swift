/// Text broken into lines by columns, between words where it can, inside them where it must.
enum WordWrap {
    /// Lines of at most `width` columns (the first of `first`); at least one line. Newlines in the text break too.
    static func lines(_ text: String, width: Int, first: Int? = nil) -> [String] {
        var out: [String] = []
        for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
            wrap(paragraph, width: max(2, width), first: max(2, out.isEmpty ? first ?? width : width), into: &out)
        }
        return out
    }

    private static func wrap(_ paragraph: Substring, width: Int, first: Int, into out: inout [String]) {
        let pieces = CellWidth.pieces(of: paragraph)
        var limit = first
        var start = 0
        var used = 0
        var breakAfter: Int?
        var index = 0
        func emit(_ end: Int) {
            var line = pieces[start..<end].map(\.text).joined()
            while line.last == " " { line.removeLast() }
            out.append(line)
        }
        while index < pieces.count {
            let piece = pieces[index]
            if used + piece.width > limit, !piece.isSpace {
                let end = breakAfter.flatMap { $0 > start ? $0 : nil } ?? index
                emit(end)
                start = end
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
        emit(pieces.count)
    }
}
