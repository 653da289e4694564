import Foundation
import GRDB
import Testing

@testable import Tutor

/// The SQL that `docs/records.md` offers to managers, as another program would run it.
@Suite struct DocumentedQueriesTests {
    private static let queries: [String] = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let text = (try? String(contentsOf: root.appendingPathComponent("docs/records.md"), encoding: .utf8)) ?? ""
        return text.components(separatedBy: "```sql\n").dropFirst().map { $0.components(separatedBy: "```")[0] }
    }()

    @Test func thereAreSeven() { #expect(Self.queries.count == 7) }

    @Test(arguments: queries)
    func aQueryRuns(sql: String) throws {
        let folder = try TemporaryFolder()
        let path = folder("records.db")
        let store = try RecordStore(path: path)
        for number in 1...3 {
            try store.file(
                RecordFixture.drill("d-\(number)", score: 5000, passed: false, endedAt: "2999-01-0\(number)T00:00:00.000Z"))
        }
        // Right but failed for safety, so that every question has an answer.
        var right = RecordFixture.drill("d-4", score: 6999, passed: false, endedAt: "2999-01-04T00:00:00.000Z")
        right.assessment.correct = true
        try store.file(right)
        try store.close()
        let plain = try DatabaseQueue(path: path)
        #expect(try plain.read { try Row.fetchAll($0, sql: sql) }.count == 1)
    }
}
