import Foundation
import Testing

@testable import Tutor

/// Random reviews, held against the reference implementation (PyPI `fsrs`), where `make live` could fetch it.
@Suite struct LiveFSRSTests {
    private static let folder = ProcessInfo.processInfo.environment["TUTOR_LIVE"].map { $0 + "/fsrs" }
    static let isThere = folder.map { FileManager.default.fileExists(atPath: $0 + "/ready") } ?? false

    private struct Case: Decodable {
        var reviews: [[Int]]
        var stability: [Double]
        var difficulty: [Double]
    }

    @Test(.enabled(if: isThere, "SKIP fsrs: `make live` fetches it"))
    func twoThousandHistoriesComeOutTheSame() throws {
        var script = URL(filePath: #filePath)
        for _ in 0..<3 { script = script.deletingLastPathComponent() }
        let process = Process()
        process.executableURL = URL(filePath: (Self.folder ?? "") + "/bin/python")
        process.arguments = [script.appending(path: "Live/fsrs_reviews.py").path, "2000"]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        let cases = try text.split(separator: "\n").map { try JSONDecoder().decode(Case.self, from: Data($0.utf8)) }
        #expect(process.terminationStatus == 0 && cases.count == 2000)
        var worst = 0.0
        for known in cases {
            let reviews = known.reviews.compactMap { pair in FSRS.Rating(rawValue: pair[1]).map { (days: pair[0], rating: $0) } }
            for count in 1...reviews.count {
                let memory = try #require(FSRS(reviews.prefix(count)))
                let (stability, difficulty) = (known.stability[count - 1], known.difficulty[count - 1])
                worst = max(worst, abs(memory.stability - stability) / stability, abs(memory.difficulty - difficulty))
            }
        }
        #expect(worst < 1e-9, "\(worst)")
    }
}
