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
        // Nobody chose a locale (ssh, containers): terminals of today are UTF-8. Somebody who chose one is taken at his word.
        let chosen = ["LC_ALL", "LC_CTYPE", "LANG"].contains { environment[$0]?.isEmpty == false }
        return chosen ? false : tt_set_locale("C.UTF-8")
    }
}
