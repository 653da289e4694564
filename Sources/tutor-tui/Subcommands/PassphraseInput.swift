import Foundation
import Glibc
import Tutor

/// Where a passphrase comes from: a file or a descriptor for scripts, else the terminal, without an echo. Never a command line or a
/// variable, which other people can read.
enum PassphraseInput {
    /// Variables of one passphrase: `NAME_FILE`, a plain file that its owner alone can read, and `NAME_FD`, the number of an open descriptor.
    enum Variable: String {
        case own = "TUTOR_PASSPHRASE"
        case new = "TUTOR_NEW_PASSPHRASE"
        case second = "TUTOR_SECOND_PASSPHRASE"
    }

    /// Whether a script provides it.
    static func isProvided(_ variable: Variable) -> Bool { value(variable, "FILE") != nil || value(variable, "FD") != nil }

    /// The passphrase; nil when there is no way to ask.
    static func read(_ variable: Variable, asking question: String) throws -> Passphrase? {
        if let path = value(variable, "FILE") { return try file(path) }
        if let text = value(variable, "FD") {
            guard let descriptor = Int32(text), descriptor >= 0 else {
                throw Failure.passphrase(.unusableFile(path: "\(variable.rawValue)_FD"))
            }
            return line(descriptor).map(Passphrase.init)
        }
        return terminal(question)
    }

    private static func value(_ variable: Variable, _ suffix: String) -> String? {
        ProcessInfo.processInfo.environment["\(variable.rawValue)_\(suffix)"].flatMap { $0.isEmpty ? nil : $0 }
    }

    private static func file(_ path: String) throws -> Passphrase {
        guard case .bytes(let bytes, let mode) = SettingsReader.read(path), mode & 0o077 == 0 else {
            throw Failure.passphrase(.unusableFile(path: path))
        }
        return Passphrase(String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }, as: UTF8.self))
    }

    /// Up to the end of a line, or to a Ctrl-C, which is kept.
    private static func line(_ descriptor: Int32) -> String? {
        var bytes: [UInt8] = []
        var byte: UInt8 = 0
        while bytes.count <= Passphrase.mostBytes, Glibc.read(descriptor, &byte, 1) == 1, byte != UInt8(ascii: "\n") {
            bytes.append(byte)
            if byte == interrupt { break }
        }
        return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
    }

    private static let interrupt: UInt8 = 3

    /// Asks on the terminal that the process belongs to, whatever its input and output are. Ctrl-C answers nothing; however the question
    /// ends, a signal from outside included, the echo is put back.
    private static func terminal(_ question: String) -> Passphrase? {
        let descriptor = open("/dev/tty", O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var old = termios()
        guard tcgetattr(descriptor, &old) == 0 else { return nil }
        var quiet = old
        quiet.c_lflag &= ~tcflag_t(ECHO | ISIG)
        // Ctrl-C ends the line as Enter does, else it would wait for an Enter.
        withUnsafeMutableBytes(of: &quiet.c_cc) { $0[Int(VEOL)] = interrupt }
        TerminalGuard.arm(tty: descriptor)
        tcsetattr(descriptor, TCSAFLUSH, &quiet)
        defer {
            tcsetattr(descriptor, TCSAFLUSH, &old)
            TerminalGuard.disarm()
        }
        let prompt = Array((question + ": ").utf8)
        _ = Glibc.write(descriptor, prompt, prompt.count)
        let text = line(descriptor)
        _ = Glibc.write(descriptor, "\n", 1)
        guard let text, !text.utf8.contains(interrupt) else { return nil }
        return Passphrase(text)
    }
}
