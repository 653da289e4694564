import Dispatch
import Testing

/// Runs tests on threads of their own instead of the pool that all tests share: that pool has a thread a core, and tests that compute or
/// wait for a process hold them for minutes. What measures time, or talks with a server, must not wait for them.
struct OwnThreads: SuiteTrait, TestTrait, TestScoping {
    var isRecursive: Bool { true }

    func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        try await withTaskExecutorPreference(Threads.shared) { try await function() }
    }

    private final class Threads: TaskExecutor {
        static let shared = Threads()
        private let queue = DispatchQueue(label: "tests that talk", attributes: .concurrent)

        func enqueue(_ job: consuming ExecutorJob) {
            let job = UnownedJob(job)
            queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
        }
    }
}

extension Trait where Self == OwnThreads {
    /// See ``OwnThreads``.
    static var ownThreads: OwnThreads { OwnThreads() }
}
