import CNcurses
import Glibc

/// What is known of a terminal without painting on it.
struct TerminalFacts {
    /// What the machine's list of terminals (terminfo) says.
    enum Listing { case known, unknown, noList }

    /// `TERM`; empty when it is not set.
    var name: String
    /// Whether somebody can type, and whether somebody sees it.
    var hasInput: Bool
    var hasOutput: Bool
    var listing: Listing
    /// -1 for none.
    var colors: Int
    var hasAlternateScreen: Bool
    var canMove: Bool
    /// Nil when there is no terminal, or it does not know.
    var size: CellSize?
    /// Whether the machine has the locale that the environment names.
    var isLocaleThere: Bool
    /// What can be drawn in it.
    var glyphs: GlyphSet

    /// Asks; takes the process's locale. Not while a screen is in use.
    init(environment: [String: String], input: Int32 = 0, output: Int32 = 1) {
        name = environment["TERM"] ?? ""
        hasInput = isatty(input) == 1
        hasOutput = isatty(output) == 1
        var (colors, hasAlternateScreen, canMove) = (Int32(-1), false, false)
        let found = name.isEmpty ? 0 : tt_terminal_facts(name, &colors, &hasAlternateScreen, &canMove)
        listing = found == 1 ? .known : found == 0 ? .unknown : .noList
        self.colors = Int(colors)
        self.hasAlternateScreen = hasAlternateScreen
        self.canMove = canMove
        size = hasOutput ? CellSize(terminal: output) : nil
        isLocaleThere = tt_locale_is_there()
        glyphs = GlyphSet(environment: environment)
    }
}
