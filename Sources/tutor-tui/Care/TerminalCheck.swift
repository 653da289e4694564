import Scenarios

/// The terminal and the locale: what a person's own window can do.
enum TerminalCheck {
    private static let smallest = CellSize(columns: 40, rows: 12)
    private static let usual = CellSize(columns: 80, rows: 24)

    static func findings(_ facts: TerminalFacts, environment: [String: String]) -> [Finding] {
        guard facts.hasInput, facts.hasOutput else {
            return [
                Finding("terminal", .note, tr("This is not a terminal, or not at both ends: lines will be used.")),
                locale(facts, environment),
            ]
        }
        return [terminal(facts, environment)] + size(facts) + [colors(facts, environment), locale(facts, environment)]
    }

    private static func terminal(_ facts: TerminalFacts, _ environment: [String: String]) -> Finding {
        let name = "TERM=\(facts.name)"
        if let accessible = environment["ACCESSIBLE"], !accessible.isEmpty, accessible != "0" {
            return Finding("terminal", .ok, tr("\(name); lines will be used, because ACCESSIBLE is set."))
        }
        if facts.name.isEmpty {
            return Finding("terminal", .problem, tr("TERM is not set, so lines will be used."), mend: "export TERM=xterm-256color")
        }
        if facts.name == "dumb" {
            return Finding("terminal", .note, tr("\(name): lines will be used."), mend: "export TERM=xterm-256color")
        }
        switch facts.listing {
        case .noList:
            return Finding(
                "terminal", .problem, tr("\(name): this machine has no list of terminals (terminfo), so lines will be used."),
                mend: "sudo apt-get install ncurses-base")
        case .unknown:
            return Finding(
                "terminal", .problem, tr("\(name): this machine does not know that terminal, so lines will be used."),
                mend: tr("export TERM=xterm-256color, or sudo apt-get install ncurses-term"))
        case .known: break
        }
        guard facts.canMove else {
            return Finding("terminal", .problem, tr("\(name): it cannot move its cursor."), mend: "export TERM=xterm-256color")
        }
        if environment["TMUX"]?.isEmpty == false, !["tmux", "screen"].contains(where: { facts.name.hasPrefix($0) }) {
            return Finding(
                "terminal", .note, tr("\(name) inside tmux, which is another terminal: keys and colours may be wrong."),
                mend: tr("export TERM=tmux-256color, and in ~/.tmux.conf: set -g default-terminal tmux-256color"))
        }
        guard facts.hasAlternateScreen else {
            return Finding("terminal", .note, tr("\(name): it has no second screen; what stood there is drawn over."))
        }
        return Finding("terminal", .ok, name)
    }

    private static func size(_ facts: TerminalFacts) -> [Finding] {
        guard let size = facts.size else {
            return [
                Finding(
                    "size", .note, tr("The terminal does not say how large it is; 80x24 is taken."), mend: "stty cols 80 rows 24")
            ]
        }
        let text = "\(size.columns)x\(size.rows)"
        if size.columns < smallest.columns || size.rows < smallest.rows {
            return [
                Finding(
                    "size", .problem, tr("\(text) is too small for the screen, which needs 40x12."),
                    mend: tr("make the window larger or the letters smaller; or tutor-tui --plain"))
            ]
        }
        if size.columns < usual.columns || size.rows < usual.rows {
            return [Finding("size", .note, tr("\(text) is enough; 80x24 shows the plant beside the talk."))]
        }
        return [Finding("size", .ok, text)]
    }

    private static func colors(_ facts: TerminalFacts, _ environment: [String: String]) -> Finding {
        if environment["NO_COLOR"]?.isEmpty == false { return Finding("colours", .ok, tr("none, because NO_COLOR is set")) }
        switch ColorDepth(colors: facts.colors, environment: environment) {
        case .mono:
            return Finding("colours", .ok, tr("none: \(facts.name) has none; everything is said by words and marks as well"))
        case .sixteen where facts.name == "xterm":
            return Finding("colours", .note, tr("\(facts.colors); most terminals have 256."), mend: "export TERM=xterm-256color")
        case .sixteen, .twoFiftySix: return Finding("colours", .ok, "\(facts.colors)")
        }
    }

    private static func locale(_ facts: TerminalFacts, _ environment: [String: String]) -> Finding {
        let chosen = ["LC_ALL", "LC_CTYPE", "LANG"].first { environment[$0]?.isEmpty == false }
        guard let chosen, let value = environment[chosen] else {
            return Finding("locale", facts.glyphs == .unicode ? .ok : .note, tr("None is set; UTF-8 is taken."))
        }
        let text = "\(chosen)=\(value)"
        if !facts.isLocaleThere, facts.glyphs == .unicode {
            return Finding(
                "locale", .note, tr("\(text): this machine does not have that locale; UTF-8 is taken."),
                mend: "sudo locale-gen \(ShellWord.quoted(value))")
        }
        if !facts.isLocaleThere {
            return Finding(
                "locale", .problem, tr("\(text): this machine does not have that locale, so that only ASCII is drawn."),
                mend: tr("export LC_ALL=C.UTF-8, or sudo locale-gen \(ShellWord.quoted(value))"))
        }
        if facts.glyphs == .unicode || facts.name == "linux" || facts.name == "dumb" {
            return Finding("locale", .ok, facts.glyphs == .unicode ? text : tr("\(text); this terminal is drawn on in ASCII"))
        }
        return Finding("locale", .note, tr("\(text) is not UTF-8, so that only ASCII is drawn."), mend: "export LC_ALL=C.UTF-8")
    }
}
