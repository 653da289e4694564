import Tutor

/// The figures of a table as text.
enum CellDrawing {
    /// Columns of a whole bar.
    static let barColumns = 10
    /// Columns of a sparkline: so many of the newest values are drawn.
    static let sparkColumns = 12

    /// A bar is as long as it is worth, a sparkline as long as it has values.
    static func text(_ figure: CellFigure, glyphs: GlyphSet) -> String {
        switch figure {
        case .bar(let share): bar(share, glyphs.barParts)
        case .spark(let values):
            values.suffix(sparkColumns).map { value in
                guard let value else { return glyphs.dot }
                return Sparkline.text([value], scale: 0...1, columns: 1, glyphs: glyphs)
            }.joined()
        }
    }

    private static func bar(_ share: Double, _ parts: [String]) -> String {
        guard share.isFinite, let whole = parts.last else { return "" }
        let steps = Int((min(1, max(0, share)) * Double(barColumns * parts.count)).rounded())
        let rest = steps % parts.count
        return String(repeating: whole, count: steps / parts.count) + (rest > 0 ? parts[rest - 1] : "")
    }
}
