/// Asks every millisecond whether something has come true, without blocking a thread of the pool. Patient by default: on a busy
/// machine a task may wait long for its turn.
/// - Returns: whether it has in time.
public func eventually(within seconds: Double = 60, _ condition: @Sendable () -> Bool) async -> Bool {
    let end = MonotonicTime.now + seconds
    while MonotonicTime.now < end {
        if condition() { return true }
        try? await Task.sleep(for: .milliseconds(1))
    }
    return condition()
}
