import Scenarios
import Tutor

/// The drill so far: a bar of time with a row for the trainee and one for the plant, and the list below.
enum TimelinePage {
    static func lines(
        _ state: PanelState, _ content: PanelView.Content, width: Int, rows: Int, glyphs: GlyphSet
    ) -> [StyledLine] {
        guard width > 0, rows > 0 else { return [] }
        let all = content.detail.timeline
        var out = rows >= 5 && width >= 24 ? bar(content, width: width, glyphs: glyphs) : []
        let space = max(0, rows - out.count)
        guard !all.isEmpty else { return out + [StyledLine(tr("Nothing has happened yet."))] }
        let end = all.count - min(max(0, state.timelineBack), max(0, all.count - space))
        for row in all[max(0, end - space)..<end] { out.append(line(row, width: width, glyphs: glyphs)) }
        return out
    }

    /// How far back the timeline can be scrolled.
    static func mostBack(_ content: PanelView.Content, rows: Int) -> Int {
        max(0, content.detail.timeline.count - max(1, rows - 4))
    }

    private static func line(_ row: TimelineRow, width: Int, glyphs: GlyphSet) -> StyledLine {
        var line = StyledLine(TextFit.pad(DurationText.clock(row.at), 6, right: true, ellipsis: ""), .dim)
        line.append(" \(mark(row.kind)) ", style(row.kind))
        line.append(
            TextFit.fit(row.text, max(0, width - 9), ellipsis: glyphs.ellipsis),
            row.kind == .alarm || row.kind == .trip ? .heading : .normal)
        return line
    }

    /// One letter a kind, on the bar and in the list.
    static func mark(_ kind: TimelineRow.Kind) -> String {
        switch kind {
        case .look: "."
        case .act: "A"
        case .hint: "?"
        case .note: "n"
        case .alarm: "!"
        case .acknowledged: "k"
        case .trip: "T"
        case .claim: "D"
        case .change: "c"
        }
    }

    private static func style(_ kind: TimelineRow.Kind) -> Style {
        switch kind {
        case .alarm: .alarmWarning
        case .trip: .alarmCritical
        case .act, .claim, .change: .you
        case .hint: .tutor
        case .acknowledged: .acknowledged
        case .look, .note: .dim
        }
    }

    /// What is drawn over what where two fall into one column: the greater.
    private static func weight(_ kind: TimelineRow.Kind) -> Int {
        switch kind {
        case .trip: 9
        case .claim: 8
        case .alarm: 7
        case .act: 6
        case .change: 5
        case .hint: 4
        case .acknowledged: 3
        case .note: 2
        case .look: 1
        }
    }

    private static func bar(_ content: PanelView.Content, width: Int, glyphs: GlyphSet) -> [StyledLine] {
        let elapsed = content.display.elapsed
        let target = content.display.targetSeconds
        let end = max(60, max(elapsed, target > 0 ? target : 0))
        let (you, plant) = (tr("You"), tr("Plant"))
        let label = max(6, CellWidth.of(you) + 1, CellWidth.of(plant) + 1)
        let columns = max(1, width - label - 1)
        func column(_ second: Int) -> Int { min(columns - 1, second * columns / max(1, end)) }
        func row(_ name: String, _ kinds: (TimelineRow.Kind) -> Bool) -> StyledLine {
            var marks: [Int: TimelineRow.Kind] = [:]
            for event in content.detail.timeline where kinds(event.kind) {
                let at = column(event.at)
                if weight(event.kind) > (marks[at].map(weight) ?? 0) { marks[at] = event.kind }
            }
            var line = StyledLine(TextFit.pad(name, label, ellipsis: ""), .dim)
            for at in 0..<columns {
                if let kind = marks[at] {
                    line.append(mark(kind), style(kind))
                } else {
                    line.append(at <= column(elapsed) ? glyphs.horizontalLine : " ", .dim)
                }
            }
            return line
        }
        let isPlants: Set<TimelineRow.Kind> = [.alarm, .trip]
        var axis = Array(repeating: " ", count: columns)
        func put(_ text: String, at: Int) {
            let width = CellWidth.of(text)
            let start = max(0, min(columns - width, at))
            guard start >= 0, width <= columns else { return }
            let range = max(0, start - 1)..<min(columns, start + width + 1)
            guard range.allSatisfy({ axis[$0] == " " }) else { return }
            var cell = start
            for piece in CellWidth.pieces(of: text) {
                axis[cell] = piece.text
                if piece.width == 2 { axis[cell + 1] = "" }
                cell += piece.width
            }
        }
        put(tr("now \(DurationText.clock(elapsed))"), at: column(elapsed))
        if target > 0 { put(tr("target \(DurationText.clock(target))"), at: column(target)) }
        put("0:00", at: 0)
        var text = axis.joined()
        while text.last == " " { text.removeLast() }
        return [
            row(you, { !isPlants.contains($0) }), row(plant, { isPlants.contains($0) }),
            StyledLine(TextFit.spaces(label) + text, .dim),
        ]
    }
}
