import Scenarios

/// A figure of a table as a small drawing. What it shows stands in numbers beside it.
enum CellPlot {
    private static let height = 16.0
    private static let barWidth = 110.0
    private static let stepWidth = 9.0

    /// The drawing, with words for who cannot see it.
    static func svg(_ figure: CellFigure, words: String) -> Markup {
        switch figure {
        case .bar(let share): bar(share.isFinite ? min(1, max(0, share)) : 0)
        case .spark(let values): spark(values, words)
        }
    }

    private static func bar(_ share: Double) -> Markup {
        drawing(
            barWidth, "",
            [
                .tag("rect", ["class": "track", "x": "0", "y": "4", "width": text(barWidth), "height": "8", "rx": "2"]),
                .tag("rect", ["class": "share", "x": "0", "y": "4", "width": text(barWidth * share), "height": "8", "rx": "2"]),
            ])
    }

    private static func spark(_ values: [Double?], _ words: String) -> Markup {
        let width = stepWidth * Double(max(1, values.count))
        let points = values.enumerated().compactMap { index, value in
            value.map { ((Double(index) + 0.5) * stepWidth, height - 2 - (height - 4) * min(1, max(0, $0))) }
        }
        var parts: [Markup] = []
        if points.count > 1 {
            parts.append(
                .tag("path", ["class": "course", "d": "M" + points.map { "\(text($0.0)) \(text($0.1))" }.joined(separator: "L")]))
        }
        if let last = points.last {
            parts.append(.tag("circle", ["class": "newest", "cx": text(last.0), "cy": text(last.1), "r": "2"]))
        }
        return drawing(width, words, parts)
    }

    private static func drawing(_ width: Double, _ words: String, _ parts: [Markup]) -> Markup {
        .tag(
            "svg",
            [
                "xmlns": "http://www.w3.org/2000/svg", "class": "cell", "width": text(width), "height": text(height),
                "viewBox": "0 0 \(text(width)) \(text(height))",
                words.isEmpty ? "aria-hidden" : "aria-label": words.isEmpty ? "true" : words,
            ], parts)
    }

    private static func text(_ value: Double) -> String { NumberText.fixed(value, decimals: 1) }
}
