import Scenarios
import Tutor

/// Draws a ``ChatModel``: the whole screen as a value, and where the cursor goes.
enum ChatScreen {
    /// Everything but the draft and the footer, which alone change with most keys.
    struct Background: Sendable {
        let revision: Int
        let layout: ScreenLayout
        let buffer: CellBuffer
        /// The plant alone: it changes once a second, the words beside it with every token.
        let plantRevision: Int
        let plant: CellBuffer
    }

    /// One frame.
    /// - Returns: the screen, and the cursor's place; nil when there is nothing to type into.
    static func frame(_ model: inout ChatModel) -> (buffer: CellBuffer, cursor: (row: Int, column: Int)?) {
        if let frame = panelFrame(model) { return (frame, nil) }
        let input = model.inputView
        guard let layout = ScreenLayout(size: model.size, tags: model.display?.rows.count, inputRows: input.rows.count) else {
            var buffer = CellBuffer(size: model.size)
            tooSmall(model.size, glyphs: model.glyphs, into: &buffer)
            return (buffer, nil)
        }
        var buffer = background(&model, layout)
        for row in input.rows.indices {
            let region = layout.input.line(row)
            let limit = region.columns
            let column = buffer.put(input.margins[row], row: region.row, column: 1, limit: limit, style: .dim)
            buffer.put(input.rows[row], row: region.row, column: column, limit: limit, style: .input)
        }
        FooterView.draw(
            footer(model), confirming: model.awaitsConfirmation, keys: model.footerKeys, glyphs: model.glyphs, in: layout.footer,
            of: &buffer)
        if let (_, row) = model.markedRows(layout.chat.rows) { return (buffer, (layout.chat.row + row, layout.chat.column)) }
        let cursor = (layout.input.row + input.cursorRow, 1 + ChatModel.promptColumns + input.cursorColumn)
        return (buffer, cursor)
    }

    private static func background(_ model: inout ChatModel, _ layout: ScreenLayout) -> CellBuffer {
        let known = model.background?.layout == layout && model.background?.buffer.size == model.size ? model.background : nil
        if let known, known.revision == model.revision { return known.buffer }
        let plant: CellBuffer
        if let known, known.plantRevision == model.plantRevision {
            plant = known.plant
        } else {
            var alone = CellBuffer(size: model.size)
            drawPlant(model, layout, into: &alone)
            plant = alone
        }
        var buffer = plant
        StatusLine.draw(
            model.display, connection: connection(model), stands: stands(model) && model.waited.total > 0, glyphs: model.glyphs,
            in: layout.status, of: &buffer)
        let (lines, more) = model.visibleLines(layout.chat.rows)
        for (row, line) in lines.enumerated() { line.draw(in: layout.chat.line(row), of: &buffer) }
        if let (marked, _) = model.markedRows(layout.chat.rows) {
            for row in marked where row < lines.count {
                let region = layout.chat.line(row)
                // The sign at its side is there without reversed video too.
                buffer.put(">", row: region.row, column: region.column - 1, limit: region.column, style: .heading)
                buffer.fill(region, style: .status)
                buffer.put(
                    lines[row].text, row: region.row, column: region.column, limit: region.column + region.columns, style: .status)
            }
        }
        let below = more ? tr("more below: PgDn") : nil
        drawRule(layout.rule, of: &buffer, says: below, glyphs: model.glyphs)
        drawMeter(model, in: layout.rule, after: below.map { 3 + CellWidth.of($0) + 3 } ?? 3, of: &buffer)
        model.background = Background(
            revision: model.revision, layout: layout, buffer: buffer, plantRevision: model.plantRevision, plant: plant)
        return buffer
    }

    /// An answer is waited for and the plant would otherwise go on.
    static func stands(_ model: ChatModel) -> Bool { model.answer != nil && model.display?.paused == false }

    static func connection(_ model: ChatModel) -> String {
        // Between drills the line is empty otherwise.
        let columns = model.size.columns
        let room = model.display == nil ? columns / 2 : columns < 76 ? 12 : columns < 100 ? 18 : 40
        return AnswererLabel.text(model.status, columns: room, ellipsis: model.glyphs.ellipsis)
    }

    /// What has to be said in place of the keys, the fullest wording first.
    private static func footer(_ model: ChatModel) -> [String] {
        if let search = model.editor.search {
            let line = tr("Search in what you said: \(search.words)")
            return [search.failed ? line + " " + tr("(not found)") : line]
        }
        if let notice = model.notice { return [notice] }
        guard let answer = model.answer else { return [] }
        return AnswerWords.sentences(
            answer, silent: model.waited.silent, clockStands: stands(model), draftWaits: model.draftWaits)
    }

    private static func drawPlant(_ model: ChatModel, _ layout: ScreenLayout, into buffer: inout CellBuffer) {
        guard let display = model.display else { return }
        let glyphs = model.glyphs
        if let table = layout.table, let divider = layout.divider {
            for row in 0..<divider.rows {
                buffer.put(
                    glyphs.verticalLine, row: divider.row + row, column: divider.column, limit: divider.column + 1, style: .dim)
            }
            let lines = PlantTable.lines(display, width: table.columns, rows: table.rows, heading: true, glyphs: glyphs)
            for (row, line) in lines.enumerated() { line.draw(in: table.line(row), of: &buffer) }
        }
        if let strip = layout.strip, let rule = layout.stripRule {
            let lines = PlantTable.lines(display, width: strip.columns, rows: strip.rows, heading: false, glyphs: glyphs)
            for (row, line) in lines.enumerated() { line.draw(in: strip.line(row), of: &buffer) }
            let hidden = display.rows.count - strip.rows
            drawRule(rule, of: &buffer, says: hidden > 0 ? tr("\(hidden) more: /read") : nil, glyphs: glyphs)
        }
    }

    private static func drawRule(_ region: Region, of buffer: inout CellBuffer, says text: String?, glyphs: GlyphSet) {
        let line = String(repeating: glyphs.horizontalLine, count: region.columns)
        buffer.put(line, row: region.row, column: 0, limit: region.columns, style: .dim)
        if let text { buffer.put(" \(text) ", row: region.row, column: 3, limit: region.columns, style: .heading) }
    }

    /// What the answer takes, at the right end of the rule: nothing else moves for it.
    private static func drawMeter(_ model: ChatModel, in rule: Region, after column: Int, of buffer: inout CellBuffer) {
        guard let meter = model.session.modelUsage.last, !meter.isEmpty else { return }
        let room = rule.columns - column - 4
        guard let words = Words.meter(meter.facts).first(where: { CellWidth.of($0) <= room }) else { return }
        let start = rule.columns - 2 - CellWidth.of(words) - 2
        buffer.put(" \(words) ", row: rule.row, column: start, limit: rule.columns, style: .dim)
    }

    private static func tooSmall(_ size: CellSize, glyphs: GlyphSet, into buffer: inout CellBuffer) {
        let needed = ScreenLayout.smallest
        let sentence = tr("too small: needs \(needed.columns)x\(needed.rows), is \(size.columns)x\(size.rows)")
        for (row, line) in WordWrap.lines(sentence, width: size.columns).prefix(size.rows).enumerated() {
            buffer.put(line, row: row, column: 0, limit: size.columns, style: .heading)
        }
    }
}
