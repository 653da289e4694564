import Glibc
import Testing

@testable import tutor_tui

/// Both ends of a terminal: a screen runs on one, a test types and looks at the other.
final class PseudoTerminal {
    let master: Int32
    let slave: Int32
    private(set) var shown: TerminalModel

    init(columns: Int, rows: Int) {
        var (master, slave): (Int32, Int32) = (0, 0)
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        precondition(openpty(&master, &slave, nil, nil, &size) == 0)
        (self.master, self.slave) = (master, slave)
        shown = TerminalModel(columns: columns, rows: rows)
    }

    /// What was written since the last call. A mark is written after it, so there is nothing to wait for.
    @discardableResult
    func settle() -> [UInt8] {
        let mark: [UInt8] = [1, 2, 1]
        LineOutput(descriptor: slave).write(text: "\u{1}\u{2}\u{1}")
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 4096)
        while !bytes.suffix(3).elementsEqual(mark) {
            let count = read(master, &chunk, chunk.count)
            precondition(count > 0)
            bytes += chunk[..<count]
        }
        bytes.removeLast(3)
        shown.take(String(decoding: bytes, as: UTF8.self))
        return bytes
    }

    func type(_ bytes: some Sequence<UInt8>) {
        let all = Array(bytes)
        precondition(write(master, all, all.count) == all.count)
    }

    func resize(columns: Int, rows: Int) {
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        precondition(ioctl(master, UInt(TIOCSWINSZ), &size) == 0)
        shown = TerminalModel(columns: columns, rows: rows)
    }

    /// The modes that a program can leave wrong, as numbers to compare.
    var modes: [UInt32] {
        var modes = termios()
        tcgetattr(slave, &modes)
        return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
    }

    deinit {
        close(master)
        close(slave)
    }
}
