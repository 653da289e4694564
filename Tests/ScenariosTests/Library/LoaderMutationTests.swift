import Foundation
import Testing

@testable import Scenarios

/// A short run of the loader's fuzzer with a fixed seed; `make fuzz` runs long.
@Suite struct LoaderMutationTests {
    @Test func twentyThousandChangedFilesAreReadWithoutHarm() {
        let isLong = ProcessInfo.processInfo.environment["TUTOR_LONG_TESTS"] == "1"
        var mutations = LoaderMutations(seed: 1)
        var complaints: [String] = []
        for number in 0..<(isLong ? 500_000 : 20_000) {
            let bytes = mutations.next()
            guard let complaint = LoaderMutations.complaint(about: bytes, isTwice: number.isMultiple(of: 8)) else { continue }
            complaints.append("\(number): \(complaint)")
            if complaints.count == 5 { break }
        }
        #expect(complaints == [])
    }

    @Test func theFilesThatAreChangedAreSound() {
        let files = LoaderMutations.seeds.enumerated().map { LibraryFile(path: "\($0.offset).yaml", bytes: $0.element) }
        let library = Library(
            files: files + [LibraryFile(path: "night.csv", bytes: Array("Time,F,Q\n1/1/2026 5:00:00,1,Good\n".utf8))])
        #expect(library.diagnostics.filter { $0.severity == .error }.map(\.line) == [])
    }
}
