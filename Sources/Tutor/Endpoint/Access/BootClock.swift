import Glibc

/// Seconds since the machine was started, sleep included: a token runs out while a laptop is shut.
public enum BootClock {
    @Sendable public static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_BOOTTIME, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
