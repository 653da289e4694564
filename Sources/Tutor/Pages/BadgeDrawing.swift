/// A badge as a drawing of our own: a shield with the title in it. It holds no picture and no font of anybody's.
public struct BadgeDrawing: Sendable {
    public var title: String
    /// `2`, for a version; under the title.
    public var note: String
    /// A certificate's token, baked in as Open Badges 3.0 wants it, so that the drawing itself can be verified.
    public var token: String?

    public init(title: String, note: String, token: String? = nil) {
        self.title = title
        self.note = note
        self.token = token
    }

    /// As a file.
    public var file: String { "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg.written + "\n" }

    /// The drawing, 240 by 280.
    public var svg: Markup {
        var parts: [Markup] = []
        if let token {
            parts.append(
                .tag("openbadges:credential", ["xmlns:openbadges": "https://purl.imsglobal.org/ob/v3p0", "verify": token]))
        }
        parts += [
            .tag("title", [:], title), .tag("path", ["d": Self.shield(0), "fill": "#0b3d5c"]),
            .tag("path", ["d": Self.shield(7), "fill": "none", "stroke": "#e0b04c", "stroke-width": "2.5"]), Self.mark,
        ]
        let lines = Self.lines(title)
        let size = lines.contains { $0.count > 12 } ? 20 : 24
        let top = 158 - (lines.count - 1) * (size + 4) / 2
        for (index, line) in lines.enumerated() {
            parts.append(text(line, y: top + index * (size + 4), size: size, weight: "700", fill: "#ffffff"))
        }
        parts.append(text(note, y: 222, size: 12, weight: "400", fill: "#e0b04c"))
        return .tag(
            "svg",
            ["xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 240 280", "width": "240", "height": "280", "role": "img"], parts
        )
    }

    private static func shield(_ inset: Int) -> String {
        let (left, right, top, bottom) = (14 + inset, 226 - inset, 14 + inset, 270 - inset)
        return "M120 \(top) C150 \(top + 18) 190 \(top + 24) \(right) \(top + 22) L\(right) 150 C\(right) 210 170 \(bottom - 22) "
            + "120 \(bottom) C70 \(bottom - 22) \(left) 210 \(left) 150 L\(left) \(top + 22) C50 \(top + 24) 90 \(top + 18) 120 \(top) Z"
    }

    /// A gauge whose needle stands in the green: what the trade looks at all day.
    private static var mark: Markup {
        .tag(
            "g", ["fill": "none", "stroke-linecap": "round"],
            [
                .tag("path", ["d": "M84 112 A36 36 0 0 1 156 112", "stroke": "#e0b04c", "stroke-width": "7"]),
                .tag("path", ["d": "M138 81 A36 36 0 0 1 156 112", "stroke": "#5fc48f", "stroke-width": "7"]),
                .tag("path", ["d": "M120 112 L142 91", "stroke": "#ffffff", "stroke-width": "4"]),
                .tag("circle", ["cx": "120", "cy": "112", "r": "5", "fill": "#ffffff", "stroke": "none"]),
            ])
    }

    private func text(_ text: String, y: Int, size: Int, weight: String, fill: String) -> Markup {
        .tag(
            "text",
            [
                "x": "120", "y": "\(y)", "text-anchor": "middle", "font-family": "Arial, Helvetica, sans-serif",
                "style": "font-size:\(size)px;font-weight:\(weight);fill:\(fill)",
            ], text)
    }

    /// At most three lines of whole words, the last cut.
    private static func lines(_ title: String) -> [String] {
        var lines: [String] = []
        for word in title.split(separator: " ").map(String.init) {
            if let last = lines.last, last.count + word.count < 13 {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(word)
            }
        }
        return lines.prefix(3).map { $0.count > 16 ? $0.prefix(15) + "…" : $0 }
    }
}
