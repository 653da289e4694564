import Scenarios
import Tutor

/// The top line: which drill, how long, what needs attention, and whether we are on our own.
enum StatusLine {
    private typealias Fact = (text: String, style: Style, rank: Int)

    /// Draws over the whole region, one row.
    /// - Parameters:
    ///   - connection: `offline`, or what answers.
    ///   - stands: the plant's clock stands because an answer is waited for.
    static func draw(
        _ display: PlantDisplay?, connection: String, stands: Bool = false, glyphs: GlyphSet, in region: Region,
        of buffer: inout CellBuffer
    ) {
        guard !region.isEmpty else { return }
        buffer.fill(region, style: .status)
        var facts = facts(display, connection: connection, stands: stands)
        let title = display?.scenarioTitle ?? "tutor-tui"
        func width() -> Int { facts.reduce(1) { $0 + CellWidth.of($1.text) + 2 } }
        // The least important facts go before the title is cut to nothing.
        while facts.count > 1, width() + min(CellWidth.of(title), 12) + 1 > region.columns {
            facts.remove(at: facts.indices.max { facts[$0].rank < facts[$1].rank }!)
        }
        let end = region.column + region.columns
        var column = max(region.column, end - width() + 1)
        let room = column - region.column - 1
        buffer.put(
            TextFit.fit(title, room, ellipsis: glyphs.ellipsis), row: region.row, column: region.column + 1, limit: column,
            style: .status)
        for fact in facts {
            column += 1
            let alert = fact.style == .statusAlert
            let text = alert ? fact.text : TextFit.fit(fact.text, end - column, ellipsis: glyphs.ellipsis)
            column = buffer.put(text, row: region.row, column: column, limit: end, style: fact.style) + 1
        }
    }

    private static func facts(_ display: PlantDisplay?, connection: String, stands: Bool) -> [Fact] {
        guard let display else { return connection.isEmpty ? [] : [(connection, .status, 5)] }
        var facts: [Fact] = [(tr(text: display.mode.rawValue).uppercased(), .status, 4)]
        let clock = DurationText.clock(display.elapsed)
        facts.append(
            (display.targetSeconds > 0 ? tr("\(clock) of \(DurationText.clock(display.targetSeconds))") : clock, .status, 0))
        if display.paused || stands { facts.append((display.paused ? tr("PAUSED") : tr("STANDS"), .status, 2)) }
        if display.speed != 1 { facts.append((factor(display.speed) + "x", .status, 3)) }
        if display.unacknowledged > 0 {
            let count = display.unacknowledged
            let words = count == 1 ? tr("\(count) alarm!") : tr("\(count) alarms!")
            facts.append((" \(words) ", .statusAlert, 1))
        }
        if !connection.isEmpty { facts.append((connection, .status, 5)) }
        return facts
    }

    private static func factor(_ speed: Double) -> String {
        NumberText.spoken(speed, decimals: speed == speed.rounded() ? 0 : 1)
    }
}
