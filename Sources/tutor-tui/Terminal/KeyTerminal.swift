import Glibc

/// A terminal whose keys are read one at a time and not shown, while everything else of it, Ctrl-C too, stays as it is.
struct KeyTerminal {
    private let descriptor: Int32
    private let before: termios

    /// Nil where there is no terminal, or where it belongs to another job now.
    init?(descriptor: Int32) {
        var modes = termios()
        guard isatty(descriptor) == 1, tcgetpgrp(descriptor) == getpgrp(), tcgetattr(descriptor, &modes) == 0 else { return nil }
        self.descriptor = descriptor
        before = modes
        modes.c_lflag &= ~tcflag_t(ICANON | ECHO)
        tcsetattr(descriptor, TCSANOW, &modes)
    }

    /// Puts the modes back.
    func restore() {
        var modes = before
        tcsetattr(descriptor, TCSANOW, &modes)
    }
}
