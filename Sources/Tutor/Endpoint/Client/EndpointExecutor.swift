import Dispatch

/// Where the work of talking to endpoints runs: threads of its own, few and short.
///
/// The pool that Swift's tasks share has as many threads as the machine has cores, and anything may block it for seconds; an answer must
/// not wait for that.
final class EndpointExecutor: TaskExecutor {
    static let shared = EndpointExecutor()
    private let queue = DispatchQueue(label: "endpoint", qos: .userInitiated)

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}
