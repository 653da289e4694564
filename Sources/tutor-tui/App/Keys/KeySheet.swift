import Scenarios
import Tutor

/// The key sheet: the table as it holds now.
enum KeySheet {
    /// For the conversation: one table a group.
    static func blocks(_ keymap: Keymap) -> [Block] {
        KeyBinding.Group.allCases.flatMap { group -> [Block] in
            let rows = KeyBinding.all.filter { $0.group == group }.map { [keys(keymap, $0.action), tr(text: $0.words)] }
            return [
                .heading(tr(text: group.rawValue)), .table(TextTable(headings: [tr("Key"), tr("What it does")], rows: rows)),
            ]
        }
    }

    /// The same with the names that `keys.yaml` uses, as Markdown.
    static func markdown(_ keymap: Keymap) -> String {
        var page = ""
        for group in KeyBinding.Group.allCases {
            page += "### \(group.rawValue)\n\n| key | what it does | name |\n|---|---|---|\n"
            for row in KeyBinding.all where row.group == group {
                let keys = (keymap.keys[row.action] ?? []).map { "`\($0.name)`" }.joined(separator: ", ")
                page += "| \(keys) | \(row.words)\(row.action.isFixed ? " (always this key)" : "") | `\(row.action.rawValue)` |\n"
            }
            page += "\n"
        }
        return page
    }

    /// In lines of at most 80 columns: keys, words, and below them the name that `keys.yaml` uses.
    static func lines(_ keymap: Keymap, names: Bool = false) -> [String] {
        var lines: [String] = []
        for group in KeyBinding.Group.allCases {
            lines += (lines.isEmpty ? [] : [""]) + [tr(text: group.rawValue)]
            for row in KeyBinding.all where row.group == group {
                let keys = keys(keymap, row.action)
                let words = tr(text: row.words) + (names ? " (\(row.action.rawValue))" : "")
                let pad = TextFit.spaces(max(1, 24 - CellWidth.of(keys)))
                for (index, line) in WordWrap.lines(words, width: 54).enumerated() {
                    lines.append(index == 0 ? "  \(keys)\(pad)\(line)" : TextFit.spaces(26) + line)
                }
            }
        }
        return lines
    }

    /// For the last line of the screen, the most useful first; what has no key is left out.
    static func footer(_ keymap: Keymap, inDrill: Bool = false) -> [String] {
        func entry(_ actions: [KeyAction], _ words: String) -> String? {
            let names = actions.compactMap { keymap.name($0) }
            return names.isEmpty ? nil : names.joined(separator: " ") + " " + words
        }
        return [
            entry([.send], tr("send")), entry([.complete], tr("complete")), inDrill ? entry([.plant], tr("plant")) : nil,
            entry([.scrollUp, .scrollDown], tr("scroll")), "/help",
            entry([.interrupt], tr("quit")), entry([.searchBack], tr("search")), entry([.suspend], tr("suspend")),
        ].compactMap { $0 }
    }

    /// What is said of a file that does not hold.
    static func complaint(_ mistakes: [KeymapMistake]) -> TranscriptItem {
        TranscriptItem(
            speaker: .tutor,
            blocks: [
                .text(tr("Your file of keys does not hold; the usual keys do.")), .bullets(mistakes.prefix(5).map(\.sentence)),
                .text(tr("\"tutor-tui keys\" shows them all.")),
            ], at: nil)
    }

    static func keys(_ keymap: Keymap, _ action: KeyAction) -> String {
        let names = (keymap.keys[action] ?? []).map(\.name)
        return names.isEmpty ? "-" : names.joined(separator: ", ")
    }
}
