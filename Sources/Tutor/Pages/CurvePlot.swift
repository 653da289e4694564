import Scenarios

/// One reading over time as a drawing: axes, the normal range, alarm limits, and what happened when.
struct CurvePlot: Sendable {
    /// A moment that is marked on the plot.
    struct Mark: Sendable {
        var second: Int
        /// One or two letters beside the mark: `H`, `LL`.
        var letters: String
        var isGrave: Bool
    }

    var title: String
    var unit: String
    var decimals: Int
    /// A reading a second from `from` on; nil where there is none.
    var values: [Double?]
    var from: Int
    var to: Int
    /// Nil where nobody knows it.
    var normal: ClosedRange<Double>?
    var limits: [(kind: AlarmLimit.Kind, value: Double)]
    var alarms: [Mark]
    /// When what is hidden begins.
    var onsets: [Int]
    /// What a reader is told who cannot see it.
    var description: String

    private static let width = 460.0
    private static let height = 170.0
    private static let left = 46.0
    private static let right = 24.0
    private static let top = 8.0
    private static let bottom = 22.0

    /// The drawing.
    var svg: Markup {
        let scale = scale
        var parts: [Markup] = [.tag("title", [:], title), .tag("desc", [:], description)]
        parts += frame(scale)
        parts.append(.tag("path", ["class": "curve", "d": path(scale)]))
        parts += happened(scale)
        return .drawing("\(title): \(description)", width: Self.width, height: Self.height, parts)
    }

    /// What is seen and the normal range; limits where they are near enough to matter.
    private var scale: PlotScale {
        let known = values.compactMap { $0 } + (normal.map { [$0.lowerBound, $0.upperBound] } ?? [])
        var low = known.min() ?? 0
        var high = known.max() ?? 1
        let span = high - low
        for limit in limits {
            if limit.value < low, low - limit.value <= span * 0.5 { low = limit.value }
            if limit.value > high, limit.value - high <= span * 0.5 { high = limit.value }
        }
        let step = (0..<decimals).reduce(1.0) { step, _ in step / 10 }
        return PlotScale(low: low, high: high, least: step * 4, count: 6)
    }

    private func x(_ second: Int) -> Double {
        Self.left + (Self.width - Self.left - Self.right) * Double(second - from) / Double(max(1, to - from))
    }

    private func y(_ value: Double, _ scale: PlotScale) -> Double {
        Self.top + (Self.height - Self.top - Self.bottom) * (1 - scale.share(value))
    }

    private func frame(_ scale: PlotScale) -> [Markup] {
        let edge = Self.width - Self.right
        let floor = Self.height - Self.bottom
        var parts: [Markup] = []
        if let normal {
            let upper = max(Self.top, y(normal.upperBound, scale))
            let lower = min(floor, y(normal.lowerBound, scale))
            parts.append(
                .tag(
                    "rect",
                    [
                        "class": "band", "x": Markup.length(Self.left), "y": Markup.length(upper),
                        "width": Markup.length(edge - Self.left),
                        "height": Markup.length(max(0, lower - upper)),
                    ]))
        }
        let places = scale.ticks.count > 1 ? Self.decimals(scale.ticks[1] - scale.ticks[0]) : decimals
        for tick in scale.ticks {
            parts.append(.line("grid", Self.left, y(tick, scale), edge, y(tick, scale)))
            parts.append(
                .label(NumberText.spoken(tick, decimals: places), Self.left - 5, y(tick, scale) + 4, anchor: "end"))
        }
        let step = PlotScale.timeStep(to - from)
        for second in stride(from: from, through: to, by: step) {
            parts.append(.line("grid", x(second), Self.top, x(second), floor))
            parts.append(.label(DurationText.clock(second), x(second), Self.height - 7, anchor: "middle"))
        }
        parts.append(
            .tag(
                "rect",
                [
                    "class": "frame", "x": Markup.length(Self.left), "y": Markup.length(Self.top),
                    "width": Markup.length(edge - Self.left),
                    "height": Markup.length(floor - Self.top),
                ]))
        for limit in limits where limit.value >= scale.low && limit.value <= scale.high {
            let far = limit.kind == .lowLow || limit.kind == .highHigh ? " far" : ""
            parts.append(.line("limit\(far)", Self.left, y(limit.value, scale), edge, y(limit.value, scale)))
            parts.append(.label(limit.kind.rawValue, edge + 4, y(limit.value, scale) + 4, kind: "limit\(far)"))
        }
        return parts
    }

    private static func decimals(_ step: Double) -> Int { NumberText.decimals(forResolution: step) }

    /// The curve; where there are more readings than the drawing can show, the lowest and highest of each stretch.
    private func path(_ scale: PlotScale) -> String {
        let most = Int(Self.width)
        let stretch = max(1, values.count / most)
        var out = ""
        var isDown = false
        func add(_ index: Int) {
            guard let value = values[index] else {
                isDown = false
                return
            }
            let second = from + index * (to - from) / max(1, values.count - 1)
            out += "\(isDown ? "L" : "M")\(Markup.length(x(second))) \(Markup.length(y(value, scale)))"
            isDown = true
        }
        for start in stride(from: 0, to: values.count, by: stretch) {
            let indices = start..<min(start + stretch, values.count)
            guard stretch > 1, indices.allSatisfy({ values[$0] != nil }) else {
                indices.forEach(add)
                continue
            }
            let least = indices.min { values[$0]! < values[$1]! }!
            let most = indices.max { values[$0]! < values[$1]! }!
            for index in Set([least, most]).sorted() { add(index) }
        }
        return out
    }

    private func happened(_ scale: PlotScale) -> [Markup] {
        let floor = Self.height - Self.bottom
        var parts: [Markup] = []
        for onset in onsets {
            parts.append(.line("onset", x(onset), Self.top, x(onset), floor))
            let (at, end) = (x(onset), floor)
            parts.append(
                .tag(
                    "path",
                    [
                        "class": "mark",
                        "d":
                            "M\(Markup.length(at)) \(Markup.length(end - 8))L\(Markup.length(at - 4)) \(Markup.length(end))L\(Markup.length(at + 4)) \(Markup.length(end))Z",
                    ]))
        }
        for alarm in alarms {
            let far = alarm.isGrave ? " far" : ""
            let index = min(max(0, alarm.second - from), values.count - 1)
            let known = values.indices.contains(index) ? values[index] : nil
            let height = known.map { y($0, scale) } ?? Self.top + 6
            parts.append(
                .tag(
                    "circle", ["class": "alarm\(far)", "cx": Markup.length(x(alarm.second)), "cy": Markup.length(height), "r": "4"])
            )
            parts.append(
                .label(
                    alarm.letters, x(alarm.second) + 6, max(Self.top + 10, height - 6),
                    kind: "limit\(far)"))
        }
        return parts
    }
}
