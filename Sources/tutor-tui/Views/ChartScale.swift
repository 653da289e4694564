import Tutor

/// The vertical scale of a chart: all readings, and the limits that are near enough to matter.
struct ChartScale: Sendable, Hashable {
    var low: Double
    var high: Double

    /// Nil when there is no reading at all.
    init?(_ series: [TrendChart.Series]) {
        let values = series.flatMap { $0.values.compactMap { $0 } }.filter(\.isFinite)
        guard var low = values.min(), var high = values.max() else { return nil }
        let step = series.map { ChartScale.step($0.decimals) }.max() ?? 1
        let limits = series.flatMap(\.limits).map(\.value)
        // A steady reading must not fill the chart with its noise: the distance of its limits says what is much.
        let below = limits.filter { $0 <= low }.max()
        let above = limits.filter { $0 >= high }.min()
        var span = max(high - low, step * 8)
        if let below, let above { span = max(span, (above - below) / 4) }
        // A limit is drawn when that leaves the readings at least a quarter of the height.
        if let below, low - below <= span * 1.5 { low = below }
        if let above, above - high <= span * 1.5 { high = above }
        if high - low < span {
            let middle = (high + low) / 2
            (low, high) = (middle - span / 2, middle + span / 2)
        }
        let margin = (high - low) * 0.04
        self.low = low - margin
        self.high = high + margin
    }

    /// 0 at the bottom, 1 at the top.
    func share(_ value: Double) -> Double { (value - low) / (high - low) }

    /// One step of a number with this many decimals.
    static func step(_ decimals: Int) -> Double { (0..<max(0, decimals)).reduce(1.0) { step, _ in step / 10 } }
}
