import Foundation
import Scenarios

@testable import Tutor

/// Sixty drills of eight people in four offices, always the same: what the seven questions are asked of.
enum QuestionLedger {
    static let since = "2026-11-01T00:00:00.000Z"
    static let tag = "hydraulic"

    private static let scenarios: [(id: String, difficulty: String, tags: [String], fault: String)] = [
        ("pilot-pressure", "beginner", ["hydraulic", "combine"], "pump-seal-leak"),
        ("slow-lift", "intermediate", ["hydraulic"], "valve-stuck"), ("hot-bearing", "beginner", ["bearing"], "bearing-wear"),
        ("gearbox-hum", "advanced", ["bearing", "gearbox"], "gear-pitting"),
        ("lying-gauge", "intermediate", ["sensor", "hydraulic-test"], "gauge-drift"), ("all-well", "advanced", ["sensor"], "none"),
    ]
    private static let offices = ["Lund", "São Paulo", "Ames", ""]

    static var drills: [FinishedDrill] {
        (0..<60).map { number in
            func draw(_ count: Int, _ what: Int) -> Int {
                SplitMix.draw(below: count, seed: 20_261_121, number: number * 10 + what)
            }
            let person = draw(8, 0)
            let scenario = scenarios[draw(6, 1)]
            // Some are better than others, and two drills of one person may end at the same moment.
            let score = min(10_000, max(0, 3500 + person * 550 + draw(4200, 2)))
            let claimed = draw(10, 3) > 0
            let right = claimed && score > 5500
            let day = 1 + number / 3 * 2
            let month = day > 31 ? 11 : 10
            let moment = CivilTime.seconds(year: 2026, month: month, day: day > 31 ? day - 31 : day, hour: 8)!
            var drill = RecordFixture.drill(
                "q-\(number)", scenario: scenario.id, mode: draw(8, 4) == 0 ? .practice : draw(5, 5) == 0 ? .exam : .drill,
                trainee: "t-\(person)", name: "Person \(person)", office: offices[person % 4], score: score,
                passed: right && score >= 8000, seconds: claimed ? 40 + draw(560, 6) : nil,
                endedAt: CivilTime.text(moment).replacing("Z", with: ".000Z"), seed: UInt64(number),
                facts: FinishedDrill.ScenarioFacts(
                    title: scenario.id, industry: "agriculture", difficulty: scenario.difficulty, level: 1, tags: scenario.tags,
                    faultType: scenario.fault))
            drill.assessment.correct = right
            if !claimed {
                drill.assessment.claim = nil
                drill.assessment.endReason = .abandoned
            }
            return drill
        }
    }

    static func file(into store: RecordStore) throws {
        for drill in drills { try store.file(drill) }
    }

    /// The committed questions by name, in order.
    static func questions() throws -> [(name: String, sql: String)] {
        let folder = ProjectRoot.url.appending(path: "docs/sql/questions")
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".sql") }.sorted().map {
            (String($0.dropLast(4)), try String(contentsOf: folder.appending(path: $0), encoding: .utf8))
        }
    }
}

/// Where this checkout lies.
enum ProjectRoot {
    static let url: URL = {
        var folder = URL(filePath: #filePath)
        for _ in 0..<4 { folder = folder.deletingLastPathComponent() }
        return folder
    }()
}
