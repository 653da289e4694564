import Scenarios
import Tutor

/// Up to three tags on one plot, as panels of control rooms draw them: each on its own scale, one of which stands at the left; those of one
/// unit share it. Each line carries its letter, because colour alone must not tell them apart.
enum TrendPage {
    private static let styles: [Style] = [.chartLine, .chartSecond, .chartThird]

    static func lines(
        _ state: PanelState, _ content: PanelView.Content, width: Int, rows: Int, glyphs: GlyphSet
    ) -> [StyledLine] {
        guard width > 0, rows > 0 else { return [] }
        if let refusal = state.trend.refusal { return WordWrap.lines(refusal, width: width).map { StyledLine($0, .heading) } }
        guard let chart = content.chart, !chart.series.isEmpty else {
            return WordWrap.lines(tr("No tag is chosen. On page 1 Enter plots one, Space adds up to three."), width: width)
                .map { StyledLine($0) }
        }
        let scaled = min(max(0, state.trend.scale), chart.series.count - 1)
        var out = chart.series.indices.map { index in
            legend(index, chart, state, isScaled: index == scaled, width: width, glyphs: glyphs)
        }
        // On a low screen the one whose scale shows speaks for all.
        if rows - out.count < 5, out.count > 1 { out = [out[scaled]] }
        let plotRows = rows - out.count - 2
        guard plotRows >= 2, width >= 24, chart.to > chart.from else {
            out.append(StyledLine(chart.to > chart.from ? "" : tr("One reading is no trend yet."), .dim))
            return out
        }
        return out + plot(state, chart, scaled: scaled, width: width, rows: plotRows, glyphs: glyphs)
    }

    /// Seconds that one column stands for: how far the cursor goes at a press.
    static func step(_ chart: TrendChart, columns: Int) -> Int { max(1, (chart.to - chart.from) / max(1, columns - 12)) }

    private static func value(_ series: TrendChart.Series, _ chart: TrendChart, at second: Int) -> Double? {
        let index = second - chart.from
        guard series.values.indices.contains(index) else { return nil }
        return series.values[index]
    }

    /// `A> Pilot pressure 143.2 psi at 2:10  141.0..180.1  L 145`
    private static func legend(
        _ index: Int, _ chart: TrendChart, _ state: PanelState, isScaled: Bool, width: Int, glyphs: GlyphSet
    ) -> StyledLine {
        let series = chart.series[index]
        func number(_ value: Double) -> String { NumberText.spoken(value, decimals: series.decimals) }
        let unit = series.unit.isEmpty ? "" : " " + series.unit
        let second = state.trend.cursor ?? chart.to
        let read = value(series, chart, at: second)
        var line = StyledLine(letter(index) + (isScaled && chart.series.count > 1 ? "> " : "  "), styles[index])
        var facts = (read.map { number($0) + unit } ?? tr("no reading"))
        if state.trend.cursor != nil { facts += " " + tr("at \(DurationText.clock(second))") }
        let mark = beyond(series, read)
        var rest = ""
        let known = series.values.compactMap { $0 }.filter(\.isFinite)
        if let low = known.min(), let high = known.max() { rest += "  \(number(low)) .. \(number(high))" }
        for limit in series.limits { rest += "  \(limit.kind.rawValue) \(number(limit.value))" }
        let tail = mark.isEmpty ? 0 : mark.count + 1
        let title = max(6, min(CellWidth.of(series.title), width - 4 - CellWidth.of(facts) - tail))
        line.append(TextFit.fit(series.title, title, ellipsis: glyphs.ellipsis) + " ")
        line.append(facts, .heading)
        if !mark.isEmpty { line.append(" " + mark, .chartLimit) }
        line.append(TextFit.fit(rest, max(0, width - line.width), ellipsis: glyphs.ellipsis), .dim)
        return line
    }

    /// The outermost limit that a reading is beyond.
    private static func beyond(_ series: TrendChart.Series, _ value: Double?) -> String {
        guard let value else { return "" }
        let over = series.limits.filter { $0.kind.isLow ? value < $0.value : value > $0.value }
        return (over.first { [.lowLow, .highHigh].contains($0.kind) } ?? over.first)?.kind.rawValue ?? ""
    }

    static func letter(_ index: Int) -> String { ["A", "B", "C"][min(2, index)] }

    private static func plot(
        _ state: PanelState, _ chart: TrendChart, scaled: Int, width: Int, rows: Int, glyphs: GlyphSet
    ) -> [StyledLine] {
        // Tags of one unit share a scale, so that what is above on the plot is above in the plant.
        let scales = chart.series.map { series in ChartScale(chart.series.filter { $0.unit == series.unit }) }
        let own = chart.series[scaled]
        func number(_ value: Double) -> String { NumberText.spoken(value, decimals: own.decimals) }
        func row(_ value: Double, _ scale: ChartScale) -> Int {
            min(rows - 1, max(0, Int((1 - scale.share(value)) * Double(rows))))
        }
        var limits: [Int: TrendChart.Limit] = [:]
        if let scale = scales[scaled] {
            for limit in own.limits where limit.value >= scale.low && limit.value <= scale.high {
                limits[row(limit.value, scale)] = limit
            }
        }
        let labels = (0..<rows).map { at -> String in
            if let limit = limits[at] { return number(limit.value) }
            guard let scale = scales[scaled], at == 0 || at == rows - 1 || rows > 5 && at == rows / 2 else { return "" }
            return number(scale.low + (scale.high - scale.low) * (1 - (Double(at) + 0.5) / Double(rows)))
        }
        let left = min(9, labels.map(\.count).max() ?? 0)
        let right = 5
        let columns = max(1, width - left - 2 - right)
        var canvas = PlotCanvas(columns: columns, rows: rows, glyphs: glyphs, marks: state.trend.marks)
        var edge: [Int: (text: String, style: Style)] = [:]
        for (at, limit) in limits { edge[at] = (limit.kind.rawValue, .chartLimit) }
        for (index, series) in chart.series.enumerated() {
            guard let scale = scales[index] else { continue }
            canvas.draw(series, scale: scale, owner: index)
            guard let last = series.values.last(where: { $0 != nil }) ?? nil, last.isFinite else { continue }
            let at = row(last, scale)
            edge[at] = (TextFit.fit(letter(index) + (edge[at]?.text ?? ""), right - 1, ellipsis: ""), styles[index])
        }
        let span = chart.to - chart.from
        let cursor = state.trend.cursor.map { min(columns - 1, max(0, ($0 - chart.from) * (columns - 1) / max(1, span))) }
        var out: [StyledLine] = []
        for at in 0..<rows {
            var line = StyledLine(TextFit.pad(labels[at], left, right: true, ellipsis: glyphs.ellipsis), .dim)
            line.append(glyphs == .unicode ? (labels[at].isEmpty ? " │" : " ┤") : " |", .dim)
            for column in 0..<columns {
                if let mark = canvas.cell(row: at, column: column) {
                    line.append(mark.text, column == cursor ? .heading : styles[mark.owner % styles.count])
                } else if column == cursor {
                    line.append(glyphs.verticalLine, .heading)
                } else {
                    line.append(limits[at] == nil ? " " : glyphs.limitDash, limits[at] == nil ? .normal : .chartLimit)
                }
            }
            if let mark = edge[at] { line.append(" " + mark.text, mark.style) }
            out.append(line.joined)
        }
        out.append(TrendChartView.axis(left: left, columns: columns, glyphs: glyphs))
        out.append(times(state, chart, left: left, columns: columns, cursor: cursor))
        return out
    }

    /// Clock times at both ends, the cursor's between them, and how much there is across.
    private static func times(_ state: PanelState, _ chart: TrendChart, left: Int, columns: Int, cursor: Int?) -> StyledLine {
        let first = DurationText.clock(chart.from)
        let last = state.trend.end == nil ? tr("now \(DurationText.clock(chart.to))") : DurationText.clock(chart.to)
        var middle = tr("\(DurationText.clock(chart.to - chart.from)) across")
        var at = columns / 2 - CellWidth.of(middle) / 2
        if let cursor, let second = state.trend.cursor {
            middle = DurationText.clock(second)
            at = min(
                columns - CellWidth.of(last) - CellWidth.of(middle) - 1, max(first.count + 1, cursor - CellWidth.of(middle) / 2))
        }
        var text = first
        let end = columns - CellWidth.of(last)
        if at > first.count, end > at + CellWidth.of(middle) { text += TextFit.spaces(at - CellWidth.of(text)) + middle }
        text += TextFit.spaces(end - CellWidth.of(text)) + last
        return StyledLine(TextFit.spaces(left + 2) + text, .dim)
    }
}
