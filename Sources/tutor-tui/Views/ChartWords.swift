import Scenarios
import Tutor

/// A trend in words, the most important first: for plain lines, for screen readers, and as a chart's caption.
enum ChartWords {
    /// Under this many seconds a slope is mostly noise, and a rate a minute made of it would be untrue.
    private static let shortestTrend = 15.0

    /// `Pilot pressure: 143.2 psi, falling 12.1 psi/min over 3:00; low limit L 145 crossed at 2:10`
    static func sentence(_ series: TrendChart.Series, from: Int, to: Int) -> String {
        if let caption = series.caption { return "\(series.title): \(caption)" }
        let points = points(series, from: from, to: to)
        guard let last = points.last, let first = points.first else { return series.title + ": " + tr("no reading") }
        func number(_ value: Double) -> String { NumberText.spoken(value, decimals: series.decimals) }
        let unit = series.unit.isEmpty ? "" : " " + series.unit
        var text = "\(series.title): \(number(last.value))\(unit)"
        if series.values.last ?? nil == nil { text += " (" + tr("last reading, at \(clock(last.second))") + ")" }
        let span = last.second - first.second
        if span >= shortestTrend {
            let moves = movement(series, points, unit: unit)
            text += ", " + tr("\(moves) over \(clock(span))")
        } else if span >= 1 {
            text += ", " + tr("too early to tell a trend")
        }
        for limit in series.limits {
            if let words = crossing(limit, points, number) { text += "; \(words)" }
        }
        let gaps = series.values.count - points.count
        if gaps > 0, series.values.count > 1 {
            let seconds = Double(to - from) * Double(gaps) / Double(series.values.count - 1)
            let without = DurationText.clock(max(1, Int(seconds.rounded())))
            text += "; " + tr("no good reading for \(without)")
        }
        return text
    }

    /// `low limit`, `high high limit`: the words for `L`, `HH`.
    static func name(_ kind: AlarmLimit.Kind) -> String {
        switch kind {
        case .lowLow: tr("low low limit LL")
        case .low: tr("low limit L")
        case .high: tr("high limit H")
        case .highHigh: tr("high high limit HH")
        }
    }

    private static func clock(_ seconds: Double) -> String { DurationText.clock(Int(seconds.rounded())) }

    private typealias Point = (second: Double, value: Double)

    private static func points(_ series: TrendChart.Series, from: Int, to: Int) -> [Point] {
        let count = series.values.count
        return series.values.enumerated().compactMap { index, value in
            guard let value, value.isFinite else { return nil }
            let share = count > 1 ? Double(index) / Double(count - 1) : 1
            return (Double(from) + Double(to - from) * share, value)
        }
    }

    /// A straight line through the readings; no movement when the line explains less than their noise.
    private static func movement(_ series: TrendChart.Series, _ points: [Point], unit: String) -> String {
        let n = Double(points.count)
        let meanT = points.reduce(0) { $0 + $1.second } / n
        let meanV = points.reduce(0) { $0 + $1.value } / n
        var (tt, tv) = (0.0, 0.0)
        for p in points {
            tt += (p.second - meanT) * (p.second - meanT)
            tv += (p.second - meanT) * (p.value - meanV)
        }
        guard tt > 0 else { return tr("steady") }
        let slope = tv / tt
        let residual = points.reduce(0) { sum, p in
            let d = p.value - meanV - slope * (p.second - meanT)
            return sum + d * d
        }
        let change = abs(slope) * (points.last!.second - points.first!.second)
        let noise = (residual / n).squareRoot()
        if change < max(2 * noise, 1.5 * ChartScale.step(series.decimals)) {
            return swing(series, points).map { tr("swinging between \($0.low) and \($0.high)\(unit)") }
                ?? steady(series, points, unit: unit)
        }
        let perMinute = abs(slope) * 60
        // A rate says one digit more than the instrument when it would otherwise read 0.
        let decimals = perMinute < ChartScale.step(series.decimals) ? series.decimals + 1 : series.decimals
        let rate = "\(NumberText.spoken(perMinute, decimals: decimals))\(unit)/min"
        return slope < 0 ? tr("falling \(rate)") : tr("rising \(rate)")
    }

    /// `steady between 396 and 423 Hz`: a cycle too quick to be seen as one still shows in how far it reaches.
    private static func steady(_ series: TrendChart.Series, _ points: [Point], unit: String) -> String {
        let values = points.map(\.value)
        guard values.count >= 20, let low = values.min(), let high = values.max(),
            high - low >= 3 * ChartScale.step(series.decimals)
        else { return tr("steady") }
        func number(_ value: Double) -> String { NumberText.spoken(value, decimals: series.decimals) }
        return tr("steady between \(number(low)) and \(number(high))\(unit)")
    }

    /// `114 and 215`: the reading wanders about for longer than noise does, which jumps from one second to the next (the
    /// von Neumann ratio of noise is 2).
    private static func swing(_ series: TrendChart.Series, _ points: [Point]) -> (low: String, high: String)? {
        let values = points.map(\.value)
        guard values.count >= 20, let low = values.min(), let high = values.max() else { return nil }
        let mean = values.reduce(0, +) / Double(values.count)
        let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)
        let steps = zip(values, values.dropFirst()).reduce(0) { $0 + ($1.1 - $1.0) * ($1.1 - $1.0) } / Double(values.count - 1)
        guard steps < 0.5 * variance, high - low >= 6 * ChartScale.step(series.decimals) else { return nil }
        return (
            NumberText.spoken(low, decimals: series.decimals), NumberText.spoken(high, decimals: series.decimals)
        )
    }

    private static func crossing(_ limit: TrendChart.Limit, _ points: [Point], _ number: (Double) -> String) -> String? {
        func beyond(_ p: Point) -> Bool { limit.kind.isLow ? p.value < limit.value : p.value > limit.value }
        guard let lastBeyond = points.lastIndex(where: beyond) else { return nil }
        let start = points[...lastBeyond].lastIndex { !beyond($0) }.map { $0 + 1 } ?? 0
        let name = "\(name(limit.kind)) \(number(limit.value))"
        var text: String
        if start > 0 {
            text = tr("\(name) crossed at \(clock(points[start].second))")
        } else if limit.kind.isLow {
            text = tr("below \(name) since \(clock(points[0].second)) or before")
        } else {
            text = tr("above \(name) since \(clock(points[0].second)) or before")
        }
        if lastBeyond < points.count - 1 { text += ", " + tr("back at \(clock(points[lastBeyond + 1].second))") }
        return text
    }
}
