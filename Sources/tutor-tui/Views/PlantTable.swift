import Scenarios
import Tutor

/// The plant's instruments as rows: title, value, unit, alarm, and where there is room a sparkline.
enum PlantTable {
    /// Columns of one row for rows of given texts in a given width.
    private struct Columns {
        var title: Int
        var value: Int
        var unit: Int
        var spark: Int
        static let alarm = 3

        init(rows: [PlantDisplay.Row], width: Int) {
            value = min(9, max(4, rows.map { CellWidth.of(PlantTable.value($0)) }.max() ?? 0))
            unit = min(7, rows.map { CellWidth.of($0.unit) }.max() ?? 0)
            let fixed = 1 + value + 1 + unit + 1 + Self.alarm
            let longest = max(8, rows.map { CellWidth.of($0.title) }.max() ?? 0)
            let free = width - fixed
            // Words before pictures: a sparkline takes what titles leave, and eight columns of them when they are long.
            spark = free - 1 - 16 >= 8 ? min(30, max(8, free - 1 - longest)) : 0
            title = max(1, min(longest, free - (spark > 0 ? spark + 1 : 0)))
        }
    }

    /// Bad quality is said in the value, not by colour alone.
    static func value(_ row: PlantDisplay.Row) -> String {
        row.good || !row.text.contains(where: \.isNumber) ? row.text : row.text + "?"
    }

    /// One row a tag, at most `rows` lines of at most `width` columns, `heading` first when there is one.
    /// When not all fit, the urgent ones stay and a last line counts the rest.
    static func lines(_ display: PlantDisplay, width: Int, rows: Int, heading: Bool, glyphs: GlyphSet) -> [StyledLine] {
        guard width > 0, rows > 0 else { return [] }
        var out: [StyledLine] = []
        if heading { out.append(StyledLine(TextFit.fit(display.assetTitle, width, ellipsis: glyphs.ellipsis), .heading)) }
        let columns = Columns(rows: display.rows, width: width)
        let space = rows - out.count
        var shown = display.rows
        if shown.count > space {
            let keep = max(0, heading ? space - 1 : space)
            shown = mostUrgent(display.rows, keep)
        }
        let titles = ShortTitle.of(display.rows, columns: columns.title, ellipsis: glyphs.ellipsis)
        let byTag = Dictionary(zip(display.rows.map(\.tag), titles)) { first, _ in first }
        out += shown.map { line($0, title: byTag[$0.tag] ?? $0.title, columns, glyphs) }
        let hidden = display.rows.count - shown.count
        if hidden > 0, heading, out.count < rows {
            out.append(StyledLine(TextFit.fit(tr("\(hidden) more: /read"), width, ellipsis: glyphs.ellipsis), .dim))
        }
        if heading, hidden == 0 { out += controls(display, width: width, rows: rows - out.count, glyphs: glyphs) }
        return out
    }

    /// The `count` most urgent rows, in the order of the plant.
    static func mostUrgent(_ rows: [PlantDisplay.Row], _ count: Int) -> [PlantDisplay.Row] {
        let ranked = rows.indices.sorted { (AlarmMark.rank(rows[$0]), $0) < (AlarmMark.rank(rows[$1]), $1) }
        return ranked.prefix(count).sorted().map { rows[$0] }
    }

    private static func line(_ row: PlantDisplay.Row, title: String, _ columns: Columns, _ glyphs: GlyphSet) -> StyledLine {
        let alarm = AlarmMark.style(row.alarm)
        var line = StyledLine()
        line.append(TextFit.pad(title, columns.title, ellipsis: glyphs.ellipsis))
        line.append(" ")
        line.append(
            TextFit.pad(value(row), columns.value, right: true, ellipsis: glyphs.ellipsis), row.good ? .normal : .badQuality)
        line.append(" ")
        line.append(TextFit.pad(row.unit, columns.unit, ellipsis: glyphs.ellipsis), .dim)
        line.append(" ")
        let mark = AlarmMark.text(row.alarm)
        line.append(mark, alarm)
        line.append(TextFit.spaces(Columns.alarm - CellWidth.of(mark)))
        if columns.spark > 0 {
            line.append(" ")
            line.append(
                Sparkline.text(row.recent, scale: row.scale, columns: columns.spark, glyphs: glyphs),
                row.alarm == nil ? .chartLine : .chartLimit)
        }
        return line
    }

    private static func controls(_ display: PlantDisplay, width: Int, rows: Int, glyphs: GlyphSet) -> [StyledLine] {
        // A heading with nothing under it says nothing.
        guard !display.controls.isEmpty, rows >= 3 else { return [] }
        var out = [StyledLine(), StyledLine(TextFit.fit(tr("Controls"), width, ellipsis: glyphs.ellipsis), .heading)]
        let fits = display.controls.count <= rows - 2
        let shown = fits ? display.controls.count : rows - 3
        let value = min(width / 2, display.controls.map { CellWidth.of($0.text) }.max() ?? 0)
        let title = min(width - value - 1, display.controls.map { CellWidth.of($0.title) }.max() ?? 0)
        for control in display.controls.prefix(shown) {
            var line = StyledLine(TextFit.pad(control.title, title, ellipsis: glyphs.ellipsis) + " ")
            line.append(TextFit.fit(control.text, value, ellipsis: glyphs.ellipsis), .heading)
            out.append(line)
        }
        if !fits {
            out.append(
                StyledLine(TextFit.fit(tr("\(display.controls.count - shown) more"), width, ellipsis: glyphs.ellipsis), .dim))
        }
        return out
    }
}
