import Scenarios
import Tutor

/// Every key of the plant view, as its footer and the manual list them.
enum PanelKeys {
    /// Of one page: what only it has first; `short` says the same for narrow screens.
    static func entries(_ page: PlantPage, short: Bool = false) -> [String] {
        own(page).map { short ? $0.short : $0.long }.filter { !$0.isEmpty }
            + (short ? [tr("1-5 Tab"), tr("Esc q back")] : [tr("1-5 Tab page"), tr("Esc q back")])
    }

    private static func own(_ page: PlantPage) -> [(long: String, short: String)] {
        switch page {
        case .tags:
            [
                (tr("Up Down PgUp PgDn Home End choose"), tr("Up Dn PgUp PgDn Home End")), (tr("Enter trend"), tr("Enter trend")),
                (tr("Space add to trend"), tr("Space add")),
            ]
        case .trend:
            [
                (tr("+ - zoom"), tr("+- zoom")), (tr("Left Right cursor"), tr("<- -> read")), (tr("c no cursor"), tr("c clear")),
                (tr("PgUp PgDn pan"), tr("PgUp PgDn Home f pan")),
                (tr("Home first"), ""), (tr("f End now"), ""), (tr("s scale"), tr("s scale")),
                (tr("n next tag"), tr("n next")), (tr("x one less"), tr("x less")), (tr("g drawn with"), tr("g draw")),
            ]
        case .alarms:
            [
                (tr("Up Down PgUp PgDn Home End choose"), tr("Up Dn PgUp PgDn Home End")), (tr("a acknowledge"), tr("a ack")),
                (tr("A acknowledge all"), tr("A all")), (tr("Enter trend"), tr("Enter trend")),
            ]
        case .mimic: [(tr("Up Down Left Right choose"), tr("Up Dn choose")), (tr("Enter trend"), tr("Enter trend"))]
        case .timeline: [(tr("Up Down PgUp PgDn Home End scroll"), tr("Up Dn PgUp PgDn Home End"))]
        }
    }

    /// All entries in as few lines as hold them: in full where `rows` lines suffice, else shortened, in a line more where they must.
    static func lines(_ page: PlantPage, width: Int, rows: Int) -> [String] {
        let full = wrapped(entries(page), width)
        if full.count <= rows { return full }
        return Array(wrapped(entries(page, short: true), width).prefix(rows + 1))
    }

    private static func wrapped(_ entries: [String], _ width: Int) -> [String] {
        var lines: [String] = []
        for entry in entries {
            if let last = lines.last, CellWidth.of(last) + 2 + CellWidth.of(entry) <= width {
                lines[lines.count - 1] = last + "  " + entry
            } else {
                lines.append(String(entry.prefix(max(0, width))))
            }
        }
        return lines
    }
}
