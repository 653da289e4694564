import Tutor

extension PlotCanvas {
    /// Draws readings from the left edge to the right; what is absent is a gap, never a zero.
    mutating func draw(_ series: TrendChart.Series, scale: ChartScale, owner: Int) {
        let count = series.values.count
        var before: (x: Int, y: Int)?
        for (index, value) in series.values.enumerated() {
            guard let value, value.isFinite else {
                before = nil
                continue
            }
            let x = count > 1 ? index * (width - 1) / (count - 1) : width - 1
            let y = min(height - 1, max(0, Int((1 - scale.share(value)) * Double(height))))
            line(from: before ?? (x, y), to: (x, y), owner: owner)
            before = (x, y)
        }
    }
}
