import Glibc
import Synchronization

/// Closed until somebody opens it. Holds up a server's thread, for at most a minute, or is merely looked at.
public final class Gate: Sendable {
    private let opened = Mutex<Double?>(nil)

    public init() {}

    /// When it was first opened, by ``MonotonicTime``.
    public var openedAt: Double? { opened.withLock { $0 } }

    public var isOpen: Bool { openedAt != nil }

    public func open() {
        let now = MonotonicTime.now
        opened.withLock { $0 = $0 ?? now }
    }

    /// Blocks the calling thread: for server threads only.
    public func wait() {
        let end = MonotonicTime.now + 60
        while !isOpen, MonotonicTime.now < end { usleep(500) }
    }
}
