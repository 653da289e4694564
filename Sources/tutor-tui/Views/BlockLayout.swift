import Tutor

/// The blocks of an answer as lines of a given width.
enum BlockLayout {
    /// Lines of at most `width` columns.
    static func lines(_ block: Block, width: Int, plotRows: Int = TrendChartView.usualRows, glyphs: GlyphSet) -> [StyledLine] {
        switch block {
        case .text(let text): WordWrap.lines(text, width: width).map { StyledLine($0) }
        case .heading(let text): WordWrap.lines(text, width: width).map { StyledLine($0, .heading) }
        case .bullets(let items): items.flatMap { bullet($0, width: width, glyphs: glyphs) }
        case .table(let table): TableLayout.lines(table, width: width, glyphs: glyphs)
        case .folded(let line, _): WordWrap.lines(line, width: width).map { StyledLine($0) }
        case .chart(let chart): TrendChartView.lines(chart, width: width, plotRows: plotRows, glyphs: glyphs)
        }
    }

    private static func bullet(_ text: String, width: Int, glyphs: GlyphSet) -> [StyledLine] {
        WordWrap.lines(text, width: width - 2).enumerated().map { index, line in
            StyledLine((index == 0 ? glyphs.bullet + " " : "  ") + line)
        }
    }
}
