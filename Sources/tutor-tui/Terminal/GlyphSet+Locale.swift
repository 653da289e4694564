import CNcurses

extension GlyphSet {
    /// What the locale and the terminal can show; takes the process's locale for it.
    ///
    /// - Parameter environment: `TERM`, `LC_ALL`, `LC_CTYPE`, `LANG` are read from here.
    init(environment: [String: String]) {
        let terminal = environment["TERM"] ?? ""
        self = Self.takeLocale(environment) && terminal != "linux" && terminal != "dumb" ? .unicode : .ascii
    }

    /// - Returns: whether characters outside ASCII can be drawn.
    private static func takeLocale(_ environment: [String: String]) -> Bool {
        if tt_set_locale("") { return true }
        // Nobody chose a locale (ssh, containers): terminals of today are UTF-8. Somebody who chose one that this machine does not have, as ssh
        // brings them along, still said which characters his terminal draws.
        let chosen = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        guard let chosen else { return tt_set_locale("C.UTF-8") }
        return !tt_locale_is_there() && namesUTF8(chosen) && tt_set_locale("C.UTF-8")
    }

    /// Whether a locale's name ends in UTF-8: `de_DE.UTF-8`, `ja_JP.utf8@modifier`.
    static func namesUTF8(_ locale: String) -> Bool {
        let codeset = locale.split(separator: ".").dropFirst().first?.prefix { $0 != "@" } ?? ""
        return ["utf-8", "utf8"].contains(codeset.lowercased())
    }
}
