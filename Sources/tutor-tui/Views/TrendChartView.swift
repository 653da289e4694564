import Scenarios
import Tutor

/// A ``TrendChart`` as lines: a caption in words, then a plot with scale, limits and time. Tags of one unit share a plot, and
/// there each line carries its letter at the right edge, because colour alone must not tell them apart.
enum TrendChartView {
    /// Tags in one plot; more are not told apart.
    private static let most = 3
    private static let styles: [Style] = [.chartLine, .chartSecond, .chartThird]
    /// Narrower than this a plot shows nothing that the words do not say.
    private static let narrowest = 24

    /// Rows of a plot where there is room.
    static let usualRows = 8

    /// Lines of at most `width` columns; a plot of at most `plotRows` rows, less where there are several.
    static func lines(_ chart: TrendChart, width: Int, plotRows: Int = usualRows, glyphs: GlyphSet) -> [StyledLine] {
        let panels = panels(chart)
        let rows = min(plotRows, panels.count == 1 ? usualRows : panels.count == 2 ? 6 : 4)
        var out: [StyledLine] = []
        for panel in panels {
            for (index, series) in panel.enumerated() {
                let letter = panel.count > 1 ? Self.letter(index) + "  " : ""
                let sentence = ChartWords.sentence(series, from: chart.from, to: chart.to)
                let indent = CellWidth.of(letter)
                for (number, line) in WordWrap.lines(sentence, width: width - indent).enumerated() {
                    var styled = StyledLine(number == 0 ? letter : TextFit.spaces(indent), styles[index])
                    styled.append(line)
                    out.append(styled)
                }
            }
            // One reading is no trend: its sentence has said it.
            if width >= narrowest, chart.to - chart.from >= 2, let scale = ChartScale(panel) {
                out += plot(panel, chart: chart, scale: scale, width: width, rows: rows, glyphs: glyphs)
            }
        }
        return out
    }

    private static func letter(_ index: Int) -> String { ["A", "B", "C"][index] }

    private static func panels(_ chart: TrendChart) -> [[TrendChart.Series]] {
        var panels: [[TrendChart.Series]] = []
        for series in chart.series {
            if let at = panels.firstIndex(where: { $0[0].unit == series.unit && $0.count < most }) {
                panels[at].append(series)
            } else {
                panels.append([series])
            }
        }
        return panels
    }

    private static func plot(
        _ panel: [TrendChart.Series], chart: TrendChart, scale: ChartScale, width: Int, rows: Int, glyphs: GlyphSet
    ) -> [StyledLine] {
        let decimals = panel.map(\.decimals).max() ?? 0
        // Beside a limit's line stands the limit itself, not the middle of the row it falls into.
        let limits = panel.flatMap(\.limits).filter { $0.value >= scale.low && $0.value <= scale.high }
        let limitValues = Dictionary(limits.map { (row($0.value, scale, rows), $0.value) }, uniquingKeysWith: { first, _ in first })
        let labels = (0..<rows).map { row -> String in
            if let limit = limitValues[row] { return NumberText.spoken(limit, decimals: decimals) }
            guard row == 0 || row == rows - 1 || row == rows / 2 else { return "" }
            let share = 1 - (Double(row) + 0.5) / Double(rows)
            return NumberText.spoken(scale.low + (scale.high - scale.low) * share, decimals: decimals)
        }
        let left = min(9, labels.map(\.count).max() ?? 0)
        let right = panel.count > 1 ? 6 : 3
        let columns = max(1, width - left - 2 - right)
        var canvas = PlotCanvas(columns: columns, rows: rows, glyphs: glyphs)
        var edge: [Int: (text: String, style: Style)] = [:]
        var limitRows: Set<Int> = []
        for (index, series) in panel.enumerated() {
            for limit in series.limits where limit.value >= scale.low && limit.value <= scale.high {
                let row = row(limit.value, scale, rows)
                limitRows.insert(row)
                let name = panel.count > 1 ? letter(index) + limit.kind.rawValue : limit.kind.rawValue
                edge[row] = (
                    edge[row].map { $0.text.count + name.count < right ? $0.text + " " + name : $0.text } ?? name, .chartLimit
                )
            }
            canvas.draw(series, scale: scale, owner: index)
        }
        if panel.count > 1 {
            for (index, series) in panel.enumerated() {
                guard let last = series.values.last(where: { $0 != nil }) ?? nil else { continue }
                let row = row(last, scale, rows)
                let text = edge[row]?.text ?? ""
                // Where two lines end in one row both letters stand there.
                edge[row] = (TextFit.fit(letter(index) + (text.isEmpty ? "" : " ") + text, right - 1, ellipsis: ""), styles[index])
            }
        }
        var out: [StyledLine] = []
        for row in 0..<rows {
            var line = StyledLine(TextFit.pad(labels[row], left, right: true, ellipsis: glyphs.ellipsis), .dim)
            line.append(glyphs == .unicode ? (labels[row].isEmpty ? " │" : " ┤") : " |", .dim)
            appendPlotRow(row, canvas, isLimit: limitRows.contains(row), to: &line)
            if let mark = edge[row] { line.append(" " + mark.text, mark.style) }
            out.append(line)
        }
        out.append(axis(left: left, columns: columns, glyphs: glyphs))
        out.append(times(chart, left: left, columns: columns))
        return out
    }

    private static func row(_ value: Double, _ scale: ChartScale, _ rows: Int) -> Int {
        min(rows - 1, max(0, Int((1 - scale.share(value)) * Double(rows))))
    }

    private static func appendPlotRow(_ row: Int, _ canvas: PlotCanvas, isLimit: Bool, to line: inout StyledLine) {
        var run = ""
        var style = Style.normal
        for column in 0..<canvas.columns {
            let mark = canvas.cell(row: row, column: column)
            let text = mark?.text ?? (isLimit ? canvas.glyphs.limitDash : " ")
            let own = mark.map { styles[$0.owner % styles.count] } ?? (isLimit ? .chartLimit : .normal)
            if own != style {
                line.append(run, style)
                (run, style) = ("", own)
            }
            run += text
        }
        line.append(run, style)
    }

    /// The line under a plot.
    static func axis(left: Int, columns: Int, glyphs: GlyphSet) -> StyledLine {
        let corner = glyphs == .unicode ? " └" : " +"
        return StyledLine(
            TextFit.spaces(left) + corner + String(repeating: glyphs.horizontalLine, count: columns), .dim)
    }

    /// Time before the right edge: `-3:00      -1:30      now`; of what is over, `0:00      1:30      3:00`.
    private static func times(_ chart: TrendChart, left: Int, columns: Int) -> StyledLine {
        let span = chart.to - chart.from
        func label(_ second: Int) -> String {
            chart.isPast
                ? DurationText.clock(second) : second == chart.to ? tr("now") : "-" + DurationText.clock(chart.to - second)
        }
        let (first, middle, last) = (label(chart.from), label(chart.to - span / 2), label(chart.to))
        var text = first
        let at = columns / 2 - CellWidth.of(middle) / 2
        let end = columns - CellWidth.of(last)
        if at > first.count + 1, end > at + CellWidth.of(middle) + 1 { text += TextFit.spaces(at - CellWidth.of(text)) + middle }
        text += TextFit.spaces(end - CellWidth.of(text)) + last
        return StyledLine(TextFit.spaces(left + 2) + text, .dim)
    }
}
