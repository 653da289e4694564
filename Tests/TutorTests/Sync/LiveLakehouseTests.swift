import Foundation
import TestSupport
import Testing

@testable import Tutor

/// The exported batches in real engines: Spark reads the folder, Delta tables are merged from what a volume got.
@Suite(.enabled(if: LiveServer.lack(of: .lakehouse) == nil, "`make live` fetches it"), .timeLimit(.minutes(10)))
struct LiveLakehouseTests {
    private struct Job: Encodable {
        var delta_folders: [String]
        var spark_statements: [[String]]
        var databricks_statements: [String]
        var view: String
        var columns: [String: [[String]]]
        var questions: [String: String]
        var arguments: [String: String]
    }

    private struct Answer: Decodable {
        enum Cell: Decodable {
            case number(Double)
            case text(String)
            case none
            init(from decoder: any Decoder) throws {
                let container = try decoder.singleValueContainer()
                if let value = try? container.decode(Double.self) {
                    self = .number(value)
                } else if let value = try? container.decode(String.self) {
                    self = .text(value)
                } else {
                    self = .none
                }
            }
            var text: String {
                switch self {
                case .number(let value): Int(exactly: value).map { "\($0)" } ?? "\((value * 1e6).rounded() / 1e6)"
                case .text(let value): value
                case .none: ""
                }
            }
        }
        var spark: [[String: [[Cell]]]]
        var delta: [String: [[Cell]]]
        var added: [String: [Int]]
        var counts: [[String: Int]]
        var unknown: [String]
    }

    @Test func theSevenQuestionsHaveTheSameAnswersEverywhere() throws {
        let place = try TemporaryFolder()
        let volume = try FakeVolume()
        // Half of the drills, and then all: the second load must add only what is new.
        let half = try SyncFixture(RecordStore.inMemory())
        for drill in QuestionLedger.drills.prefix(30) { try half.store.file(drill) }
        let first = place("volume-1")
        let second = place("volume-2")
        try run(half, volume, place("batches"))
        try volume.write(below: "/Volumes/main/training/landing", into: first)
        for drill in QuestionLedger.drills.dropFirst(30) { try half.store.file(drill) }
        try run(half, volume, place("batches"))
        try volume.write(below: "/Volumes/main/training/landing", into: second)
        // A ledger restored from an early backup sends a file that overlaps with one that is there.
        let restored = try SyncFixture(RecordStore.inMemory())
        for drill in QuestionLedger.drills.prefix(15) { try restored.store.file(drill) }
        try run(restored, volume, place("batches"))

        // Somebody is erased after everything was sent; what stands in the files is in no view any more.
        let forgetful = try SyncFixture(RecordStore(path: place("ledger.sqlite")))
        try QuestionLedger.file(into: forgetful.store)
        try run(forgetful, try FakeVolume(), place("later"))
        try forgetful.store.erase(
            trainee: "t-3", at: "2026-11-20T10:00:00.000Z", by: Authority(id: "a-1", role: .administrator), reason: "on request")
        try run(forgetful, try FakeVolume(), place("later"))

        let answer = try ask(folders: [place("batches"), place("later")], delta: [first, second], in: place)
        for expected in try QuestionTests.answers(erasing: "t-3") {
            #expect(answer.spark[1][expected.name]?.map { $0.map(\.text) } == expected.rows, "Spark, erased, \(expected.name)")
        }
        for expected in try QuestionTests.answers() {
            #expect(answer.spark[0][expected.name]?.map { $0.map(\.text) } == expected.rows, "Spark, \(expected.name)")
            #expect(answer.delta[expected.name]?.map { $0.map(\.text) } == expected.rows, "Delta, \(expected.name)")
        }
        let assessments = try #require(answer.added["assessment"])
        let records = try #require(answer.added["record"])
        print("MERGE added, by load: records \(records), assessments \(assessments); Spark: \(answer.counts)")
        #expect(assessments == [30, 30, 0])
        #expect(records.map { $0 > 0 } == [true, true, false])
        let counts = answer.counts[0]
        let later = answer.counts[1]
        #expect(counts["assessments"] == 60)
        #expect([counts["record_problems"], counts["purged"], later["record_problems"]] == [0, 0, 0])
        #expect(counts["record_bronze", default: 0] > counts["record", default: 0])
        #expect(later["purged", default: 0] > 0)
        #expect(later["assessments", default: 60] < 60)
        #expect(answer.unknown == [])
    }

    private func run(_ fixture: SyncFixture, _ volume: FakeVolume, _ folder: String) throws {
        let rows = BatchRows(site: "lund", withNames: false)
        let done = DispatchSemaphore(value: 0)
        Task.detached {
            _ = await fixture.run().run(
                BatchCourier(place: BatchFolder(path: folder), feed: BatchFeed(sink: .batches, rows: rows)))
            let workspace = WorkspaceConnection(
                root: volume.url, authorizer: FixedAuthorizer(bearer: Secret("token-1")), world: fixture.world)
            _ = await fixture.run().run(
                BatchCourier(
                    place: BatchVolume(workspace: workspace, path: "/Volumes/main/training/landing"),
                    feed: BatchFeed(sink: .databricks, rows: rows)))
            done.signal()
        }
        done.wait()
    }

    private func ask(folders: [String], delta: [String], in place: TemporaryFolder) throws -> Answer {
        let spark = folders.map { LakehouseSQL(.spark, schema: "", folder: $0).statements.map(\.sql) }
        let databricks = LakehouseSQL(.databricks, schema: "", folder: "/Volumes/main/training/landing").statements
        let view = try #require(databricks.first { $0.sql.contains(" assessments AS\n") })
        let job = Job(
            delta_folders: delta, spark_statements: spark, databricks_statements: databricks.map(\.sql),
            view: String(view.sql.drop { $0 != "\n" }),
            columns: [
                "records": LakehouseSQL.recordColumns.map { [$0.name, $0.type] },
                "assessments": LakehouseSQL.assessmentColumns.map { [$0.name, $0.type] },
            ], questions: Dictionary(uniqueKeysWithValues: try QuestionLedger.questions()),
            arguments: ["since": QuestionLedger.since, "tag": QuestionLedger.tag])
        try JSONEncoder().encode(job).write(to: URL(filePath: place("job.json")))
        let output = try LiveTool.run(.lakehouse, "lakehouse_check.py", [place("job.json")])
        let line = try #require(output.split(separator: "\n").last { $0.contains("RESULT ") }, "\(output.suffix(2000))")
        let json = try #require(line.firstRange(of: "RESULT ").map { line[$0.upperBound...] })
        return try JSONDecoder().decode(Answer.self, from: Data(json.utf8))
    }
}
