import Scenarios

/// What an observer would believe over time: a line an answer. Each line has its own dashes and its letter on it, so that nobody needs
/// the colours.
struct BeliefPlot: Sendable {
    struct Line: Sendable {
        var title: String
        /// 0...1, one for each moment.
        var shares: [Double]
    }

    var title: String
    /// At most five.
    var lines: [Line]
    /// Moments, ascending.
    var times: [Int]
    var seconds: Int
    /// Upright lines with their names.
    var moments: [(second: Int, name: String)]

    private static let width = 940.0
    private static let left = 46.0
    private static let right = 20.0
    private static let top = 22.0
    private static let floor = 200.0
    private static let height = 222.0
    private static let dashes = ["", "8 4", "2 3", "10 3 2 3", "5 5"]

    static func letter(_ index: Int) -> String { ["A", "B", "C", "D", "E"][index % 5] }

    /// The drawing.
    var svg: Markup {
        let told = lines.enumerated().map { "\(Self.letter($0.offset)): \($0.element.title)" }.joined(separator: "; ")
        var parts: [Markup] = [.tag("title", [:], title), .tag("desc", [:], told)]
        for percent in stride(from: 0, through: 100, by: 25) {
            let y = y(Double(percent) / 100)
            parts.append(.line("grid", Self.left, y, Self.width - Self.right, y))
            parts.append(.label("\(percent) %", Self.left - 5, y + 4, anchor: "end"))
        }
        for second in stride(from: 0, through: seconds, by: PlotScale.timeStep(seconds)) {
            parts.append(.line("grid", x(second), Self.top, x(second), Self.floor))
            parts.append(.label(DurationText.clock(second), x(second), Self.floor + 15, anchor: "middle"))
        }
        for moment in moments {
            parts.append(.line("target", x(moment.second), Self.top - 4, x(moment.second), Self.floor))
            parts.append(.label(moment.name, x(moment.second), Self.top - 8, anchor: "middle", kind: "ink"))
        }
        for (index, line) in lines.enumerated().reversed() { parts += drawn(line, index) }
        return .drawing(title, width: Self.width, height: Self.height, parts)
    }

    private func drawn(_ line: Line, _ index: Int) -> [Markup] {
        let points = zip(times, line.shares).map { "\(Markup.length(x($0))) \(Markup.length(y($1)))" }
        var parts: [Markup] = [
            .tag(
                "path",
                [
                    "class": "belief b\(index + 1)", "stroke-dasharray": Self.dashes[index % 5],
                    "d": "M" + points.joined(separator: "L"),
                ])
        ]
        // Letters at different moments, so that they stand apart where lines run together; on the floor they would only be in the way.
        for place in stride(from: 1 + index, to: times.count, by: 8)
        where place < line.shares.count && (place == 1 + index || line.shares[place] >= 0.05) {
            let (x, y) = (x(times[place]), y(line.shares[place]))
            parts.append(.tag("circle", ["class": "plate", "cx": Markup.length(x), "cy": Markup.length(y), "r": "7"]))
            parts.append(.label(Self.letter(index), x, y + 4, anchor: "middle", kind: "b\(index + 1)"))
        }
        return parts
    }

    private func x(_ second: Int) -> Double {
        Self.left + (Self.width - Self.left - Self.right) * Double(min(second, seconds)) / Double(max(1, seconds))
    }

    private func y(_ share: Double) -> Double { Self.top + (Self.floor - Self.top) * (1 - share) }
}
