import Tutor

/// Every key of the plant view, as its footer and the manual list them.
enum PanelKeys {
    /// Of one page: what only it has first; `short` says the same for narrow screens.
    static func entries(_ page: PlantPage, short: Bool = false) -> [String] {
        own(page).map { short ? $0.short : $0.long }.filter { !$0.isEmpty }
            + (short ? ["1-5 Tab", "Esc q back"] : ["1-5 Tab page", "Esc q back"])
    }

    private static func own(_ page: PlantPage) -> [(long: String, short: String)] {
        switch page {
        case .tags:
            [
                ("Up Down PgUp PgDn Home End choose", "Up Dn PgUp PgDn Home End"), ("Enter trend", "Enter trend"),
                ("Space add to trend", "Space add"),
            ]
        case .trend:
            [
                ("+ - zoom", "+- zoom"), ("Left Right cursor", "<- -> read"), ("c no cursor", "c clear"),
                ("PgUp PgDn pan", "PgUp PgDn Home f pan"),
                ("Home first", ""), ("f End now", ""), ("s scale", "s scale"),
                ("n next tag", "n next"), ("x one less", "x less"), ("g drawn with", "g draw"),
            ]
        case .alarms:
            [
                ("Up Down PgUp PgDn Home End choose", "Up Dn PgUp PgDn Home End"), ("a acknowledge", "a ack"),
                ("A acknowledge all", "A all"), ("Enter trend", "Enter trend"),
            ]
        case .mimic: [("Up Down Left Right choose", "Up Dn choose"), ("Enter trend", "Enter trend")]
        case .timeline: [("Up Down PgUp PgDn Home End scroll", "Up Dn PgUp PgDn Home End")]
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
            if let last = lines.last, last.count + 2 + entry.count <= width {
                lines[lines.count - 1] = last + "  " + entry
            } else {
                lines.append(String(entry.prefix(max(0, width))))
            }
        }
        return lines
    }
}
