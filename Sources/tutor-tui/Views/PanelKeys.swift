import Tutor

/// Every key of the plant view, as its footer and the manual list them.
enum PanelKeys {
    /// Of one page: what only it has first.
    static func entries(_ page: PlantPage) -> [String] {
        own(page) + ["1-5 Tab page", "Esc q back"]
    }

    private static func own(_ page: PlantPage) -> [String] {
        switch page {
        case .tags: ["Up Dn PgUp PgDn Home End choose", "Enter trend", "Space add to trend"]
        case .trend:
            [
                "+ - zoom", "Left Right cursor", "PgUp PgDn pan", "f now", "c no cursor", "s scale", "n next tag", "x less",
                "g glyphs",
            ]
        case .alarms: ["Up Dn PgUp PgDn choose", "a acknowledge", "A all", "Enter trend"]
        case .mimic: ["Up Dn choose", "Enter trend"]
        case .timeline: ["Up Dn PgUp PgDn Home End scroll"]
        }
    }

    /// The entries in as few lines as hold them, at most `rows`; those that would need more go, the least particular last.
    static func lines(_ page: PlantPage, width: Int, rows: Int) -> [String] {
        var lines: [String] = []
        // How to get out always shows: it is laid out first, and stands last.
        let entries = entries(page)
        for entry in entries {
            if let last = lines.last, last.count + 2 + entry.count <= width {
                lines[lines.count - 1] = last + "  " + entry
            } else {
                lines.append(entry)
            }
        }
        guard lines.count > rows, rows > 0 else { return lines.map { String($0.prefix(max(0, width))) } }
        var kept = Array(lines.prefix(rows))
        let out = "Esc q back"
        while let last = kept.last, last.count + 2 + out.count > width, let cut = last.range(of: "  ", options: .backwards) {
            kept[rows - 1] = String(last[..<cut.lowerBound])
        }
        kept[rows - 1] = String((kept[rows - 1] + "  " + out).prefix(max(0, width)))
        return kept
    }
}
