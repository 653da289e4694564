import Foundation
import TestSupport
import Testing

@testable import Tutor

/// What MLflow's server says, as recorded.
@Suite struct ScoringAnswerTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    @Test func theEighteenRecordedAnswersAreRead() throws {
        let folder = Self.root.appending(path: "Fixtures/scoring")
        var count = 0
        for file in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() where file.hasSuffix(".hdr") {
            let name = String(file.dropLast(4))
            let head = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
            let status = try #require(head.split(separator: " ").dropFirst().first.flatMap { Int($0) })
            let body = try ["json", "txt"].lazy.compactMap { try? Data(contentsOf: folder.appending(path: "\(name).\($0)")) }.first
            let answer = ScoringAnswer(status: status, body: Array(try #require(body)))
            count += 1
            switch answer {
            case .prediction: #expect(status == 200, "\(name)")
            case .refused(let code, _, let message):
                #expect(code >= 400, "\(name)")
                #expect(!message.contains("Traceback"), "\(name)")
            // NaN and null stand for a model that could not say.
            case .nothing: #expect(["nan", "null"].contains(name), "\(name)")
            case .malformed: Issue.record("\(name) cannot be read")
            }
        }
        #expect(count == 18)
    }
}
