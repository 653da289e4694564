import Scenarios

/// What drawings are made of. Lengths are written with one decimal, so that the same drawing is the same bytes.
extension Markup {
    /// A whole drawing.
    ///
    /// - Parameter label: what a reader is told who cannot see it.
    static func drawing(_ label: String, width: Double, height: Double, _ parts: [Markup]) -> Markup {
        .tag(
            "svg",
            [
                "xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 \(Int(width)) \(Int(height))", "role": "img",
                "aria-label": label,
            ], parts)
    }

    /// From one point to another.
    static func line(_ kind: String, _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) -> Markup {
        .tag("line", ["class": kind, "x1": length(x1), "y1": length(y1), "x2": length(x2), "y2": length(y2)])
    }

    /// Words at a point.
    static func label(_ words: String, _ x: Double, _ y: Double, anchor: String = "start", kind: String = "") -> Markup {
        .tag("text", ["class": kind, "x": length(x), "y": length(y), "text-anchor": anchor], words)
    }

    /// A length or a place, as it is written.
    static func length(_ value: Double) -> String { NumberText.fixed(value, decimals: 1) }
}
