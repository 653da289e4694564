import Glibc

/// Seconds that only ever go forward, from some moment on. A value, so that tests step their own.
struct MonotonicClock: Sendable {
    let now: @Sendable () -> Double

    /// The machine's.
    static let system = MonotonicClock {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
