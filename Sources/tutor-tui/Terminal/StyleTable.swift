/// The one table from meaning to look, for each depth of colour. Foreground and background stay the terminal's own
/// wherever they can, so that light and dark terminals both work.
enum StyleTable {
    /// Columns: mono, 16 colours, 256 colours.
    private static func row(_ style: Style) -> (mono: Look, sixteen: Look, many: Look) {
        switch style {
        case .normal, .input: (Look(), Look(), Look())
        case .you: (Look(attributes: .bold), Look(attributes: .bold, foreground: 6), Look(attributes: .bold, foreground: 37))
        case .tutor: (Look(attributes: .bold), Look(attributes: .bold, foreground: 2), Look(attributes: .bold, foreground: 71))
        case .coach: (Look(attributes: .bold), Look(attributes: .bold, foreground: 4), Look(attributes: .bold, foreground: 75))
        case .plant: (Look(attributes: .bold), Look(attributes: .bold, foreground: 5), Look(attributes: .bold, foreground: 133))
        case .soft: same(Look(attributes: .underline))
        case .code: (Look(), Look(foreground: 6), Look(foreground: 37))
        case .heading, .strong: same(Look(attributes: .bold))
        // Grey, not the dim attribute: some terminals draw dim almost invisible.
        case .dim: (Look(), Look(), Look(foreground: 245))
        case .alarmCritical:
            (
                Look(attributes: [.bold, .reverse]), Look(attributes: .bold, foreground: 7, background: 1),
                Look(attributes: .bold, foreground: 231, background: 160)
            )
        case .alarmWarning: (Look(attributes: .reverse), Look(foreground: 0, background: 3), Look(foreground: 16, background: 214))
        case .alarmInfo: (Look(attributes: .underline), Look(foreground: 4, background: nil), Look(foreground: 33))
        case .acknowledged: (Look(attributes: .bold), Look(attributes: .bold, foreground: 3), Look(foreground: 214))
        case .returned: (Look(), Look(foreground: 3), Look(foreground: 179))
        case .badQuality: (Look(attributes: .underline), Look(attributes: .underline, foreground: 5), Look(foreground: 170))
        case .status: same(Look(attributes: .reverse))
        case .statusAlert:
            (
                Look(attributes: [.bold, .reverse]), Look(attributes: .bold, foreground: 7, background: 1),
                Look(attributes: .bold, foreground: 231, background: 160)
            )
        case .confirm: (Look(attributes: .bold), Look(attributes: .bold, foreground: 3), Look(attributes: .bold, foreground: 214))
        case .chartLine: (Look(), Look(foreground: 6), Look(foreground: 37))
        case .chartSecond: (Look(), Look(foreground: 2), Look(foreground: 71))
        case .chartThird: (Look(), Look(foreground: 5), Look(foreground: 133))
        case .chartLimit: (Look(), Look(foreground: 1), Look(foreground: 167))
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
