import Scenarios

/// How much was done and how well over time: a column an interval, as high as its attempts, the passed part darker, and the average
/// score as a line over them with its own axis.
struct TrendPlot: Sendable {
    var title: String
    var report: TrendReport

    private static let width = 940.0
    private static let height = 230.0
    private static let left = 46.0
    private static let right = 46.0
    private static let top = 14.0
    private static let floor = 190.0

    /// The drawing.
    var svg: Markup {
        let lines = report.lines
        let most = max(1, lines.map(\.attempts).max() ?? 1)
        let scale = PlotScale(low: 0, high: Double(most), least: 1, count: 4)
        let ticks = scale.ticks.filter { $0 >= 0 && $0 <= Double(most) && $0 == $0.rounded() }
        var parts: [Markup] = [
            .tag("title", [:], title),
            .tag(
                "desc", [:],
                lines.map { line in
                    let average = line.averageScoreBP.map(Words.score) ?? "-"
                    return tr("\(line.from): \(line.attempts) attempts, \(line.passes) passed, average \(average)")
                }
                .joined(separator: "; ")),
        ]
        for tick in ticks {
            let y = y(tick / Double(most))
            parts.append(.line("grid", Self.left, y, Self.width - Self.right, y))
            parts.append(label("\(Int(tick))", Self.left - 6, y + 4, anchor: "end"))
        }
        for score in [0, 50, 80, 100] { parts.append(label("\(score)", Self.width - Self.right + 6, y(Double(score) / 100) + 4)) }
        parts.append(.line("limit", Self.left, y(0.8), Self.width - Self.right, y(0.8)))
        let each = (Self.width - Self.left - Self.right) / Double(max(1, lines.count))
        let column = min(46, each * 0.7)
        let labelled = max(1, (lines.count + 9) / 10)
        for (index, step) in lines.enumerated() {
            let x = Self.left + each * (Double(index) + 0.5)
            parts.append(rectangle("attempts", x - column / 2, y(Double(step.attempts) / Double(most)), column))
            parts.append(rectangle("passes", x - column / 2, y(Double(step.passes) / Double(most)), column))
            if index % labelled == 0 {
                let day = report.step == .week ? String(step.from.dropFirst(5)) : String(step.from.prefix(7))
                parts.append(label(day, x, Self.floor + 15, anchor: "middle"))
            }
        }
        let points = lines.enumerated().compactMap { index, step in
            step.averageScoreBP.map { (Self.left + each * (Double(index) + 0.5), y(Double($0) / 10_000)) }
        }
        if points.count > 1 {
            parts.append(
                .tag(
                    "path",
                    [
                        "class": "average",
                        "d": "M" + points.map { "\(Markup.length($0.0)) \(Markup.length($0.1))" }.joined(separator: "L"),
                    ]))
        }
        for point in points {
            parts.append(
                .tag("circle", ["class": "average", "cx": Markup.length(point.0), "cy": Markup.length(point.1), "r": "3.5"]))
        }
        parts.append(.line("frame", Self.left, Self.floor, Self.width - Self.right, Self.floor))
        parts.append(label(tr("attempts"), Self.left - 40, Self.height - 6))
        parts.append(label(tr("average score"), Self.width - 4, Self.height - 6, anchor: "end"))
        return .drawing(title, width: Self.width, height: Self.height, parts)
    }

    private func y(_ share: Double) -> Double { Self.floor - (Self.floor - Self.top) * min(1, max(0, share)) }

    private func rectangle(_ kind: String, _ x: Double, _ y: Double, _ width: Double) -> Markup {
        .tag(
            "rect",
            [
                "class": kind, "x": Markup.length(x), "y": Markup.length(y), "width": Markup.length(width),
                "height": Markup.length(max(0, Self.floor - y)),
            ])
    }

    private func label(_ words: String, _ x: Double, _ y: Double, anchor: String = "start") -> Markup {
        .tag("text", ["x": Markup.length(x), "y": Markup.length(y), "text-anchor": anchor], words)
    }
}
