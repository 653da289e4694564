import Foundation
import Synchronization
import Testing

@testable import Scenarios

/// A short run of the loader's fuzzer with a fixed seed; `make fuzz` runs long.
@Suite struct LoaderMutationTests {
    /// 6,000, in the long tests 20,000, or as many as `TUTOR_MUTATIONS` says, on all cores.
    @Test func changedFilesAreReadWithoutHarm() {
        let wanted =
            ProcessInfo.processInfo.environment["TUTOR_MUTATIONS"].flatMap { Int($0) }
            ?? (ProjectFiles.runsLongTests ? 20_000 : 6000)
        let parts = wanted > 100_000 ? ProcessInfo.processInfo.activeProcessorCount : 1
        let complaints = Mutex<[String]>([])
        DispatchQueue.concurrentPerform(iterations: parts) { part in
            // Each part has a seed of its own, so that the same count gives the same files.
            var mutations = LoaderMutations(seed: UInt64(part + 1))
            for number in 0..<(wanted / parts) {
                let bytes = mutations.next()
                guard let complaint = LoaderMutations.complaint(about: bytes, isTwice: number.isMultiple(of: 8)) else { continue }
                complaints.withLock { $0.append("seed \(part + 1), number \(number): \(complaint)") }
                break
            }
        }
        #expect(complaints.withLock { $0 } == [])
        if wanted > 20_000 { print("\(wanted / parts * parts) changed files were read") }
    }

    @Test func theFilesThatAreChangedAreSound() {
        let files = LoaderMutations.seeds.enumerated().map { LibraryFile(path: "\($0.offset).yaml", bytes: $0.element) }
        let library = Library(
            files: files + [LibraryFile(path: "night.csv", bytes: Array("Time,F,Q\n1/1/2026 5:00:00,1,Good\n".utf8))])
        #expect(library.diagnostics.filter { $0.severity == .error }.map(\.line) == [])
    }
}
