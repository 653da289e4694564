/// Where everything goes on a screen of a given size.
struct ScreenLayout: Sendable, Hashable {
    /// Smaller than this only one sentence is shown.
    static let smallest = CellSize(columns: 40, rows: 12)

    var status: Region
    /// The plant above the conversation, on narrow screens.
    var strip: Region?
    /// The line under the strip.
    var stripRule: Region?
    var chat: Region
    /// The column between conversation and plant.
    var divider: Region?
    /// The plant beside the conversation.
    var table: Region?
    /// The line above the draft.
    var rule: Region
    var input: Region
    var footer: Region

    /// Rows that a draft may take.
    static func maximumInputRows(_ size: CellSize) -> Int { size.rows >= 16 ? 4 : 2 }

    /// - Parameters:
    ///   - tags: how many instruments the plant has; nil when no drill runs.
    ///   - inputRows: rows of the draft, at least 1.
    /// Nil when the screen is too small.
    init?(size: CellSize, tags: Int?, inputRows: Int) {
        guard size.columns >= Self.smallest.columns, size.rows >= Self.smallest.rows else { return nil }
        let width = size.columns
        func region(_ row: Int, _ rows: Int) -> Region { Region(column: 0, row: row, columns: width, rows: rows) }
        status = region(0, 1)
        footer = region(size.rows - 1, 1)
        input = region(size.rows - 1 - inputRows, inputRows)
        rule = region(input.row - 1, 1)
        var top = 1
        let body = rule.row - 1
        guard let tags, tags > 0 else {
            // Long lines are hard to read; the conversation alone does not fill a wide screen.
            chat = Region(column: 1, row: top, columns: min(width - 2, 100), rows: body)
            return
        }
        if width >= 76 {
            let wide = width >= 100
            let tableWidth = wide ? min(60, width * 42 / 100) : width - 47
            let left = width - tableWidth - 1
            table = Region(column: left + 2, row: top, columns: tableWidth - 2, rows: body)
            divider = Region(column: left, row: top, columns: 1, rows: body)
            chat = Region(column: 1, row: top, columns: left - 2, rows: body)
        } else {
            let rows = min(6, tags, max(2, body / 2 - 2))
            strip = Region(column: 1, row: top, columns: width - 2, rows: rows)
            stripRule = region(top + rows, 1)
            top += rows + 1
            chat = Region(column: 1, row: top, columns: width - 2, rows: body - rows - 1)
        }
    }
}
