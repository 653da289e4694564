import Scenarios

/// What stood when: a row each for what is hidden, alarms and trips, on one axis of time, with target and par.
struct TimelinePlot: Sendable {
    struct Row: Sendable {
        var title: String
        /// `bar`, `bar far`, `bar fault`: how it is drawn.
        var kind: String
        var spans: [(from: Int, to: Int)]
        /// Behind the last bar.
        var note: String
    }

    var title: String
    var seconds: Int
    var rows: [Row]
    /// Upright lines with their names.
    var moments: [(second: Int, name: String)]

    private static let width = 940.0
    private static let left = 250.0
    private static let right = 20.0
    private static let top = 22.0
    private static let step = 22.0

    /// The drawing.
    var svg: Markup {
        let floor = Self.top + Self.step * Double(rows.count) + 4
        let height = floor + 22
        var parts: [Markup] = [
            .tag("title", [:], title), .tag("desc", [:], rows.map { "\($0.title): \($0.note)" }.joined(separator: "; ")),
        ]
        for second in stride(from: 0, through: seconds, by: PlotScale.timeStep(seconds)) {
            parts.append(.line("grid", x(second), Self.top, x(second), floor))
            parts.append(.label(DurationText.clock(second), x(second), floor + 14, anchor: "middle"))
        }
        for moment in moments {
            parts.append(.line("target", x(moment.second), Self.top - 4, x(moment.second), floor))
            parts.append(.label(moment.name, x(moment.second), Self.top - 8, anchor: "middle", kind: "ink"))
        }
        for (index, row) in rows.enumerated() {
            let y = Self.top + Self.step * Double(index) + 4
            parts.append(.label(row.title, Self.left - 10, y + 12, anchor: "end", kind: "ink"))
            for span in row.spans {
                parts.append(
                    .tag(
                        "rect",
                        [
                            "class": row.kind, "x": Markup.length(x(span.from)), "y": Markup.length(y + 2), "rx": "2",
                            "width": Markup.length(max(3, x(span.to) - x(span.from))), "height": "12",
                        ]))
            }
            parts += note(row, y + 12)
        }
        return .drawing(title, width: Self.width, height: height, parts)
    }

    /// Behind the last bar where there is room, else before the first, else inside it.
    private func note(_ row: Row, _ y: Double) -> [Markup] {
        guard let first = row.spans.first, let last = row.spans.last else { return [] }
        let length = Double(row.note.count) * 6 + 8
        if x(last.to) + length < Self.width { return [.label(row.note, x(last.to) + 6, y)] }
        if x(first.from) - length > Self.left { return [.label(row.note, x(first.from) - 6, y, anchor: "end")] }
        return [.label(row.note, x(first.from) + 6, y, kind: "inside")]
    }

    private func x(_ second: Int) -> Double {
        Self.left + (Self.width - Self.left - Self.right) * Double(min(second, seconds)) / Double(max(1, seconds))
    }
}
