import Scenarios
import Tutor

/// Every instrument a row: reading, alarm, where healthy readings lie, limits, a small trend; more of the chosen one below.
enum TagPage {
    static func lines(
        _ state: PanelState, _ content: PanelView.Content, width: Int, rows: Int, glyphs: GlyphSet
    ) -> [StyledLine] {
        let all = content.display.rows
        guard width > 0, rows > 0, !all.isEmpty else { return [] }
        let chosen = min(max(0, state.tag), all.count - 1)
        let more = rows >= 5 ? about(all[chosen], content, width: width, rows: rows) : []
        let space = max(1, rows - more.count - (more.isEmpty ? 0 : 1) - 1)
        let columns = Columns(content, width: width)
        let titles = ShortTitle.of(all, columns: columns.title, ellipsis: glyphs.ellipsis)
        let top = PanelView.top(of: chosen, count: all.count, rows: space)
        var out = rows >= 3 ? [heading(columns, glyphs)] : []
        for index in top..<min(all.count, top + space) {
            out.append(
                line(
                    all[index], title: titles[index], limits: content.detail.limits.first { $0.tag == all[index].tag },
                    isChosen: index == chosen, inTrend: state.trend.tags.contains(all[index].tag), columns, glyphs))
        }
        guard !more.isEmpty else { return out }
        let hidden = all.count - min(all.count, space)
        out.append(
            StyledLine(
                hidden > 0
                    ? tr("\(top + 1)-\(min(all.count, top + space)) of \(all.count)")
                    : String(repeating: glyphs.horizontalLine, count: min(width, 20)), .dim))
        return out + more
    }

    private struct Columns {
        var title: Int
        var value: Int
        var unit: Int
        var normal = 0
        var limits = 0
        var spark = 0
        static let fixed = 3 + 1 + 1 + 1 + 3

        init(_ content: PanelView.Content, width: Int) {
            let rows = content.display.rows
            value = min(9, max(5, rows.map { CellWidth.of(PlantTable.value($0)) }.max() ?? 0))
            unit = min(7, rows.map { CellWidth.of($0.unit) }.max() ?? 0)
            var free = width - Self.fixed - value - unit
            let longest = max(8, rows.map { CellWidth.of($0.title) }.max() ?? 0)
            title = max(4, min(longest, free))
            free -= min(longest, 24)
            let range = min(16, content.detail.limits.map { CellWidth.of($0.normal) }.max() ?? 0)
            if range > 0, free >= range + 2 {
                normal = range
                free -= range + 2
            }
            if free >= 10 {
                spark = min(16, free - 2)
                free -= spark + 2
            }
            if free >= 18 {
                limits = min(30, free - 2)
                free -= limits + 2
            }
            title = max(4, min(longest, width - Self.fixed - value - unit - gap(normal) - gap(spark) - gap(limits)))
        }

        private func gap(_ columns: Int) -> Int { columns > 0 ? columns + 2 : 0 }
    }

    private static func heading(_ columns: Columns, _ glyphs: GlyphSet) -> StyledLine {
        func pad(_ text: String, _ width: Int, right: Bool = false) -> String {
            TextFit.pad(text, width, right: right, ellipsis: glyphs.ellipsis)
        }
        var text =
            "   " + pad(tr("Tag"), columns.title) + " " + pad(tr("Now"), columns.value, right: true) + " " + pad("", columns.unit)
            + " "
        text += pad(tr("Al"), 3)
        if columns.normal > 0 { text += "  " + pad(tr("Normal"), columns.normal) }
        if columns.limits > 0 { text += "  " + pad(tr("Limits"), columns.limits) }
        if columns.spark > 0 { text += "  " + pad("2 min", columns.spark) }
        while text.last == " " { text.removeLast() }
        return StyledLine(text, .dim)
    }

    private static func line(
        _ row: PlantDisplay.Row, title: String, limits: PlantDetail.Limits?, isChosen: Bool, inTrend: Bool, _ columns: Columns,
        _ glyphs: GlyphSet
    ) -> StyledLine {
        func pad(_ text: String, _ width: Int, right: Bool = false) -> String {
            TextFit.pad(text, width, right: right, ellipsis: glyphs.ellipsis)
        }
        var line = StyledLine((isChosen ? ">" : " ") + (inTrend ? "+" : " ") + " ", isChosen ? .heading : .normal)
        line.append(pad(title, columns.title), isChosen ? .heading : .normal)
        line.append(" ")
        line.append(pad(PlantTable.value(row), columns.value, right: true), row.good ? .normal : .badQuality)
        line.append(" ")
        line.append(pad(row.unit, columns.unit), .dim)
        line.append(" ")
        let mark = AlarmMark.text(row.alarm)
        line.append(mark, AlarmMark.style(row.alarm))
        line.append(TextFit.spaces(3 - CellWidth.of(mark)))
        if columns.normal > 0 { line.append("  " + pad(limits?.normal ?? "", columns.normal), .dim) }
        if columns.limits > 0 { line.append("  " + pad(limits.map(words) ?? "", columns.limits), .dim) }
        if columns.spark > 0 {
            line.append("  ")
            line.append(
                Sparkline.text(row.recent, scale: row.scale, columns: columns.spark, glyphs: glyphs),
                row.alarm == nil ? .chartLine : .chartLimit)
        }
        return line
    }

    /// `LL 30  L 50`.
    static func words(_ limits: PlantDetail.Limits) -> String {
        limits.limits.map { "\($0.kind.rawValue) \(NumberText.spoken($0.value, decimals: limits.decimals))" }.joined(
            separator: "  ")
    }

    /// The chosen one in words, a few lines at most.
    private static func about(
        _ row: PlantDisplay.Row, _ content: PanelView.Content, width: Int, rows: Int
    ) -> [StyledLine] {
        var text = "\(row.title): "
        text += row.good ? "\(row.text) \(row.unit)" : tr("bad quality (\(row.text))")
        if let limits = content.detail.limits.first(where: { $0.tag == row.tag }) {
            text += "; " + tr("normal \(limits.normal)")
            if !limits.limits.isEmpty { text += "; " + tr("limits \(words(limits))") }
        }
        for alarm in content.detail.alarms where alarm.tag == row.tag {
            text += "; " + tr("alarm \(AlarmPage.sentence(alarm))")
        }
        return WordWrap.lines(text, width: width).prefix(rows >= 12 ? 3 : 2).map { StyledLine($0) }
    }
}
