import Foundation
import Scenarios
import Testing

@testable import Tutor

/// Every drill comes to the same bits as when it was committed, here and in `make digests`, which runs a release build.
/// Re-record with TUTOR_RECORD_GOLDENS=1 when a machine or the simulator was meant to change.
@Suite struct DigestTests {
    private static let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Fixtures/drill-digests.txt")

    @Test func everyDrillComesToTheCommittedBits() throws {
        let lines = DrillDigests.lines(Talk.library)
        if ProcessInfo.processInfo.environment["TUTOR_RECORD_GOLDENS"] == "1" {
            try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: Self.file)
        }
        let committed = try String(contentsOf: Self.file, encoding: .utf8).split(separator: "\n").map(String.init)
        #expect(lines.count == committed.count)
        let differing = zip(lines, committed).filter { $0 != $1 }
        #expect(differing.isEmpty, "\(differing.prefix(5))")
    }
}
