import Tutor

/// Titles of instruments for a narrow column: two cut ones would often read alike, so what people call them stands there instead.
enum ShortTitle {
    /// One text a row, each at most `columns` wide: the title where it fits; else the name that says most of it and that no
    /// other row bears; else what fits of the title.
    static func of(_ rows: [PlantDisplay.Row], columns: Int, ellipsis: String) -> [String] {
        var used = Set(rows.map { $0.title.lowercased() })
        var commonness: [String: Int] = [:]
        for row in rows { for word in Set(words(row.title)) { commonness[word, default: 0] += 1 } }
        return rows.map { row in
            if CellWidth.of(row.title) <= columns { return row.title }
            var best: (name: String, worth: Double)?
            for name in row.names where CellWidth.of(name) <= columns && !used.contains(name.lowercased()) {
                let worth = worth(name, of: row.title, commonness)
                if worth > 0, best.map({ (worth, name.count) > ($0.worth, $0.name.count) }) ?? true { best = (name, worth) }
            }
            guard let best else { return TextFit.fit(row.title, columns, ellipsis: ellipsis) }
            used.insert(best.name.lowercased())
            return best.name.prefix(1).uppercased() + best.name.dropFirst()
        }
    }

    /// Letters that the name's words have in common with the title's; a word that many titles have tells little.
    private static func worth(_ name: String, of title: String, _ commonness: [String: Int]) -> Double {
        let wanted = words(title)
        return words(name).reduce(0) { sum, word in
            sum
                + (wanted.map { other -> Double in
                    let common = zip(word, other).prefix { $0 == $1 }.count
                    return common >= 3 ? Double(common) / Double(commonness[other] ?? 1) : 0
                }.max() ?? 0)
        }
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
