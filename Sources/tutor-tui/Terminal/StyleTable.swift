/// The one table from meaning to look, for each depth of colour. One for light and dark terminals: which of them it is cannot be asked
/// over every line, so foreground and background stay the terminal's own where they can, and a colour is one that can be read on
/// white and on black (`ContrastTests`).
enum StyleTable {
    /// Columns: mono, 16 colours, 256 colours.
    private static func row(_ style: Style) -> (mono: Look, sixteen: Look, many: Look) {
        let bold = Look(attributes: .bold)
        return switch style {
        case .normal, .input: same(Look())
        case .you: (bold, bold, Look(attributes: .bold, foreground: 30))
        case .tutor: (bold, bold, Look(attributes: .bold, foreground: 28))
        case .coach: (bold, Look(attributes: .bold, foreground: 5), Look(attributes: .bold, foreground: 63))
        case .plant: (bold, Look(attributes: .bold, foreground: 5), Look(attributes: .bold, foreground: 133))
        case .soft: same(Look(attributes: .underline))
        case .code: (Look(), Look(foreground: 5), Look(foreground: 31))
        case .heading, .strong: same(bold)
        // Grey, not the dim attribute: some terminals draw dim almost invisible.
        case .dim: (Look(), Look(), Look(foreground: 243))
        case .alarmCritical:
            (
                Look(attributes: [.bold, .reverse]), Look(attributes: .bold, foreground: 7, background: 1),
                Look(attributes: .bold, foreground: 231, background: 160)
            )
        case .alarmWarning: (Look(attributes: .reverse), Look(foreground: 0, background: 3), Look(foreground: 16, background: 214))
        case .alarmInfo: (Look(attributes: .underline), Look(attributes: .underline), Look(attributes: .underline, foreground: 27))
        case .acknowledged: (bold, bold, Look(attributes: .bold, foreground: 130))
        case .returned: (Look(), Look(foreground: 5), Look(foreground: 130))
        case .badQuality: (Look(attributes: .underline), Look(attributes: .underline, foreground: 5), Look(foreground: 164))
        case .status: same(Look(attributes: .reverse))
        case .statusAlert:
            (
                Look(attributes: [.bold, .reverse]), Look(attributes: .bold, foreground: 7, background: 1),
                Look(attributes: .bold, foreground: 231, background: 160)
            )
        case .confirm: (bold, bold, Look(attributes: .bold, foreground: 130))
        case .chartLine: (Look(), Look(), Look(foreground: 30))
        case .chartSecond: (Look(), Look(foreground: 5), Look(foreground: 28))
        case .chartThird: (Look(), Look(foreground: 1), Look(foreground: 133))
        case .chartLimit: (Look(), Look(foreground: 1), Look(foreground: 161))
        }
    }

    private static func same(_ look: Look) -> (mono: Look, sixteen: Look, many: Look) { (look, look, look) }

    /// How `style` looks at `depth`.
    static func look(_ style: Style, _ depth: ColorDepth) -> Look {
        let row = row(style)
        return switch depth {
        case .mono: row.mono
        case .sixteen: row.sixteen
        case .twoFiftySix: row.many
        }
    }
}
