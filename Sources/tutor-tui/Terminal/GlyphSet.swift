/// Which characters a face may draw with.
enum GlyphSet: Sendable, CaseIterable {
    case unicode
    /// For a locale that is not UTF-8 and for the Linux console, whose font has no braille.
    case ascii

    /// What stands for what was cut; one cell.
    var ellipsis: String { self == .unicode ? "…" : "~" }
    var verticalLine: String { self == .unicode ? "│" : "|" }
    var horizontalLine: String { self == .unicode ? "─" : "-" }
    var bullet: String { self == .unicode ? "•" : "*" }
    var limitDash: String { self == .unicode ? "╌" : "-" }
    /// Something that stands for a while, in a row of time.
    var barMark: String { self == .unicode ? "▬" : "=" }
    /// Where something begins.
    var onset: String { self == .unicode ? "▲" : "^" }
    /// Between facts on one line.
    var dot: String { self == .unicode ? "·" : "-" }

    /// From an eighth of a cell to a whole one, for a bar from the left; one mark where there are no parts.
    var barParts: [String] { self == .unicode ? ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"] : ["#"] }

    /// From lowest to highest, for a sparkline.
    var levels: [String] {
        switch self {
        case .unicode: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
        case .ascii: ["_", ".", "-", "=", "*", "#"]
        }
    }
}
