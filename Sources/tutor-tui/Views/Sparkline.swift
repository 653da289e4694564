/// The last readings of a tag in one row of block characters; a gap is a blank.
enum Sparkline {
    /// Exactly `columns` columns, newest right; each column is the mean of what it stands for.
    static func text(_ values: [Double?], scale: ClosedRange<Double>, columns: Int, glyphs: GlyphSet) -> String {
        guard columns > 0 else { return "" }
        let levels = glyphs.levels
        let perColumn = max(1, (values.count + columns - 1) / columns)
        let span = scale.upperBound - scale.lowerBound
        var out = ""
        var end = values.count
        var marks: [String] = []
        while marks.count < columns {
            let start = max(0, end - perColumn)
            let known = values[start..<max(start, end)].compactMap { $0 }
            end = start
            guard !known.isEmpty, span > 0 else {
                marks.append(" ")
                continue
            }
            let mean = known.reduce(0, +) / Double(known.count)
            let share = (mean - scale.lowerBound) / span
            guard share.isFinite else {
                marks.append(" ")
                continue
            }
            marks.append(levels[Int(min(0.999, max(0, share)) * Double(levels.count))])
        }
        for mark in marks.reversed() { out += mark }
        return out
    }
}
