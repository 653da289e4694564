import Glibc

/// The clock that servers and tests share: seconds since the machine started, never set back.
public enum MonotonicTime {
    public static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
