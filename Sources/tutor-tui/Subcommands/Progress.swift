import Foundation
import Synchronization

/// How far long work has come, on standard error and only where a person reads it; from any thread.
final class Progress: Sendable {
    private let total: Int
    private let shown = Mutex<ContinuousClock.Instant?>(nil)
    private let began = ContinuousClock.now
    private let isSeen = isatty(2) == 1

    init(total: Int) { self.total = total }

    /// `done` of the total; said at most ten times a second, and not in the first second.
    @Sendable func show(_ done: Int) {
        guard isSeen, began.duration(to: .now) > .seconds(1) else { return }
        let due = shown.withLock { last in
            guard last.map({ $0.duration(to: .now) > .milliseconds(100) }) ?? true else { return false }
            last = .now
            return true
        }
        if due { FileHandle.standardError.write(Data("\r\(done) of \(total)".utf8)) }
    }

    /// Takes the line away again.
    func finish() {
        guard isSeen, shown.withLock({ $0 }) != nil else { return }
        FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
    }
}
