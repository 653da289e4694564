import Foundation
import GRDB
import Testing

@testable import Tutor

/// Reports over a ledger as large as a big site's after years: 1,000,000 assessments of 5,000 trainees in 150 scenarios.
///
/// `TUTOR_LONG_TESTS=1 swift test --filter MillionAssessments` prints the figures; `TUTOR_ASSESSMENTS` makes it another number.
@Suite(.serialized) struct MillionAssessmentsTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let isLong = environment["TUTOR_LONG_TESTS"] != nil
    private static let count = environment["TUTOR_ASSESSMENTS"].flatMap { Int($0) } ?? 1_000_000
    private static let trainees = 5000
    private static let scenarios = 150
    /// The longest a report may take, seconds.
    private static let limit = 1.0

    /// Bodies as the ledger spells them, with places for what differs; made once, because a million times takes long.
    private struct Template {
        let parts: [[String]]

        init() throws {
            var drill = RecordFixture.drill(
                "@id@", scenario: "@scenario@", trainee: "@trainee@", name: "", office: "@office@", score: 1111, passed: true,
                seconds: 2222, endedAt: "@ended@", seed: 42)
            drill.entries = [
                JournalEntry(
                    number: 1, tick: 0,
                    kind: .said(text: "seal", source: .grammar, interpretation: Interpretation(commands: [], confidence: 1))),
                JournalEntry(number: 2, tick: 9, kind: .ended(reason: .diagnosed)),
            ]
            let bodies = try FiledBodies(drill)
            parts = bodies.all.map { Self.split($0.text) }
        }

        private static let places = ["@id@", "@scenario@", "@trainee@", "@office@", "@ended@", "1111", "2222", "\"passed\":true"]

        private static func split(_ text: String) -> [String] {
            var text = text
            for place in places { text = text.replacingOccurrences(of: place, with: "\u{1}\(place)\u{1}") }
            return text.components(separatedBy: "\u{1}")
        }

        func texts(_ values: [String: String]) -> [String] {
            parts.map { parts in parts.reduce(into: "") { $0 += values[$1] ?? $1 } }
        }
    }

    /// Files drills a thousand at a time, each as filing does it: chained rows, attempt, totals.
    static func fill(_ store: RecordStore, _ count: Int) throws {
        let template = try Template()
        var seed: UInt64 = 1
        func draw(_ below: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(seed >> 33) % below
        }
        let end = Date(timeIntervalSince1970: 1_795_000_000)
        // Two years, evenly, up to the end.
        let step = 63_072_000.0 / Double(count)
        for first in stride(from: 0, to: count, by: 1000) {
            try store.database.write { db in
                for number in first..<min(first + 1000, count) {
                    let id = "d-\(number)"
                    let isPassed = draw(3) > 0
                    let moment = end.addingTimeInterval(-step * Double(count - number))
                    let at = String(moment.ISO8601Format().dropLast()) + ".000Z"
                    let trainee = draw(trainees)
                    let bodies = template.texts([
                        "@id@": id, "@scenario@": "scenario-\(draw(scenarios))", "@trainee@": "t-\(trainee)",
                        "@office@": "office-\(trainee % 12)", "@ended@": at, "1111": "\((isPassed ? 7500 : 1000) + draw(2500))",
                        "2222": "\(30 + draw(900))", "\"passed\":true": "\"passed\":\(isPassed)",
                    ])
                    let receipt = try RecordStore.append(.drill, at: at, texts: [bodies[0]], drillID: id, in: db)
                    _ = try RecordStore.append(.entry, at: at, texts: Array(bodies[1...2]), in: db)
                    _ = try RecordStore.append(.assessment, at: at, texts: [bodies[3]], in: db)
                    try RecordStore.project(from: receipt.sequence, in: db)
                }
            }
        }
    }

    private func seconds(_ what: String, _ body: () throws -> Void) throws -> Double {
        let clock = ContinuousClock()
        let took = try clock.measure(body)
        let seconds = Double(took.components.seconds) + Double(took.components.attoseconds) / 1e18
        print("million: \(what): \((seconds * 10_000).rounded() / 10) ms")
        return seconds
    }

    /// The best of three: what the report takes, and not what else the machine does.
    private func best(_ what: String, _ body: () throws -> Void) throws -> Double {
        try (1...3).map { _ in try seconds(what, body) }.min() ?? .infinity
    }

    @Test(.enabled(if: isLong)) func reportsAreThereInASecond() throws {
        // The reports read pages that the system holds in memory; where they lie makes little difference to them.
        let parent = FileManager.default.isWritableFile(atPath: "/dev/shm") ? "/dev/shm" : NSTemporaryDirectory()
        let folder = parent + "/tutor-million-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/records.db"
        do {
            let store = try RecordStore(path: path)
            try store.database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA cache_size = -400000") }
            _ = try seconds("filing \(Self.count) drills") { try Self.fill(store, Self.count) }
            try store.close()
        }
        // As the program opens it.
        let store = try RecordStore(path: path)
        #expect(try store.assessmentCount() == Self.count)
        let leaderboard = try best("leaderboard") {
            let lines = try LeaderboardReport(from: store).lines
            #expect(lines.count == 10)
        }
        #expect(leaderboard < Self.limit)
        let progress = try best("progress of one trainee") {
            let lines = try ProgressReport(trainee: "t-7", from: store).lines
            #expect(!lines.isEmpty)
        }
        #expect(progress < Self.limit)
        let month = ReportScope(from: "2026-11-01T00:00:00Z", until: "2026-12-01T00:00:00Z")
        let monthly = try best("leaderboard of a month") {
            let lines = try LeaderboardReport(in: month, from: store).lines
            #expect(lines.count == 10)
        }
        #expect(monthly < Self.limit)
        let library = try best("fault_library, whole") {
            let rows = try store.database.read { try Row.fetchAll($0, sql: "SELECT * FROM fault_library") }
            #expect(rows.count == Self.scenarios)
        }
        #expect(library < Self.limit)
        _ = try best("progress of all, whole view") {
            _ = try store.database.read { try Int.fetchOne($0, sql: "SELECT sum(last_score_bp) FROM progress") }
        }
        for (what, sql) in [
            ("leaderboard", "SELECT * FROM leaderboard ORDER BY scenarios_completed DESC LIMIT 10"),
            ("progress", "SELECT * FROM progress WHERE trainee_id = 't-7'"),
            (
                "month",
                "SELECT trainee_id, count(*) FROM assessments WHERE mode IN ('drill', 'exam') AND ended_at >= '2026-11' GROUP BY 1"
            ),
        ] {
            let plan = try store.database.read { try Row.fetchAll($0, sql: "EXPLAIN QUERY PLAN \(sql)") }
            print("million: plan of \(what): " + plan.map { "\($0["detail"] as String? ?? "")" }.joined(separator: "; "))
        }
        _ = try best("filing one drill of 100 entries") {
            var drill = RecordFixture.drill(UUID().uuidString, trainee: "t-7")
            let clock = (1...98).map { JournalEntry(number: $0 + 1, tick: $0, kind: .clock(digest: "00ff")) }
            drill.entries = [drill.entries[0]] + clock + [JournalEntry(number: 100, tick: 100, kind: .ended(reason: .diagnosed))]
            try store.file(drill)
        }
        let before = try store.database.read { try Row.fetchAll($0, sql: "SELECT * FROM leaderboard") }
        _ = try seconds("rebuilding") { try store.rebuildProjections() }
        let after = try store.database.read { try Row.fetchAll($0, sql: "SELECT * FROM leaderboard") }
        #expect(after == before)
    }
}
