import Glibc

/// What many measurements of one thing came to. Percentiles are nearest rank, so each of them was really measured.
struct Statistics {
    private let sorted: [Double]

    init(_ values: [Double]) { sorted = values.sorted() }

    var count: Int { sorted.count }
    var least: Double { sorted.first ?? .nan }
    var median: Double { percentile(50) }

    /// The value that `share` per cent of the measurements do not exceed.
    func percentile(_ share: Double) -> Double {
        guard !sorted.isEmpty else { return .nan }
        return sorted[min(sorted.count, max(1, Int((share / 100 * Double(sorted.count)).rounded(.up)))) - 1]
    }
}

/// Clocks, in nanoseconds.
enum Clock {
    /// Time as it passes outside.
    static var now: Double { read(CLOCK_MONOTONIC) }
    /// What this thread has had of a processor: a busy neighbour costs it less than it costs ``now``.
    static var work: Double { read(CLOCK_THREAD_CPUTIME_ID) }

    private static func read(_ clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
    }

    /// Lets time pass.
    static func pause(milliseconds: Double) { usleep(UInt32(milliseconds * 1000)) }
}
