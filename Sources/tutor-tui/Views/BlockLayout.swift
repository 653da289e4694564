import Tutor

/// The blocks of an answer as lines of a given width.
enum BlockLayout {
    /// Lines of at most `width` columns.
    static func lines(_ block: Block, width: Int, plotRows: Int = TrendChartView.usualRows, glyphs: GlyphSet) -> [StyledLine] {
        switch block {
        case .text(let text): WordWrap.lines(text, width: width).map { StyledLine($0) }
        case .heading(let text): WordWrap.lines(text, width: width).map { StyledLine($0, .heading) }
        case .rich(let text): WordWrap.lines(text, width: width)
        case .items(let items): items.flatMap { item($0, width: width, glyphs: glyphs) }
        case .code(let lines): lines.flatMap { code($0, width: width) }
        case .bullets(let items): items.flatMap { bullet($0, width: width, glyphs: glyphs) }
        case .table(let table): TableLayout.lines(table, width: width, glyphs: glyphs)
        case .folded(let line, _): WordWrap.lines(line, width: width).map { StyledLine($0) }
        case .chart(let chart): TrendChartView.lines(chart, width: width, plotRows: plotRows, glyphs: glyphs)
        }
    }

    private static func item(_ item: ListItem, width: Int, glyphs: GlyphSet) -> [StyledLine] {
        let mark = (item.mark.isEmpty ? glyphs.bullet : item.mark) + " "
        // On a narrow screen words matter more than how deep they stand.
        let indent = min(item.level * 2, max(0, width / 4))
        let hang = indent + CellWidth.of(mark)
        return WordWrap.lines(item.text, width: width - hang).enumerated().map { index, line in
            guard index == 0 else { return line.indented(hang) }
            return StyledLine([StyledLine.Span(text: TextFit.spaces(indent) + mark, style: .normal)] + line.spans)
        }
    }

    /// Not between words: every blank of it counts.
    private static func code(_ text: String, width: Int) -> [StyledLine] {
        var lines = [StyledLine(TextFit.spaces(2))]
        var used = 2
        var line = ""
        func flush() {
            lines[lines.count - 1].append(line, .code)
            line = ""
        }
        for piece in CellWidth.pieces(of: text) {
            if used + piece.width > max(4, width) {
                flush()
                lines.append(StyledLine(TextFit.spaces(2)))
                used = 2
            }
            line += piece.text
            used += piece.width
        }
        flush()
        return lines
    }

    private static func bullet(_ text: String, width: Int, glyphs: GlyphSet) -> [StyledLine] {
        WordWrap.lines(text, width: width - 2).enumerated().map { index, line in
            StyledLine((index == 0 ? glyphs.bullet + " " : "  ") + line)
        }
    }
}
