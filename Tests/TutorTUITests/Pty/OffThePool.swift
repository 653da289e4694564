import Foundation
import Testing

/// Runs tests that mostly wait for a terminal on two threads beside the pool that all tests share. That pool has a thread a core: a test that waits
/// for a screen to come to rest would keep a core from those that compute.
struct OffThePool: SuiteTrait, TestTrait, TestScoping {
    var isRecursive: Bool { true }

    func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        try await withTaskExecutorPreference(Threads.shared) { try await function() }
    }

    private final class Threads: TaskExecutor {
        static let shared = Threads()
        private let queue = OperationQueue()

        init() { queue.maxConcurrentOperationCount = 2 }

        func enqueue(_ job: consuming ExecutorJob) {
            let job = UnownedJob(job)
            queue.addOperation { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
        }
    }
}

extension Trait where Self == OffThePool {
    /// See ``OffThePool``.
    static var offThePool: OffThePool { OffThePool() }
}
