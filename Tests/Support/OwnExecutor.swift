import Dispatch

/// Runs tasks apart from the pool, which has as many threads as there are cores and is held for seconds by tests that compute: who
/// measures time must not wait for it.
public final class OwnExecutor: TaskExecutor {
    private let queue = DispatchQueue(label: "test-clock", qos: .userInitiated)

    public init() {}

    public func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}
