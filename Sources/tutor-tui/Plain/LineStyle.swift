import Foundation

/// How laid-out lines become text on standard output: with which characters, and with or without colours.
struct LineStyle: Sendable {
    var glyphs: GlyphSet
    /// Nil: no control sequence at all, as pipes and files want it.
    var depth: ColorDepth?
    /// Columns to lay out for.
    var width: Int
    /// Rows of the terminal; nil where there is none.
    var rows: Int?

    /// What suits a descriptor. Without a terminal lines are 80 columns wide, unless `COLUMNS` says otherwise.
    init(descriptor: Int32, environment: [String: String]) {
        glyphs = GlyphSet(environment: environment)
        let isTerminal = isatty(descriptor) == 1
        let size = isTerminal ? CellSize(terminal: descriptor) : nil
        width = max(40, size?.columns ?? environment["COLUMNS"].flatMap { Int($0) } ?? 80)
        rows = size?.rows
        let terminal = environment["TERM"] ?? ""
        let colors = terminal.contains("256color") || terminal.contains("direct") ? 256 : 8
        depth = isTerminal && !terminal.isEmpty && terminal != "dumb" ? ColorDepth(colors: colors, environment: environment) : nil
    }

    /// One line without its newline.
    func text(_ line: StyledLine) -> String {
        var out = ""
        for span in Self.joined(line.spans) {
            let shown = plain(span.text)
            let look = depth.map { StyleTable.look(span.style, $0) } ?? Look()
            out += look == Look() ? shown : "\u{1B}[\(Self.codes(look))m\(shown)\u{1B}[0m"
        }
        return out
    }

    /// All lines, each with its newline.
    func text(_ lines: [StyledLine]) -> String { lines.map { text($0) + "\n" }.joined() }

    private static func joined(_ spans: [StyledLine.Span]) -> [StyledLine.Span] {
        spans.reduce(into: []) { all, span in
            if all.last?.style == span.style { all[all.count - 1].text += span.text } else { all.append(span) }
        }
    }

    /// In a locale that is not UTF-8, what has a likeness in ASCII becomes it, and the rest a question mark.
    func plain(_ text: String) -> String {
        guard glyphs == .ascii, !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
        return text.unicodeScalars.map { scalar in
            if scalar.isASCII { return String(scalar) }
            return Self.likenesses[scalar] ?? "?"
        }.joined()
    }

    private static let likenesses: [Unicode.Scalar: String] = [
        "°": "deg", "µ": "u", "μ": "u", "²": "2", "³": "3", "Δ": "d", "Ω": "Ohm", "–": "-", "—": "-", "‘": "'", "’": "'", "“": "\"",
        "”": "\"", "…": "...", "·": "-", "×": "x", "₂": "2", "₃": "3", "₄": "4",
    ]

    private static func codes(_ look: Look) -> String {
        var codes: [String] = []
        if look.attributes.contains(.bold) { codes.append("1") }
        if look.attributes.contains(.underline) { codes.append("4") }
        if look.attributes.contains(.reverse) { codes.append("7") }
        func color(_ index: Int16, _ base: Int) -> String { index < 8 ? "\(base + Int(index))" : "\(base + 8);5;\(index)" }
        if let foreground = look.foreground { codes.append(color(foreground, 30)) }
        if let background = look.background { codes.append(color(background, 40)) }
        return codes.joined(separator: ";")
    }
}
