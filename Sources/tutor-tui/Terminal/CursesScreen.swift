import CNcurses
import Glibc
import Tutor

/// The terminal, through ncurses. One thread owns it, from `init` to `close`.
///
/// Frames come in whole (`put`); rows that did not change are not touched, and curses finds the fewest bytes for the rest, so
/// an unchanged frame writes nothing. The hardware cursor is placed last: input methods and screen readers follow it.
final class CursesScreen {
    /// What signals and other threads write to.
    let pipe: SelfPipe
    /// The descriptor to poll for keys.
    let input: Int32
    let depth: ColorDepth
    let glyphs: GlyphSet
    private(set) var size: CellSize

    private let screen: OpaquePointer
    private let window: UnsafeMutablePointer<WINDOW>
    /// `wgetch` refreshes the window that it reads from; a pad, never shown, keeps it from drawing.
    private let keyboard: UnsafeMutablePointer<WINDOW>
    let output: Int32
    private var shown: CellBuffer?
    private var cursor: (row: Int, column: Int)?
    private var decoder = KeyDecoder()
    private var looks: [(attributes: UInt32, pair: Int32)] = []
    private var closed = false
    /// The terminal was asked whether it can hold a frame back.
    private let asksForWholeFrames: Bool
    /// The terminal tells whether its window is in front.
    private let reportsFocus: Bool
    let clipboard: Clipboard

    /// Takes the terminal over.
    /// - Parameters:
    ///   - environment: `TERM`, `NO_COLOR`, `LC_ALL`, `LC_CTYPE`, `LANG`, and what ``Clipboard`` looks at, are read from here.
    ///   - reportsFocus: the terminal is to tell whether its window is in front.
    init(input: Int32 = 0, output: Int32 = 1, environment: [String: String], reportsFocus: Bool = false) throws {
        let terminal = environment["TERM"] ?? ""
        let glyphs = GlyphSet(environment: environment)
        pipe = try SelfPipe()
        TerminalGuard.remember(tty: output)
        guard !terminal.isEmpty, let screen = tt_newterm(terminal, output, input) else {
            pipe.close()
            throw TerminalError.unknownTerminal(terminal)
        }
        self.screen = screen
        self.input = input
        self.output = output
        window = tt_stdscr()
        keyboard = newpad(1, 1)
        depth = ColorDepth(colors: Int(tt_colors()), environment: environment)
        self.glyphs = glyphs
        size = CellSize(columns: Int(getmaxx(window)), rows: Int(getmaxy(window)))
        asksForWholeFrames = Self.answersQueries(terminal)
        self.reportsFocus = reportsFocus
        clipboard = Clipboard(environment: environment)
        TerminalGuard.arm(tty: output, wake: pipe)
        setUpKeyboard()
        setUpLooks()
        emit("\u{1B}[?2004h" + (reportsFocus ? "\u{1B}[?1004h" : "") + (asksForWholeFrames ? "\u{1B}[?2026$p" : ""))
    }

    /// Whether a terminal swallows a question it does not know; the Linux console would show the end of it.
    private static func answersQueries(_ terminal: String) -> Bool {
        ["xterm", "tmux", "foot", "alacritty", "wezterm", "kitty", "contour", "ghostty"].contains { terminal.hasPrefix($0) }
    }

    private func setUpKeyboard() {
        raw()
        noecho()
        nonl()
        intrflush(window, false)
        leaveok(window, false)
        scrollok(window, false)
        keypad(keyboard, true)
        nodelay(keyboard, true)
        // The default of a second makes Esc feel dead.
        set_escdelay(25)
        // A frame is never put off because keys wait: they have been read before it is drawn.
        typeahead(-1)
        // The Linux console's description makes a key of its own of Ctrl-Z.
        define_key(nil, KEY_SUSPEND)
        define_key("\u{1B}[200~", KeyDecoder.pasteBegins)
        define_key("\u{1B}[201~", KeyDecoder.pasteEnds)
        define_key("\u{1B}[I", KeyDecoder.focusCame)
        define_key("\u{1B}[O", KeyDecoder.focusWent)
        for (name, key) in [("kLFT5", Key.wordLeft), ("kRIT5", .wordRight), ("kLFT3", .wordLeft), ("kRIT3", .wordRight)] {
            guard let sequence = tt_capability(name) else { continue }
            let code = key_defined(sequence)
            if code > 0 { decoder.extended[code] = key }
        }
    }

    private func setUpLooks() {
        // Not for mono: with colours begun curses paints white on black of its own.
        if depth != .mono {
            start_color()
            use_default_colors()
        }
        for style in Style.allCases {
            let look = StyleTable.look(style, depth)
            var attributes: UInt32 = 0
            if look.attributes.contains(.bold) { attributes |= tt_attr_bold() }
            if look.attributes.contains(.dim) { attributes |= tt_attr_dim() }
            if look.attributes.contains(.reverse) { attributes |= tt_attr_reverse() }
            if look.attributes.contains(.underline) { attributes |= tt_attr_underline() }
            var pair: Int32 = 0
            if depth != .mono, look.foreground != nil || look.background != nil {
                pair = Int32(style.rawValue) + 1
                init_extended_pair(pair, Int32(look.foreground ?? -1), Int32(look.background ?? -1))
            }
            looks.append((attributes, pair))
        }
    }

    /// Shows a frame and puts the cursor; nil hides it. Writes nothing when nothing changed.
    func put(_ frame: CellBuffer, cursor wanted: (row: Int, column: Int)?) {
        guard !closed, frame.size == size else { return }
        var changed = 0
        for row in 0..<frame.size.rows {
            if let shown, shown.size == frame.size, shown.row(row, equals: frame) { continue }
            draw(row, of: frame)
            changed += 1
        }
        let moved = wanted?.row != cursor?.row || wanted?.column != cursor?.column
        guard changed > 0 || moved else { return }
        // A key changes one row, which needs no holding back and should cost few bytes.
        let isLarge = changed > 2 && decoder.synchronizes == true
        if isLarge { emit("\u{1B}[?2026h") }
        defer { if isLarge { emit("\u{1B}[?2026l") } }
        if (wanted == nil) != (cursor == nil) || shown == nil { curs_set(wanted == nil ? 0 : 1) }
        if let wanted { wmove(window, Int32(wanted.row), Int32(wanted.column)) }
        wnoutrefresh(window)
        doupdate()
        shown = frame
        cursor = wanted
    }

    private func draw(_ row: Int, of frame: CellBuffer) {
        var scalars: [UInt32] = []
        for column in 0..<frame.size.columns {
            let cell = frame[row, column]
            guard cell.width > 0 else { continue }
            scalars.removeAll(keepingCapacity: true)
            cell.glyph.forEachScalar { scalars.append($0) }
            if glyphs == .ascii {
                // A locale without UTF-8 cannot say it; curses would drop the cell.
                scalars = [scalars[0] > 0x7E ? UInt32(UInt8(ascii: "?")) : scalars[0]]
            }
            let look = looks[Int(cell.style.rawValue)]
            tt_put_cell(window, Int32(row), Int32(column), scalars, scalars.count, look.attributes, look.pair)
            if glyphs == .ascii, cell.width == 2 {
                tt_put_cell(window, Int32(row), Int32(column + 1), [0x20], 1, look.attributes, look.pair)
            }
        }
    }

    /// Everything that was typed since the last call; does not wait (but for the rest of an escape sequence).
    func read() -> [Input] {
        var inputs: [Input] = []
        while true {
            let code = wgetch(keyboard)
            if code == ERR { break }
            decoder.feed(code) { inputs.append($0) }
        }
        decoder.flush { inputs.append($0) }
        return inputs
    }

    /// Asks the terminal for its size. Whoever calls draws a whole frame next.
    func takeNewSize() -> CellSize {
        var columns: Int32 = 0
        var rows: Int32 = 0
        if tt_terminal_size(output, &columns, &rows), Int(columns) != size.columns || Int(rows) != size.rows {
            resizeterm(rows, columns)
            size = CellSize(columns: Int(columns), rows: Int(rows))
            shown = nil
        }
        return size
    }

    /// The next frame is drawn from nothing: somebody else wrote on the terminal.
    func forgetShown() {
        shown = nil
        clearok(window, true)
    }

    /// Sends a text to the terminal's clipboard.
    /// - Returns: how many characters were sent; whether they have arrived no terminal tells.
    func copy(_ text: String) -> Result<Int, Clipboard.Refusal> {
        do {
            emit(try clipboard.order(for: text))
            return .success(text.count)
        } catch {
            return .failure(error)
        }
    }

    /// Rings once, when that is wanted.
    func ring(_ bell: TalkSettings.Bell) {
        if bell == .always || bell == .away && decoder.isAway { emit("\u{7}") }
    }

    /// Gives the terminal to another program while `body` runs, and takes it again.
    func lend<Value>(_ body: () -> Value) -> Value {
        leave()
        defer {
            resume()
            _ = pipe.drain()
        }
        return body()
    }

    /// Gives the terminal back, stops the job, and takes the terminal again when it goes on.
    func suspend() {
        leave()
        TerminalGuard.stop()
        resume()
        _ = pipe.drain()
    }

    /// After a stop that came from elsewhere: takes the terminal again.
    func resume() {
        // A stop from elsewhere restored the terminal behind curses' back; it must know, to enter its modes again.
        if !isendwin() { endwin() }
        TerminalGuard.rearm()
        // Before anything is drawn: it may have changed meanwhile.
        _ = takeNewSize()
        forgetShown()
        // endwin has left the alternate screen and the keypad's mode; the refresh that follows enters them again.
        wrefresh(window)
        emit("\u{1B}[?2004h" + (reportsFocus ? "\u{1B}[?1004h" : ""))
        curs_set(cursor == nil ? 0 : 1)
    }

    /// What the terminal still has to answer must not come to the shell.
    private func awaitAnswer() {
        guard asksForWholeFrames, decoder.synchronizes == nil else { return }
        var polled = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
        if poll(&polled, 1, 100) > 0 { _ = read() }
    }

    private func leave() {
        emit((reportsFocus ? "\u{1B}[?1004l" : "") + "\u{1B}[?2004l")
        endwin()
    }

    /// Gives the terminal back for good.
    func close() {
        guard !closed else { return }
        closed = true
        awaitAnswer()
        leave()
        TerminalGuard.disarm()
        delwin(keyboard)
        tt_delscreen(screen)
        pipe.close()
    }

    deinit { close() }

    /// Writes past curses, which has nothing buffered between frames.
    private func emit(_ text: String) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(output, $0.baseAddress, $0.count) }
            if count > 0 { bytes = bytes.dropFirst(count) } else if errno != EINTR { return }
        }
    }
}
