import Scenarios
import Tutor

/// The plant view: one page of it, with its tabs above, and below what the plant announced and every key.
enum PanelView {
    /// What there is to show.
    struct Content {
        var display: PlantDisplay
        var detail: PlantDetail
        /// Of the trend page.
        var chart: TrendChart?
    }

    /// Draws it over `region`, nothing outside.
    static func draw(
        _ state: PanelState, _ content: Content, glyphs: GlyphSet, in region: Region, of buffer: inout CellBuffer
    ) {
        guard !region.isEmpty else { return }
        let keys = PanelKeys.lines(state.page, width: region.columns - 2, rows: region.rows >= 20 ? 3 : 2)
        let body = body(region, state)
        tabs(state.page, glyphs: glyphs, width: region.columns - 2).draw(in: inset(region.line(0)), of: &buffer)
        let inner = Region(column: region.column + 1, row: body.row, columns: max(0, region.columns - 2), rows: body.rows)
        switch state.page {
        case .mimic where MimicView.draw(state, content, glyphs: glyphs, in: inner, of: &buffer): break
        default:
            for (row, line) in lines(state, content, columns: inner.columns, rows: inner.rows, glyphs: glyphs).enumerated() {
                line.draw(in: inner.line(row), of: &buffer)
            }
        }
        let bottom = region.row + region.rows - keys.count
        for (row, line) in keys.enumerated() {
            StyledLine(line, .dim).draw(
                in: Region(column: region.column + 1, row: bottom + row, columns: max(0, region.columns - 2), rows: 1), of: &buffer)
        }
        let news = Region(column: region.column + 1, row: bottom - 1, columns: max(0, region.columns - 2), rows: 1)
        guard news.row > body.row else { return }
        if let notice = state.notice {
            StyledLine(TextFit.fit(notice, news.columns, ellipsis: glyphs.ellipsis), .heading).draw(in: news, of: &buffer)
        } else if let said = state.news {
            StyledLine(TextFit.fit(said, news.columns, ellipsis: glyphs.ellipsis), .plant).draw(in: news, of: &buffer)
        }
    }

    /// Rows of the page itself.
    static func body(_ region: Region, _ state: PanelState) -> Region {
        let keys = PanelKeys.lines(state.page, width: region.columns - 2, rows: region.rows >= 20 ? 3 : 2).count
        return Region(
            column: region.column, row: region.row + 1, columns: region.columns, rows: max(0, region.rows - 2 - keys))
    }

    private static func inset(_ region: Region) -> Region {
        Region(column: region.column + 1, row: region.row, columns: max(0, region.columns - 2), rows: region.rows)
    }

    private static func lines(
        _ state: PanelState, _ content: Content, columns: Int, rows: Int, glyphs: GlyphSet
    ) -> [StyledLine] {
        let out: [StyledLine] =
            switch state.page {
            case .tags: TagPage.lines(state, content, width: columns, rows: rows, glyphs: glyphs)
            case .trend: TrendPage.lines(state, content, width: columns, rows: rows, glyphs: glyphs)
            case .alarms: AlarmPage.lines(state, content, width: columns, rows: rows, glyphs: glyphs)
            case .mimic: MimicTree.lines(state, content, width: columns, rows: rows, glyphs: glyphs)
            case .timeline: TimelinePage.lines(state, content, width: columns, rows: rows, glyphs: glyphs)
            }
        return Array(out.prefix(max(0, rows)))
    }

    /// `1 Tags  [2 Trend]  3 Alarms`: the page that shows stands in brackets.
    private static func tabs(_ page: PlantPage, glyphs: GlyphSet, width: Int) -> StyledLine {
        let short = width < 56
        var line = StyledLine()
        for (index, other) in PlantPage.allCases.enumerated() {
            let name = title(other)
            let text = short && other != page ? "\(index + 1)\(name.prefix(3))" : "\(index + 1) \(name)"
            line.append(other == page ? "[\(text)]" : " \(text) ", other == page ? .heading : .dim)
            if !short { line.append(" ") }
        }
        return line
    }

    static func title(_ page: PlantPage) -> String {
        switch page {
        case .tags: tr("Tags")
        case .trend: tr("Trend")
        case .alarms: tr("Alarms")
        case .mimic: tr("Mimic")
        case .timeline: tr("Timeline")
        }
    }

    /// The first row of a list of `count` so that the chosen one shows.
    static func top(of chosen: Int, count: Int, rows: Int) -> Int {
        min(max(0, chosen - rows / 2), max(0, count - rows))
    }

    /// What marks the chosen row, without colour.
    static func pointer(_ isChosen: Bool) -> String { isChosen ? "> " : "  " }
}
