import Glibc
import Synchronization

/// Closed until somebody opens it. Holds up a server's thread, for at most ten seconds, or is merely looked at.
public final class Gate: Sendable {
    private let state = Atomic(false)

    public init() {}

    public var isOpen: Bool { state.load(ordering: .acquiring) }

    public func open() { state.store(true, ordering: .releasing) }

    /// Blocks the calling thread: for server threads only.
    public func wait() {
        let end = MonotonicTime.now + 10
        while !isOpen, MonotonicTime.now < end { usleep(500) }
    }
}
