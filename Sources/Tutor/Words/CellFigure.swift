/// A small drawing in a cell of a table; each face draws it with what it has.
public enum CellFigure: Sendable, Hashable {
    /// How much of the whole, 0...1.
    case bar(Double)
    /// Values from 0...1, oldest first; nil is a gap.
    case spark([Double?])

    /// A score as a bar of the full score.
    public static func score(_ basisPoints: Int) -> CellFigure { .bar(Double(basisPoints) / 10_000) }

    /// Scores in basis points as a line of marks; nil when there is none.
    public static func course(_ basisPoints: [Int?]) -> CellFigure? {
        basisPoints.contains { $0 != nil } ? .spark(basisPoints.map { $0.map { Double($0) / 10_000 } }) : nil
    }
}
