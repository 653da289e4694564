import Foundation
import Synchronization

/// How far something long has come, on standard error: only when that is a terminal, and only after a second.
final class ProgressLine: Sendable {
    private static let patience = 1.0

    private let what: String
    private let began = MonotonicClock.system.now()
    private let isShown = Mutex(false)
    private let isTerminal = isatty(2) == 1

    /// - Parameter what: follows the figure: `of 158 drills played`.
    init(_ what: String) { self.what = what }

    /// Writes the line anew.
    func show(_ figure: String) {
        guard isTerminal, MonotonicClock.system.now() - began > Self.patience else { return }
        isShown.withLock { $0 = true }
        write("\r\(figure) \(what)")
    }

    /// Takes the line away, before something else is written.
    func clear() {
        let wasShown = isShown.withLock { shown in
            defer { shown = false }
            return shown
        }
        if wasShown { write("\r" + String(repeating: " ", count: CellWidth.of(what) + 12) + "\r") }
    }

    private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
