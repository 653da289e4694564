import Tutor

/// Where the boxes of a mimic stand: along the flow, filled column by column from the left, so that most flows run right or down.
struct MimicLayout {
    struct Box {
        /// Index into the parts.
        var part: Int
        var column: Int
        var region: Region
        /// Rows of readings; those that do not fit are counted in the last.
        var readings: Int
    }

    var boxes: [Box]
    /// Columns between two columns of boxes.
    static let gutter = 5
    private static let narrowest = 20
    private static let comfortable = 27
    private static let widest = 38

    /// Columns of a box where so many stand side by side.
    private static func box(_ count: Int, _ width: Int) -> Int { (width - gutter * (count - 1)) / count }

    /// Nil when it does not fit in any number of columns from two on.
    init?(_ parts: [MimicPart], columns width: Int, rows: Int) {
        guard !parts.isEmpty, rows >= 3 else { return nil }
        let most = min(parts.count, (width + Self.gutter) / (Self.narrowest + Self.gutter), 5)
        guard most >= 2 else { return nil }
        // Readings before width, width before columns: titles are to be read, and the more columns there are, the more runs to the right.
        for readings in [99, 4, 3, 2] {
            let heights = parts.map { max(1, min(readings, $0.rows.count)) + 2 }
            for least in [Self.comfortable, Self.narrowest] {
                for count in stride(from: most, through: 2, by: -1) where Self.box(count, width) >= least {
                    guard let columns = Self.split(heights, into: count, rows: rows) else { continue }
                    boxes = Self.place(columns, heights, width: width, rows: rows)
                    return
                }
            }
        }
        return nil
    }

    /// The parts in order, cut into columns so that the highest is as low as can be; nil when one is higher than the screen.
    private static func split(_ heights: [Int], into count: Int, rows: Int) -> [[Int]]? {
        var best: [[Int]]?
        for cap in stride(from: rows, through: heights.max() ?? 1, by: -1) {
            var columns: [[Int]] = [[]]
            var used = 0
            for (index, height) in heights.enumerated() {
                if used + height > cap, !columns[columns.count - 1].isEmpty {
                    columns.append([])
                    used = 0
                }
                if height > cap { return best }
                columns[columns.count - 1].append(index)
                used += height
            }
            if columns.count > count { return best }
            best = columns
        }
        return best
    }

    private static func place(_ columns: [[Int]], _ heights: [Int], width: Int, rows: Int) -> [Box] {
        let box = min(widest, box(columns.count, width))
        let total = box * columns.count + gutter * (columns.count - 1)
        let left = max(0, (width - total) / 2)
        var out: [Box] = []
        for (column, parts) in columns.enumerated() {
            let used = parts.reduce(0) { $0 + heights[$1] }
            // What is left over stands between the boxes, at most a row each, so that flows downwards show.
            let spare = parts.count > 1 ? min(1, (rows - used) / (parts.count - 1)) : 0
            var row = 0
            for part in parts {
                out.append(
                    Box(
                        part: part, column: column,
                        region: Region(column: left + column * (box + gutter), row: row, columns: box, rows: heights[part]),
                        readings: heights[part] - 2))
                row += heights[part] + spare
            }
        }
        return out
    }
}
