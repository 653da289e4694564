import Scenarios
import Tutor

/// Blocks as lines of plain text, not wrapped: for `--plain`, for script mode, and for the farewell. No cursor addressing, no
/// colour, charts in words.
enum BlockText {
    /// Lines of some blocks.
    static func lines(_ blocks: [Block]) -> [String] {
        blocks.flatMap(lines)
    }

    /// Lines of one block.
    static func lines(_ block: Block) -> [String] {
        switch block {
        case .text(let text): split(text)
        case .heading(let text): split(text)
        case .bullets(let items): items.flatMap { split("- " + $0) }
        case .rich(let text): split(text.plain)
        case .items(let items): items.flatMap { split($0.plain) }
        case .code(let lines): lines.flatMap { split("    " + $0) }
        case .table(let table):
            TableLayout.lines(table.inWords, width: nil, glyphs: .ascii).map { ControlCharacters.visible($0.text) }
        case .chart(let chart):
            chart.series.map { ControlCharacters.visible(ChartWords.sentence($0, from: chart.from, to: chart.to)) }
        case .folded(let line, let inside): split(line) + lines(inside)
        }
    }

    /// An entry of the conversation: `Tutor: ...` and what follows, one line an element.
    static func labelled(_ item: TranscriptItem) -> [String] {
        let label =
            switch item.speaker {
            case .you: tr("You:")
            case .tutor: tr("Tutor:")
            case .coach: tr("Coach:")
            case .plant: item.at.map { tr("Plant \(DurationText.clock($0)):") } ?? tr("Plant:")
            }
        var lines = lines(item.blocks)
        // A table loses its columns when a word stands before its first line.
        if case .table? = item.blocks.first { return [label] + lines }
        guard let first = lines.first else { return [label] }
        lines[0] = "\(label) \(first)"
        return lines
    }

    private static func split(_ text: String) -> [String] {
        ControlCharacters.visible(text, keepingNewlines: true).split(separator: "\n", omittingEmptySubsequences: false)
            .map(String.init)
    }
}
