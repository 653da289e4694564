import CNcurses

/// Puts the terminal back on every way out: return, `exit`, TERM, HUP, INT, QUIT, a trap or a crash, and a stop.
///
/// What must run inside a signal handler is C, in the shim: it writes bytes prepared here, sets the terminal's modes, and lets
/// the signal strike again, so that the exit status tells the truth.
enum TerminalGuard {
    /// Before curses changes the terminal's modes and takes signals.
    static func remember(tty: Int32) { tt_guard_remember(tty) }

    /// After curses has the screen.
    static func arm(tty: Int32, wake: SelfPipe) {
        let bytes = restoreBytes()
        bytes.withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) { tt_guard_arm(tty, wake.writeEnd, $0.baseAddress, $0.count) }
        }
    }

    /// Before no more than modes are changed, outside the screen: they are put back as they are now.
    static func arm(tty: Int32) {
        tt_guard_remember(tty)
        tt_guard_arm(tty, -1, "", 0)
    }

    /// Private modes that the program may have put on: one paint at a time, telling of the window's focus, paste marks.
    private static let privateModes = [2026, 1004, 2004]

    /// Private modes off, plain style, plain keypad, cursor shown, and out of the alternate screen: in that order.
    private static func restoreBytes() -> [UInt8] {
        var bytes = privateModes.flatMap { Array("\u{1B}[?\($0)l".utf8) }
        for name in ["sgr0", "op", "rmkx", "cnorm", "rmcup"] {
            guard let text = tt_capability(name) else { continue }
            bytes += withoutPadding(String(cString: text).utf8)
        }
        return bytes
    }

    /// `$<5>` in a capability asks for a pause of 5 ms, which a dying process does not make.
    private static func withoutPadding(_ text: String.UTF8View) -> [UInt8] {
        var bytes: [UInt8] = []
        var iterator = text.makeIterator()
        while let byte = iterator.next() {
            guard byte == UInt8(ascii: "$") else {
                bytes.append(byte)
                continue
            }
            while let skipped = iterator.next(), skipped != UInt8(ascii: ">") {}
        }
        return bytes
    }

    /// After a stop the screen is ours again.
    static func rearm() { tt_guard_rearm() }

    /// The terminal has been given back in the ordinary way.
    static func disarm() { tt_guard_disarm() }

    /// Stops the job; returns when it goes on.
    static func stop() { tt_guard_stop() }
}
