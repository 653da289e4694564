import Scenarios
import Tutor

/// A ``DrillPreview`` as lines: a strip a curve, all on one axis of time, then alarms, trips and what is hidden on the same axis.
enum PreviewView {
    /// Narrower than this a strip shows nothing.
    private static let narrowestStrip = 12
    private static let gap = 1

    /// One line before it is laid out: what it is, what happens in time, figures.
    private struct Row {
        var label: String
        var strip: (Int) -> StyledLine
        var figures: String
    }

    /// - Parameters:
    ///   - width: columns at hand.
    ///   - all: also the curves that do not move.
    ///   - compact: for a low window: no blank lines, one rival, and what stays as it is only counted.
    static func lines(
        _ preview: DrillPreview, width: Int, all: Bool, compact: Bool = false, glyphs: GlyphSet
    ) -> [StyledLine] {
        let curves = all ? preview.tags : preview.moving
        func named(_ title: String) -> String { Library.local(title, machine: preview.asset) }
        let figures = figures(of: curves)
        let rows = zip(curves, figures.rows).map { curve, figures in
            Row(
                label: named(curve.title) + (curve.unit.isEmpty ? "" : "\u{0}\(curve.unit)"),
                strip: { strip(curve, columns: $0, glyphs: glyphs) }, figures: figures)
        }
        let beliefs = beliefs(preview, most: compact ? 2 : 4, glyphs)
        let events = alarms(preview, glyphs) + trips(preview, glyphs) + faults(preview, glyphs)
        let right =
            (rows + events + beliefs).map { CellWidth.of($0.figures) }.max().map { max($0, CellWidth.of(figures.heading)) } ?? 0
        let wanted = (rows + events + beliefs).map { CellWidth.of($0.label) }.max() ?? 0
        let left = max(10, min(wanted, max(22, width / 4), width - right - 2 * gap - narrowestStrip))
        let columns = max(narrowestStrip, width - left - right - 2 * gap)

        func line(_ row: Row) -> StyledLine {
            var line = StyledLine(label(row.label, left, glyphs) + TextFit.spaces(gap))
            line.spans += row.strip(columns).spans
            line.append(TextFit.spaces(gap) + row.figures)
            return line
        }
        func wrapped(_ text: String, _ style: Style = .normal) -> [StyledLine] {
            WordWrap.lines(ControlCharacters.visible(text), width: width).map { StyledLine($0, style) }
        }

        let opening = Words.opening(of: preview)
        var out = wrapped(opening[0], .heading) + opening.dropFirst().flatMap { wrapped($0) } + [StyledLine()]
        if !curves.isEmpty {
            out.append(StyledLine(TextFit.spaces(left + columns + 2 * gap) + figures.heading, .dim))
            out += rows.map(line)
        }
        out += axis(preview, left: left, columns: columns, glyphs: glyphs)
        if !all, let steady = Words.steady(preview.steady, besidesOthers: !curves.isEmpty, named: !compact, machine: preview.asset)
        {
            out += wrapped(steady, .dim)
        }
        out.append(StyledLine())
        out += events.isEmpty ? [] : events.map(line)
        if preview.alarms.isEmpty { out.append(StyledLine(tr("No alarm is raised."))) }
        if !beliefs.isEmpty { out += [StyledLine()] + wrapped(Words.beliefHeading, .heading) + beliefs.map(line) }
        out += wrapped(Words.par(of: preview))
        return compact ? out.filter { !$0.spans.isEmpty } : out
    }

    /// The name cut where it must be; the unit, behind a NUL, is not.
    private static func label(_ text: String, _ columns: Int, _ glyphs: GlyphSet) -> String {
        let parts = text.split(separator: "\u{0}", maxSplits: 1, omittingEmptySubsequences: false)
            .map { ControlCharacters.visible(String($0)) }
        guard parts.count == 2 else { return TextFit.pad(parts[0], columns, ellipsis: glyphs.ellipsis) }
        let room = max(4, columns - CellWidth.of(parts[1]) - 1)
        return TextFit.pad(
            TextFit.fit(parts[0], room, ellipsis: glyphs.ellipsis) + " " + parts[1], columns, ellipsis: glyphs.ellipsis)
    }

    // MARK: Curves

    private static func figures(of curves: [DrillPreview.Curve]) -> (heading: String, rows: [String]) {
        let parts = curves.map { curve in
            [
                Words.number(curve.first, curve), Words.number(curve.last, curve), Words.reach(curve),
                curve.leavesNormal.map(DurationText.clock) ?? "-",
            ]
        }
        let headings = [tr("first"), tr("last"), tr("min..max"), tr("out")]
        let widths = headings.indices.map { column in ([headings] + parts).map { CellWidth.of($0[column]) }.max() ?? 0 }
        func joined(_ cells: [String]) -> String {
            zip(cells, widths).map { TextFit.spaces($1 - CellWidth.of($0)) + $0 }.joined(separator: " ")
        }
        return (joined(headings), parts.map(joined))
    }

    /// What each column stands for: the mean of its readings. No short excursion is averaged away: a column whose readings reach over most
    /// of the scale shows the one farthest from normal, several of them in a row that and the other end in turn, so that what comes and
    /// goes is seen to; and a reading far outside the normal range stands alone.
    private static func columns(of curve: DrillPreview.Curve, _ count: Int, scale: ClosedRange<Double>) -> [Double?] {
        let middle = (curve.normalLow + curve.normalHigh) / 2
        let width = curve.normalHigh - curve.normalLow
        var showsFarthest = false
        return (0..<count).map { column in
            let from = column * curve.values.count / count
            let to = max(from + 1, (column + 1) * curve.values.count / count)
            let known = curve.values[from..<min(to, curve.values.count)].compactMap { $0 }
            guard let low = known.min(), let high = known.max() else { return nil }
            let farthest = abs(low - middle) > abs(high - middle) ? low : high
            if high - low > swingShare * (scale.upperBound - scale.lowerBound) {
                showsFarthest.toggle()
                return showsFarthest ? farthest : low + high - farthest
            }
            showsFarthest = false
            let mean = known.reduce(0, +) / Double(known.count)
            return abs(farthest - middle) > width && abs(mean - middle) < width ? farthest : mean
        }
    }

    /// Readings of one column that reach over more of the scale than noise does.
    private static let swingShare = 0.6

    private static func strip(_ curve: DrillPreview.Curve, columns count: Int, glyphs: GlyphSet) -> StyledLine {
        let low = min(curve.low ?? curve.normalLow, curve.normalLow)
        let scale = low...max(curve.high ?? curve.normalHigh, curve.normalHigh, low.nextUp)
        var line = StyledLine()
        for value in columns(of: curve, count, scale: scale) {
            let isOut = value.map { $0 < curve.normalLow || $0 > curve.normalHigh } ?? false
            line.append(
                Sparkline.text([value], scale: scale, columns: 1, glyphs: glyphs),
                isOut ? .chartLimit : .chartLine)
        }
        return line
    }

    // MARK: Time

    private static func column(_ second: Int, _ preview: DrillPreview, _ columns: Int) -> Int {
        min(columns - 1, max(0, second * columns / max(1, preview.seconds)))
    }

    /// A ruler with the target and par on it, and the times under it.
    private static func axis(_ preview: DrillPreview, left: Int, columns: Int, glyphs: GlyphSet) -> [StyledLine] {
        var marks = Array(repeating: glyphs.horizontalLine, count: columns)
        var times = Array(repeating: " ", count: columns)
        func write(_ text: String, at wanted: Int) {
            let width = CellWidth.of(text)
            let at = min(max(0, wanted), columns - width)
            guard at >= 0, times[max(0, at - 1)..<min(columns, at + width + 1)].allSatisfy({ $0 == " " }) else { return }
            var cell = at
            for piece in CellWidth.pieces(of: text) {
                times[cell] = piece.text
                if piece.width == 2 { times[cell + 1] = "" }
                cell += piece.width
            }
        }
        write("0:00", at: 0)
        write(DurationText.clock(preview.seconds), at: columns)
        for (mark, second) in [("T", preview.targetSeconds as Int?), ("P", preview.parSeconds)] {
            guard let second else { continue }
            let at = column(second, preview, columns)
            marks[at] = marks[at] == "T" ? "*" : mark
            let clock = DurationText.clock(second)
            let text = mark == "T" ? tr("target \(clock)") : tr("par \(clock)")
            write(text, at: at - CellWidth.of(text) / 2)
        }
        return [
            StyledLine(TextFit.spaces(left + gap) + marks.joined(), .dim),
            StyledLine(TextFit.spaces(left + gap) + times.joined(), .dim),
        ]
    }

    /// A row of the same time, where something stands from a second to another.
    private static func bar(
        _ spans: [(from: Int, to: Int)], _ preview: DrillPreview, columns: Int, mark: String, style: Style, glyphs: GlyphSet
    ) -> StyledLine {
        var cells = Array(repeating: false, count: columns)
        for span in spans {
            for at in column(span.from, preview, columns)...column(max(span.from, span.to), preview, columns) { cells[at] = true }
        }
        var line = StyledLine()
        for cell in cells { line.append(cell ? mark : glyphs.dot, cell ? style : .dim) }
        return line
    }

    private static func alarms(_ preview: DrillPreview, _ glyphs: GlyphSet) -> [Row] {
        preview.alarms.map { alarm in
            let style: Style =
                switch alarm.level {
                case .critical: .alarmCritical
                case .warning: .alarmWarning
                case .info: .alarmInfo
                }
            let mark = alarm.kind == .lowLow || alarm.kind == .highHigh ? glyphs.levels.last! : glyphs.barMark
            return Row(
                label: "\(alarm.kind.rawValue) \(Library.local(alarm.title, machine: preview.asset))",
                strip: { columns in
                    bar(
                        alarm.spans.map { ($0.from, $0.to ?? preview.seconds) }, preview, columns: columns, mark: mark,
                        style: style, glyphs: glyphs)
                }, figures: Words.spans(alarm))
        }
    }

    private static func trips(_ preview: DrillPreview, _ glyphs: GlyphSet) -> [Row] {
        preview.trips.map { trip in
            Row(
                label: Library.local(trip.title, machine: preview.asset),
                strip: { columns in
                    bar(
                        [(trip.seconds, trip.seconds)], preview, columns: columns, mark: "X", style: .alarmCritical,
                        glyphs: glyphs)
                }, figures: tr("trips at \(DurationText.clock(trip.seconds))"))
        }
    }

    private static func beliefs(_ preview: DrillPreview, most: Int, _ glyphs: GlyphSet) -> [Row] {
        preview.strongest(most).map { belief in
            Row(
                label: Words.answer(belief, machine: preview.asset),
                strip: { columns in
                    let shares = (0..<columns).map { column -> Double? in
                        preview.share(of: belief, at: (2 * column + 1) * preview.seconds / (2 * columns))
                    }
                    return StyledLine(
                        Sparkline.text(shares, scale: 0...1, columns: columns, glyphs: glyphs),
                        belief.isTrue ? .chartSecond : .chartThird)
                }, figures: Words.likelihood(preview.share(of: belief, at: preview.seconds)))
        }
    }

    private static func faults(_ preview: DrillPreview, _ glyphs: GlyphSet) -> [Row] {
        preview.faults.map { onset in
            Row(
                label: Library.local(onset.component, machine: preview.asset),
                strip: { columns in
                    let at = column(onset.seconds, preview, columns)
                    var line = StyledLine(String(repeating: glyphs.dot, count: at), .dim)
                    line.append(
                        glyphs.onset + String(repeating: glyphs.horizontalLine, count: columns - at - 1), .confirm)
                    return line
                }, figures: tr("fails from \(DurationText.clock(onset.seconds))"))
        }
    }
}
