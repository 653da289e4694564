import Scenarios
import Tutor

/// One entry of the conversation as lines: who, when, what.
enum TranscriptItemView {
    /// What follows the first line stands this far in.
    private static let indent = 2

    /// Lines of at most `width` columns; a blank one first where a new exchange begins.
    static func lines(
        _ item: TranscriptItem, after previous: TranscriptItem?, width: Int, plotRows: Int = TrendChartView.usualRows,
        glyphs: GlyphSet
    ) -> [StyledLine] {
        var out: [StyledLine] = []
        if startsExchange(item, after: previous) { out.append(StyledLine()) }
        let (label, style) = label(item)
        var blocks = item.blocks[...]
        var head = StyledLine(label, style)
        let opening: (text: String, style: Style)? =
            switch blocks.first {
            case .text(let text)?: (text, .normal)
            case .folded(let text, _)?: (text, .normal)
            case .heading(let text)?: (text, .heading)
            default: nil
            }
        if let opening {
            blocks = blocks.dropFirst()
            // The first words stand beside the label; the rest hangs under them.
            let used = CellWidth.of(label) + 1
            let lines = WordWrap.lines(opening.text, width: width - indent, first: width - used)
            head.append(" ")
            head.append(lines[0], opening.style)
            out.append(head)
            out += lines.dropFirst().map { StyledLine($0, opening.style).indented(indent) }
        } else {
            out.append(head)
        }
        for block in blocks {
            out += BlockLayout.lines(block, width: width - indent, plotRows: plotRows, glyphs: glyphs).map { $0.indented(indent) }
        }
        return out
    }

    /// `Plant 2:14:`; the trainee's and the tutor's words need no time, they stand in order.
    private static func label(_ item: TranscriptItem) -> (String, Style) {
        switch item.speaker {
        case .you: ("You:", .you)
        case .tutor: ("Tutor:", .tutor)
        case .coach: ("Coach:", .coach)
        case .plant: (item.at.map { "Plant \(DurationText.clock($0)):" } ?? "Plant:", .plant)
        }
    }

    private static func startsExchange(_ item: TranscriptItem, after previous: TranscriptItem?) -> Bool {
        guard let previous else { return false }
        return !(previous.speaker == .you || (previous.speaker == .plant && item.speaker == .plant))
    }
}
