import Scenarios
import Tutor

/// How `scenario watch` shows what it has read: a screen that is drawn again, or a block for each change.
struct WatchFace {
    private let all: Bool
    private let json: Bool
    private let plain: Bool
    private let environment: [String: String]
    private var style: LineStyle
    private var shown: [(drill: WatchedDrill, reading: WatchedDrill.Reading)] = []
    private var time = ""
    private var isFirst = true

    init(all: Bool, json: Bool, plain: Bool, environment: [String: String]) {
        self.all = all
        self.json = json
        self.plain = plain
        self.environment = environment
        style = LineStyle(descriptor: 1, environment: environment)
    }

    /// Whether the screen is drawn again instead of written on.
    private var isScreen: Bool { style.rows != nil && style.depth != nil && !json && !plain }

    mutating func show(_ readings: [(drill: WatchedDrill, reading: WatchedDrill.Reading)], at time: String) {
        shown = readings
        self.time = time
        if json { return readings.forEach { Output.json(Line($0.drill, $0.reading, time)) } }
        draw()
    }

    /// A terminal that has another size now gets the same in it.
    mutating func redrawIfResized() {
        guard isScreen else { return }
        let now = LineStyle(descriptor: 1, environment: environment)
        guard now.width != style.width || now.rows != style.rows else { return }
        style = now
        isFirst = true
        draw()
    }

    /// The shell goes on under what was drawn.
    func leave() { if isScreen { Output.write("\u{1B}[0m\n") } }

    private mutating func draw() {
        func whole(compact: Bool) -> [StyledLine] {
            shown.flatMap { picture(of: $0.drill, $0.reading, compact: compact) }
        }
        var lines = whole(compact: false)
        guard isScreen, let rows = style.rows else {
            return Output.write(style.text(lines) + "\n")
        }
        if lines.count > rows - 1 { lines = whole(compact: true) }
        if lines.count > rows - 1 {
            let hidden = lines.count - (rows - 2)
            lines = lines.prefix(rows - 2) + [StyledLine(tr("\(hidden) more lines: make the window taller."), .dim)]
        }
        // In one piece, over what is there: nothing flickers.
        let start = isFirst ? "\u{1B}[H\u{1B}[2J" : "\u{1B}[H"
        isFirst = false
        Output.write(start + lines.map { style.text($0) + "\u{1B}[K\r\n" }.joined() + "\u{1B}[J")
    }

    private func picture(of drill: WatchedDrill, _ reading: WatchedDrill.Reading, compact: Bool) -> [StyledLine] {
        let errors = reading.diagnostics.count { $0.severity == .error }
        let state = Words.state(errors: errors, warnings: reading.diagnostics.count - errors, stands: reading.stands)
        var out = wrapped(tr("\(drill.name), read at \(time): \(state)"), errors > 0 || !reading.stands ? .alarmWarning : .status)
        for diagnostic in reading.diagnostics {
            out += wrapped(diagnostic.line, diagnostic.severity == .error ? .confirm : .normal)
        }
        if let note = reading.note { out += wrapped(note) }
        if let preview = reading.preview {
            out += picture(preview, compact)
        } else if let good = drill.good {
            out += wrapped(tr("As it was at \(good.at), when it could last be run:"), .dim) + picture(good.preview, compact)
        }
        return out
    }

    private func picture(_ preview: DrillPreview, _ compact: Bool) -> [StyledLine] {
        guard !plain else { return Words.sentences(preview, all: all).flatMap { wrapped($0) } }
        return PreviewView.lines(preview, width: style.width, all: all, compact: compact, glyphs: style.glyphs)
    }

    private func wrapped(_ text: String, _ look: Style = .normal) -> [StyledLine] {
        WordWrap.lines(ControlCharacters.visible(text), width: style.width).map { StyledLine($0, look) }
    }

    /// One reading as JSON.
    private struct Line: Encodable {
        var name: String
        var at: String
        var well: Bool
        var diagnostics: [String]
        /// Of now; not there while it cannot be run.
        var preview: DrillPreview?

        init(_ drill: WatchedDrill, _ reading: WatchedDrill.Reading, _ time: String) {
            name = drill.name
            at = time
            diagnostics = reading.diagnostics.map(\.line)
            well = reading.diagnostics.allSatisfy { $0.severity != .error } && reading.stands
            preview = reading.preview
        }
    }
}
