import Scenarios

extension Markup {
    /// Blocks of an answer as parts of a page.
    public static func parts(_ blocks: [Block]) -> [Markup] { blocks.map(part) }

    private static func part(_ block: Block) -> Markup {
        switch block {
        case .text(let text): .tag("p", [:], text)
        case .heading(let text): .tag("h2", [:], text)
        case .bullets(let items): .tag("ul", [:], items.map { .tag("li", [:], $0) })
        case .rich(let text): .tag("p", [:], inline(text))
        case .items(let items):
            .tag(
                "ul", ["class": "items"],
                items.map { item in
                    .tag(
                        "li", ["class": "level\(item.level)"],
                        (item.mark.isEmpty ? [] : [.text(item.mark + " ")]) + inline(item.text))
                })
        case .code(let lines): .tag("pre", [:], lines.joined(separator: "\n"))
        case .table(let table): self.table(table)
        case .chart(let chart):
            .tag(
                "div", ["class": "plots"],
                chart.series.map { series in
                    let plot = CurvePlot(
                        title: series.title, unit: series.unit, decimals: series.decimals, values: series.values, from: chart.from,
                        to: chart.to, normal: nil, limits: series.limits.map { ($0.kind, $0.value) }, alarms: [], onsets: [],
                        description: series.unit)
                    return figure(plot.svg, title: series.title, note: series.unit)
                })
        case .folded(let line, let inside): .tag("div", [:], [.tag("p", [:], line)] + parts(inside))
        }
    }

    private static func inline(_ text: RichText) -> [Markup] {
        text.runs.map { run in
            switch run.stress {
            case .none: .text(run.text)
            case .soft: .tag("em", [:], run.text)
            case .strong: .tag("strong", [:], run.text)
            case .code: .tag("code", [:], run.text)
            }
        }
    }

    private static func table(_ table: TextTable) -> Markup {
        func row(_ cells: [Markup], _ name: String) -> Markup {
            .tag(
                "tr", [:],
                cells.enumerated().map { column, cell in
                    table.numeric.contains(column) ? .tag(name, ["class": "n"], [cell]) : .tag(name, [:], [cell])
                })
        }
        let rows = table.rows.enumerated().map { index, cells in
            row(
                cells.enumerated().map { column, text in
                    guard let figures = table.figures[column] else { return .text(text) }
                    return (index < figures.count ? figures[index] : nil).map { CellPlot.svg($0, words: text) } ?? .text("")
                }, "td")
        }
        return .tag(
            "table", [:], [.tag("thead", [:], [row(table.headings.map(Markup.text), "th")]), .tag("tbody", [:], rows)])
    }

    /// A drawing under its name.
    static func figure(_ drawing: Markup, title: String, note: String) -> Markup {
        .tag("figure", [:], [.tag("figcaption", [:], [.text(title + " "), .tag("span", [:], note)]), drawing])
    }

    /// A page's head: title, a line under it, a warning where there is one.
    static func head(title: String, subtitle: String, warning: String) -> [Markup] {
        let header = Markup.tag("header", [:], [.tag("h1", [:], title), .tag("p", ["class": "sub"], subtitle)])
        return warning.isEmpty ? [header] : [header, .tag("p", ["class": "warning"], warning)]
    }
}
