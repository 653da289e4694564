import Dispatch

/// Where tests run that block for long, one after the other: the few threads that tasks share stay free for tests that measure time.
final class SlowLane: TaskExecutor {
    private static let shared = SlowLane()
    private let queue = DispatchQueue(label: "slow lane")

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }

    /// Runs a body that may block; what it finds belongs to the test that calls.
    static func run(_ body: @Sendable () throws -> Void) async throws {
        try await withTaskExecutorPreference(shared) { try body() }
    }
}
