import Scenarios
import Tutor

/// One entry of the conversation as lines: who, when, what.
enum TranscriptItemView {
    /// What follows the first line stands this far in.
    private static let indent = 2

    /// Lines of at most `width` columns; a blank one first where a new exchange begins.
    /// - Parameter laid: blocks of this entry that were laid out before, for the same width; what has grown since is added.
    static func lines(
        _ item: TranscriptItem, after previous: TranscriptItem?, width: Int, plotRows: Int = TrendChartView.usualRows,
        glyphs: GlyphSet, reusing laid: inout LaidBlocks
    ) -> [StyledLine] {
        var out: [StyledLine] = []
        if startsExchange(item, after: previous) { out.append(StyledLine()) }
        let (label, style) = label(item)
        var head = StyledLine(label, style)
        // The first words stand beside the label; the rest hangs under them.
        let first = width - CellWidth.of(label) - 1
        if item.blocks.first.map(isBesideLabel) != true { out.append(head) }
        for (index, block) in item.blocks.enumerated() {
            let lines = laid.lines(of: block, at: index) {
                index == 0 && isBesideLabel(block)
                    ? opening(block, width: width - indent, first: first)
                    : BlockLayout.lines(block, width: width - indent, plotRows: plotRows, glyphs: glyphs)
            }
            guard index == 0, isBesideLabel(block) else {
                out += lines.map { $0.indented(indent) }
                continue
            }
            head.append(" ")
            head.spans += lines[0].spans
            out.append(head)
            out += lines.dropFirst().map { $0.indented(indent) }
        }
        return out
    }

    private static func isBesideLabel(_ block: Block) -> Bool {
        switch block {
        case .text, .heading, .rich, .folded: true
        default: false
        }
    }

    private static func opening(_ block: Block, width: Int, first: Int) -> [StyledLine] {
        switch block {
        case .text(let text), .folded(let text, _): WordWrap.lines(text, width: width, first: first).map { StyledLine($0) }
        case .heading(let text): WordWrap.lines(text, width: width, first: first).map { StyledLine($0, .heading) }
        case .rich(let text): WordWrap.lines(text, width: width, first: first)
        default: []
        }
    }

    /// `Plant 2:14:`; the trainee's and the tutor's words need no time, they stand in order.
    private static func label(_ item: TranscriptItem) -> (String, Style) {
        switch item.speaker {
        case .you: (tr("You:"), .you)
        case .tutor: (tr("Tutor:"), .tutor)
        case .coach: (tr("Coach:"), .coach)
        case .plant: (item.at.map { tr("Plant \(DurationText.clock($0)):") } ?? tr("Plant:"), .plant)
        }
    }

    private static func startsExchange(_ item: TranscriptItem, after previous: TranscriptItem?) -> Bool {
        guard let previous else { return false }
        return !(previous.speaker == .you || (previous.speaker == .plant && item.speaker == .plant))
    }
}
