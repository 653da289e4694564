import Scenarios

extension Sheet {
    /// The sheet as Markdown (CommonMark with tables).
    public var markdown: String {
        var out = "# \(Self.line(title))\n\n\(Self.line(subtitle))\n"
        if !warning.isEmpty { out += "\n**\(Self.line(warning))**\n" }
        for block in blocks { out += "\n" + Self.markdown(block) + "\n" }
        return out
    }

    /// A block, without a line end after it.
    public static func markdown(_ block: Block) -> String {
        switch block {
        case .text(let text): line(text)
        case .heading(let text): "## \(line(text))"
        case .bullets(let items): items.map { "- \(line($0))" }.joined(separator: "\n")
        case .rich(let text): line(text.plain)
        case .items(let items): items.map { "- \(line($0.text.plain))" }.joined(separator: "\n")
        case .code(let lines): lines.map { "    " + $0 }.joined(separator: "\n")
        case .table(let table): self.table(table.inWords)
        case .chart(let chart): line(chart.series.map(\.title).joined(separator: ", "))
        case .folded(let summary, let inside): ([line(summary)] + inside.map(markdown)).joined(separator: "\n\n")
        }
    }

    private static func table(_ table: TextTable) -> String {
        let widths = table.headings.indices.map { column in
            ([table.headings] + table.rows).map { column < $0.count ? cell($0[column]).count : 0 }.max() ?? 0
        }
        func row(_ cells: [String]) -> String {
            "| "
                + zip(cells, widths).enumerated().map { column, pair in
                    let blanks = String(repeating: " ", count: max(0, pair.1 - cell(pair.0).count))
                    return table.numeric.contains(column) ? blanks + cell(pair.0) : cell(pair.0) + blanks
                }.joined(separator: " | ") + " |"
        }
        let rule = zip(widths.indices, widths).map { column, width in
            table.numeric.contains(column)
                ? String(repeating: "-", count: width + 1) + ":" : String(repeating: "-", count: width + 2)
        }
        return ([row(table.headings), "|" + rule.joined(separator: "|") + "|"] + table.rows.map(row)).joined(separator: "\n")
    }

    private static func cell(_ text: String) -> String { line(text).replacing("|", with: "\\|") }

    /// One line in which nothing is markup: what would be is escaped.
    public static func markdown(line text: String) -> String { line(text) }

    private static func line(_ text: String) -> String {
        let folded = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        return ControlCharacters.visible(folded).map { character -> String in
            switch character {
            case "<": "&lt;"
            case "*", "`", "[", "]": "\\\(character)"
            default: String(character)
            }
        }.joined()
    }
}
