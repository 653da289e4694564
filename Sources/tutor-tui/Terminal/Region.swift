/// A rectangle of cells; what a view draws into and never outside of.
struct Region: Sendable, Hashable {
    var column: Int
    var row: Int
    var columns: Int
    var rows: Int

    /// Nothing can be drawn into it.
    var isEmpty: Bool { columns <= 0 || rows <= 0 }

    /// One of its rows as a region; empty when there is no such row.
    func line(_ offset: Int) -> Region {
        Region(column: column, row: row + offset, columns: columns, rows: offset < rows ? 1 : 0)
    }
}
