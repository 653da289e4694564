/// Columns and rows of a screen, in cells.
struct CellSize: Sendable, Hashable {
    var columns: Int
    var rows: Int
}
