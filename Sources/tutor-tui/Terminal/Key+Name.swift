/// Names of keys, as settings and the key sheet write them: `Ctrl-J`, `Alt-Enter`, `PgUp`.
extension Key {
    private static let named: [(name: String, key: Key)] = [
        ("Enter", .enter), ("Tab", .tab), ("Shift-Tab", .backTab), ("Backspace", .backspace), ("Delete", .delete), ("Esc", .escape),
        ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right), ("Home", .home), ("End", .end), ("PgUp", .pageUp),
        ("PgDn", .pageDown), ("Ctrl-Left", .wordLeft), ("Ctrl-Right", .wordRight), ("Alt-Backspace", .wordBackspace),
        ("Alt-Enter", .meta("\r")), ("Space", .text(" ")),
    ]
    /// Other words for the same keys, and keys that a terminal cannot tell from them.
    private static let aliases: [String: Key] = [
        "return": .enter, "escape": .escape, "pageup": .pageUp, "pagedown": .pageDown, "del": .delete, "alt-left": .wordLeft,
        "alt-right": .wordRight, "alt-return": .meta("\r"), "ctrl-m": .enter, "ctrl-i": .tab, "ctrl-[": .escape,
        "ctrl-h": .backspace, "ctrl-/": .control("_"), "ctrl-space": .control("@"),
    ]

    var name: String {
        if let known = Self.named.first(where: { $0.key == self }) { return known.name }
        switch self {
        case .text(let scalar): return String(Character(scalar))
        case .control(let character): return "Ctrl-" + character.uppercased()
        case .meta(let character): return "Alt-" + (character.isUppercase ? "Shift-" : "") + character.uppercased()
        default: return ""
        }
    }

    /// The key of a name, however its letters and its modifiers are written: `ctrl-j`, `C-j`, `^J`; nil when there is no such key.
    init?(name: some StringProtocol) {
        let plain = Self.plain(name)
        if let known = Self.named.first(where: { $0.name.lowercased() == plain })?.key ?? Self.aliases[plain] {
            self = known
            return
        }
        let scalars = name.unicodeScalars
        if scalars.count == 1, let only = scalars.first, only.value > 0x20, only.value != 0x7F {
            self = .text(only)
            return
        }
        if plain.hasPrefix("ctrl-"), let letter = Self.only(plain.dropFirst(5)), letter.isASCII,
            ("a"..."z").contains(letter) || "_\\]^@".contains(letter)
        {
            self = .control(letter)
        } else if plain.hasPrefix("alt-shift-"), let letter = Self.only(plain.dropFirst(10)), letter.isLetter {
            self = .meta(Character(letter.uppercased()))
        } else if plain.hasPrefix("alt-"), let letter = Self.only(plain.dropFirst(4)), letter > " " {
            self = .meta(letter)
        } else {
            return nil
        }
    }

    private static func only(_ text: Substring) -> Character? { text.count == 1 ? text.first : nil }

    /// In small letters, with the modifiers in their long form.
    private static func plain(_ name: some StringProtocol) -> String {
        let small = name.lowercased()
        for (short, long) in [
            ("^", "ctrl-"), ("c-", "ctrl-"), ("ctrl+", "ctrl-"), ("control-", "ctrl-"), ("m-", "alt-"), ("alt+", "alt-"),
            ("meta-", "alt-"),
        ] where small.count > short.count && small.hasPrefix(short) {
            return long + small.dropFirst(short.count)
        }
        return small
    }
}
