/// One laid-out line: pieces of text and what they mean. Never wider than it was laid out for.
struct StyledLine: Sendable, Hashable {
    /// Text of one style.
    struct Span: Sendable, Hashable {
        var text: String
        var style: Style
    }

    var spans: [Span]

    init(_ spans: [Span] = []) { self.spans = spans }
    init(_ text: String, _ style: Style = .normal) { spans = text.isEmpty ? [] : [Span(text: text, style: style)] }

    /// Its text without styles.
    var text: String { spans.map(\.text).joined() }

    /// Columns.
    var width: Int { spans.reduce(0) { $0 + CellWidth.of($1.text) } }

    /// Adds text at the end.
    mutating func append(_ text: String, _ style: Style = .normal) {
        if !text.isEmpty { spans.append(Span(text: text, style: style)) }
    }

    /// The same line with neighbours of one style as one piece.
    var joined: StyledLine {
        var out: [Span] = []
        for span in spans {
            if out.last?.style == span.style { out[out.count - 1].text += span.text } else { out.append(span) }
        }
        return StyledLine(out)
    }

    /// The same line, moved right.
    func indented(_ columns: Int) -> StyledLine { StyledLine([Span(text: TextFit.spaces(columns), style: .normal)] + spans) }

    /// Draws it on the first row of `region`.
    func draw(in region: Region, of buffer: inout CellBuffer) {
        guard !region.isEmpty else { return }
        var column = region.column
        for span in spans {
            column = buffer.put(
                span.text, row: region.row, column: column, limit: region.column + region.columns, style: span.style)
        }
    }
}
