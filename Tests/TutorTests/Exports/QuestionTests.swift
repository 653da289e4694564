import Foundation
import GRDB
import Testing

@testable import Tutor

/// The questions of managers in `docs/sql/questions`, run on the views of a ledger as any other program would run them.
@Suite struct QuestionTests {
    /// A cell as text that is the same in every engine: a number without the digits that say nothing.
    static func cell(_ value: DatabaseValue) -> String {
        switch value.storage {
        case .null, .blob: ""
        case .int64(let number): "\(number)"
        case .double(let number): Int(exactly: number).map { "\($0)" } ?? "\((number * 1e6).rounded() / 1e6)"
        case .string(let text): text
        }
    }

    /// The rows of each question, from SQLite.
    /// - Parameter erased: somebody who is erased first.
    static func answers(erasing erased: String? = nil) throws -> [(name: String, heading: [String], rows: [[String]])] {
        let folder = try TemporaryFolder()
        let store = try RecordStore(path: folder("records.db"))
        try QuestionLedger.file(into: store)
        if let erased {
            try store.erase(
                trainee: erased, at: "2026-11-20T10:00:00.000Z", by: Authority(id: "a-1", role: .administrator),
                reason: "on request")
        }
        try store.close()
        let plain = try DatabaseQueue(path: folder("records.db"))
        return try QuestionLedger.questions().map { name, sql in
            let given = ["since": QuestionLedger.since, "tag": QuestionLedger.tag].filter { sql.contains(":" + $0.key) }
            return try plain.read { db in
                let rows = try Row.fetchAll(db, sql: sql, arguments: StatementArguments(given))
                return (name, rows.first.map { Array($0.columnNames) } ?? [], rows.map { $0.databaseValues.map(cell) })
            }
        }
    }

    @Test func theRowsAreThoseThatAreCommitted() throws {
        let answers = try Self.answers()
        #expect(answers.count == 7)
        for answer in answers {
            #expect(!answer.rows.isEmpty, "\(answer.name) has no answer, which proves nothing")
            let text = ([answer.heading] + answer.rows).map { $0.joined(separator: ",") + "\n" }.joined()
            #expect(try goldenText("questions/\(answer.name).csv", is: text), "\(answer.name)")
        }
    }

    /// The same, worked out without a database.
    @Test func aDatabaseIsNotNeededToKnowTheAnswers() throws {
        let drills = QuestionLedger.drills.filter { $0.header.mode != .practice }
        let answers = try Self.answers()
        func rows(_ prefix: String) -> [[String]] { answers.first { $0.name.hasPrefix(prefix) }?.rows ?? [] }

        for row in rows("2") {
            let office = drills.filter { $0.header.office == row[0] }
            #expect(row[1] == "\(office.count)" && row[2] == "\(office.count(where: \.assessment.passed))")
        }
        #expect(rows("2").count == 4)
        for row in rows("5") {
            let scores = drills.filter { $0.scenario.difficulty == row[0] }.map { Double($0.assessment.scoreBP) / 100 }.sorted()
            let half = scores.count / 2
            let median = scores.count % 2 == 1 ? scores[half] : (scores[half - 1] + scores[half]) / 2
            #expect(abs((Double(row[3]) ?? 0) - median) < 1e-6)
        }
        #expect(rows("5").map { $0[0] } == ["beginner", "intermediate", "advanced"])
        var streaks: [[String]] = []
        for (trainee, attempts) in Dictionary(grouping: drills, by: \.header.traineeID) {
            let inOrder = attempts.sorted { ($0.endedAt, $0.header.drillID) < ($1.endedAt, $1.header.drillID) }
            for run in inOrder.split(whereSeparator: \.assessment.passed) where run.count >= 3 {
                streaks.append([trainee, "\(run.count)", run.map(\.endedAt).max() ?? ""])
            }
        }
        #expect(Set(rows("7")) == Set(streaks) && !streaks.isEmpty)
    }
}
