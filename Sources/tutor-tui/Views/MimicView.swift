import Scenarios
import Tutor

/// The machine drawn: a box a component with its readings, lines for what flows between them. Alarms are marks and words first, colour after.
enum MimicView {
    /// Draws it; false when there is no room, and a list must do.
    static func draw(
        _ state: PanelState, _ content: PanelView.Content, glyphs: GlyphSet, in region: Region, of buffer: inout CellBuffer
    ) -> Bool {
        let parts = MimicPart.all(content)
        let about = region.rows >= 14 ? 1 : 0
        let space = Region(column: region.column, row: region.row, columns: region.columns, rows: region.rows - about)
        guard region.columns >= 45, let layout = MimicLayout(parts, columns: space.columns, rows: space.rows) else { return false }
        let chosen = min(max(0, state.part), parts.count - 1)
        let (wires, words) = wire(content, parts, layout, glyphs)
        for box in layout.boxes {
            draw(
                parts[box.part], box, feeds: words[box.part] ?? [], isChosen: box.part == chosen, glyphs: glyphs, in: space,
                of: &buffer)
        }
        wires.draw(in: space, of: &buffer)
        drawDown(content, parts, layout, glyphs, in: space, of: &buffer)
        if about > 0 {
            let text = sentence(parts[chosen], content, parts)
            StyledLine(TextFit.fit(text, region.columns, ellipsis: glyphs.ellipsis)).draw(
                in: region.line(region.rows - 1), of: &buffer)
        }
        return true
    }

    /// `Hydraulic pump: to charge filter (oil), from suction line (oil).`
    static func sentence(_ part: MimicPart, _ content: PanelView.Content, _ parts: [MimicPart]) -> String {
        let titles = Dictionary(parts.map { ($0.component, $0.title) }, uniquingKeysWith: { first, _ in first })
        func named(_ id: String, _ carries: String) -> String {
            (titles[id] ?? id) + (carries.isEmpty ? "" : " (\(carries))")
        }
        let to = content.detail.map.flows.filter { $0.from == part.component }.map { named($0.to, $0.carries) }
        let from = content.detail.map.flows.filter { $0.to == part.component }.map { named($0.from, $0.carries) }
        var out = part.title
        let (sources, sinks) = (from.joined(separator: ", "), to.joined(separator: ", "))
        if !from.isEmpty { out += "; " + tr("from \(sources)") }
        if !to.isEmpty { out += "; " + tr("to \(sinks)") }
        return out
    }

    /// Lines through the gutters, and for each part the titles of what it feeds where no line could be drawn.
    private static func wire(
        _ content: PanelView.Content, _ parts: [MimicPart], _ layout: MimicLayout, _ glyphs: GlyphSet
    ) -> (MimicWires, [Int: [String]]) {
        var wires = MimicWires(glyphs: glyphs)
        var words: [Int: [String]] = [:]
        let index = Dictionary(
            parts.enumerated().map { ($0.element.component, $0.offset) }, uniquingKeysWith: { first, _ in first })
        let boxes = Dictionary(layout.boxes.map { ($0.part, $0) }, uniquingKeysWith: { first, _ in first })
        for flow in content.detail.map.flows {
            guard let from = index[flow.from], let to = index[flow.to], let a = boxes[from], let b = boxes[to], from != to else {
                continue
            }
            if isBelow(b, a, layout) { continue }
            let drawn =
                abs(a.column - b.column) == 1
                && wires.run(
                    from: a.region.row + a.region.rows - 2, to: b.region.row + 1,
                    gutter: a.column < b.column ? a.region.column + a.region.columns : b.region.column + b.region.columns,
                    rightwards: a.column < b.column, source: from, target: to)
            if !drawn { words[from, default: []].append(parts[to].title) }
        }
        return (wires, words)
    }

    /// One box stands right under the other.
    private static func isBelow(_ lower: MimicLayout.Box, _ upper: MimicLayout.Box, _ layout: MimicLayout) -> Bool {
        guard lower.column == upper.column, lower.region.row > upper.region.row else { return false }
        return !layout.boxes.contains {
            $0.column == upper.column && $0.region.row > upper.region.row && $0.region.row < lower.region.row
        }
    }

    /// Flows from a box to the one right under it.
    private static func drawDown(
        _ content: PanelView.Content, _ parts: [MimicPart], _ layout: MimicLayout, _ glyphs: GlyphSet, in region: Region,
        of buffer: inout CellBuffer
    ) {
        for upper in layout.boxes {
            for lower in layout.boxes where isBelow(lower, upper, layout) {
                guard
                    content.detail.map.flows.contains(where: {
                        $0.from == parts[upper.part].component && $0.to == parts[lower.part].component
                    })
                else { continue }
                let column = region.column + upper.region.column + upper.region.columns - 3
                let bottom = upper.region.row + upper.region.rows - 1
                let limit = region.column + region.columns
                buffer.put(glyphs == .unicode ? "┬" : "+", row: region.row + bottom, column: column, limit: limit, style: .dim)
                for row in bottom + 1..<max(bottom + 1, lower.region.row) {
                    buffer.put(glyphs.verticalLine, row: region.row + row, column: column, limit: limit, style: .dim)
                }
                buffer.put(
                    glyphs == .unicode ? "▼" : "v", row: region.row + lower.region.row, column: column, limit: limit,
                    style: .heading)
            }
        }
    }

    private static func draw(
        _ part: MimicPart, _ box: MimicLayout.Box, feeds: [String], isChosen: Bool, glyphs: GlyphSet, in space: Region,
        of buffer: inout CellBuffer
    ) {
        let width = box.region.columns
        let inner = width - 2
        let (corners, side, dash) =
            glyphs == .unicode ? (["┌", "┐", "└", "┘"], "│", "─") : (["+", "+", "+", "+"], "|", "-")
        func region(_ row: Int) -> Region {
            Region(column: space.column + box.region.column, row: space.row + box.region.row + row, columns: width, rows: 1)
        }
        let mark = AlarmMark.text(part.worst)
        var top = StyledLine(corners[0] + (isChosen ? ">" : dash), isChosen ? .heading : .dim)
        // The last columns are where a flow from above arrives.
        let room = inner - 4 - (mark.isEmpty ? 0 : mark.count + 1)
        top.append(
            TextFit.fit(part.title, max(1, room), ellipsis: glyphs.ellipsis),
            part.worst == nil ? .heading : AlarmMark.style(part.worst))
        if !mark.isEmpty { top.append(" " + mark, AlarmMark.style(part.worst)) }
        top.append(String(repeating: dash, count: max(0, width - top.width - 1)) + corners[1], .dim)
        top.draw(in: region(0), of: &buffer)

        let fit = box.readings >= part.rows.count ? part.rows : PlantTable.mostUrgent(part.rows, max(0, box.readings - 1))
        for row in 0..<box.readings {
            var line = StyledLine(side, .dim)
            if row < fit.count {
                line.spans += MimicPart.line(fit[row], width: inner, glyphs: glyphs).spans
            } else if row == fit.count, fit.count < part.rows.count {
                line.append(tr("\(part.rows.count - fit.count) more"), .dim)
            } else if part.rows.isEmpty, row == 0 {
                line.append(tr("no instrument"), .dim)
            }
            line.append(TextFit.spaces(width - 1 - line.width))
            line.append(side, .dim)
            line.draw(in: region(row + 1), of: &buffer)
        }
        var bottom = StyledLine(corners[2], .dim)
        if !feeds.isEmpty {
            bottom.append(TextFit.fit("->" + feeds.joined(separator: ", "), max(0, inner - 4), ellipsis: glyphs.ellipsis), .dim)
        }
        bottom.append(String(repeating: dash, count: max(0, width - bottom.width - 1)) + corners[3], .dim)
        bottom.draw(in: region(box.region.rows - 1), of: &buffer)
    }
}
