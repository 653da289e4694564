import Tutor

/// A ``TextTable`` as lines: columns aligned, numbers to the right. Too wide a table wraps inside its text columns, and
/// becomes one short list a row where even that does not help: nothing is cut.
enum TableLayout {
    /// Columns between columns.
    private static let gap = 2
    /// A text column is not wrapped narrower than this, nor than its longest word.
    private static let narrowest = 8

    /// - Parameter width: columns at hand; nil means as wide as it is.
    static func lines(_ table: TextTable, width: Int?, glyphs: GlyphSet) -> [StyledLine] {
        let table = drawn(table, glyphs)
        let count = max(table.headings.count, table.rows.map(\.count).max() ?? 0)
        guard count > 0 else { return [] }
        func cell(_ row: [String], _ column: Int) -> String { column < row.count ? row[column] : "" }
        var widths = (0..<count).map { column in
            ([table.headings] + table.rows).map { CellWidth.of(cell($0, column)) }.max() ?? 0
        }
        func total() -> Int { widths.reduce(0, +) + gap * (count - 1) }
        if let width {
            let least = (0..<count).map { column in
                ([table.headings] + table.rows).map { longestWord(cell($0, column)) }.max().map { max($0, narrowest) } ?? narrowest
            }
            while total() > width {
                let candidates = (0..<count).filter { !table.numeric.contains($0) && widths[$0] > least[$0] }
                guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else {
                    return records(table, width: width, cell: cell)
                }
                widths[widest] -= 1
            }
        }
        var out: [StyledLine] = []
        func add(_ row: [String], _ style: Style) {
            let wrapped = (0..<count).map { WordWrap.lines(cell(row, $0), width: max(1, widths[$0])) }
            for index in 0..<(wrapped.map(\.count).max() ?? 1) {
                var text = ""
                for column in 0..<count {
                    let part = index < wrapped[column].count ? wrapped[column][index] : ""
                    let right = table.numeric.contains(column)
                    text += TextFit.pad(part, widths[column], right: right, ellipsis: glyphs.ellipsis)
                    if column < count - 1 { text += TextFit.spaces(gap) }
                }
                while text.last == " " { text.removeLast() }
                out.append(StyledLine(text, style))
            }
        }
        if table.headings.contains(where: { !$0.isEmpty }) { add(table.headings, .heading) }
        for row in table.rows { add(row, .normal) }
        return out
    }

    /// Figures as text of the width that they need.
    private static func drawn(_ table: TextTable, _ glyphs: GlyphSet) -> TextTable {
        var table = table
        for (column, figures) in table.figures where column < table.headings.count {
            for (row, figure) in figures.enumerated() where row < table.rows.count && column < table.rows[row].count {
                table.rows[row][column] = figure.map { CellDrawing.text($0, glyphs: glyphs) } ?? ""
            }
        }
        return table
    }

    /// Columns of the longest stretch that is not broken.
    private static func longestWord(_ text: String) -> Int {
        text.split { $0 == " " || $0 == "-" }.map { CellWidth.of(String($0)) }.max() ?? 0
    }

    private static func records(_ table: TextTable, width: Int, cell: ([String], Int) -> String) -> [StyledLine] {
        var out: [StyledLine] = []
        for row in table.rows {
            for (column, text) in row.enumerated() where !text.isEmpty {
                let heading = cell(table.headings, column)
                let line = heading.isEmpty ? text : "\(heading): \(text)"
                let indent = column == 0 ? 0 : 2
                for part in WordWrap.lines(line, width: width - indent) {
                    out.append(StyledLine(TextFit.spaces(indent) + part))
                }
            }
        }
        return out
    }
}
