import Scenarios
import Tutor

/// The machine as a list: a component a line with what it feeds, its readings under it. For screens on which nothing can be drawn.
enum MimicTree {
    static func lines(
        _ state: PanelState, _ content: PanelView.Content, width: Int, rows: Int, glyphs: GlyphSet
    ) -> [StyledLine] {
        guard width > 0, rows > 0 else { return [] }
        let parts = MimicPart.all(content)
        let titles = Dictionary(parts.map { ($0.component, $0.title) }, uniquingKeysWith: { first, _ in first })
        let chosen = min(max(0, state.part), max(0, parts.count - 1))
        var out: [StyledLine] = []
        var at = 0
        for (index, part) in parts.enumerated() {
            if index == chosen { at = out.count }
            var line = StyledLine(PanelView.pointer(index == chosen), index == chosen ? .heading : .normal)
            let mark = AlarmMark.text(part.worst)
            let feeds = content.detail.map.flows.filter { $0.from == part.component }.compactMap { titles[$0.to] }
            let arrow = feeds.isEmpty ? "" : " -> " + feeds.joined(separator: ", ")
            line.append(
                TextFit.fit(part.title, max(1, width - 6), ellipsis: glyphs.ellipsis),
                part.worst == nil ? .heading : AlarmMark.style(part.worst))
            if !mark.isEmpty { line.append(" " + mark, AlarmMark.style(part.worst)) }
            line.append(TextFit.fit(arrow, max(0, width - line.width), ellipsis: glyphs.ellipsis), .dim)
            out.append(line)
            for row in part.rows { out.append(MimicPart.line(row, width: width - 4, glyphs: glyphs).indented(4)) }
        }
        let top = min(max(0, at - (chosen == 0 ? 0 : rows / 3)), max(0, out.count - rows))
        return Array(out.dropFirst(top).prefix(rows))
    }
}
