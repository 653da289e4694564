import Foundation
import Synchronization

/// Work that falls into independent pieces, done on all cores, with the results in order.
public enum AllCores {
    /// - Parameters:
    ///   - progress: Called with how many pieces are done, from any thread.
    ///   - work: Called once for each index below `count`, from any thread.
    public static func map<Value: Sendable>(
        _ count: Int, progress: @Sendable (Int) -> Void = { _ in }, _ work: @Sendable (Int) -> Value
    ) -> [Value] {
        let results = Mutex<[Int: Value]>([:])
        DispatchQueue.concurrentPerform(iterations: count) { index in
            let value = work(index)
            let done = results.withLock {
                $0[index] = value
                return $0.count
            }
            progress(done)
        }
        return results.withLock { $0 }.sorted { $0.key < $1.key }.map(\.value)
    }
}
