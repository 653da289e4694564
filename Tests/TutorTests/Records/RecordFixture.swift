import Foundation
import Scenarios
import Testing

@testable import Tutor

/// A folder of its own for each test, gone with the value.
final class TemporaryFolder {
    let path: String

    /// - Parameter inMemory: where no disk is waited for, if there is such a place: for what is done thousands of times.
    init(inMemory: Bool = false) throws {
        let parent = inMemory && access("/dev/shm", W_OK) == 0 ? "/dev/shm/" : NSTemporaryDirectory()
        path = parent + "tutor-records-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func callAsFunction(_ name: String) -> String { path + "/" + name }
}

/// Drills that were never run, with every field set to something that a mistake would show in.
enum RecordFixture {
    static func header(
        _ id: String = "d-1", scenario: String = "combine-pilot-pressure", mode: DrillMode = .drill, seed: UInt64 = 42,
        trainee: String = "t-7", name: String = "Åsa \"Flash\" Öberg", office: String = "Lund",
        startedAt: String = "2026-11-20T08:00:00.000Z"
    ) -> DrillHeader {
        DrillHeader(
            drillID: id, scenarioID: scenario, scenarioVersion: 2, contentDigest: String(repeating: "ab", count: 32), mode: mode,
            seed: seed, traineeID: trainee, traineeName: name, office: office, startedAt: startedAt, program: "tutor-tui 0.1")
    }

    static func entries() -> [JournalEntry] {
        let read = Interpretation(
            commands: [Command(.readTags, ["tags": .list(["oil_level", "pilot_pressure"])])], confidence: 0.1 + 0.2,
            alternatives: [.init(command: Command(.showTrend, ["window": .number(90.5)]), confidence: 1e-7)],
            negated: ["seal-leak"], clarification: .rank(kind: "tag", ids: ["oil_level"]))
        let set = Interpretation(commands: [Command(.operate, ["action": "throttle", "value": .number(-0.0)])], confidence: 1)
        return [
            JournalEntry(
                number: 1, tick: 0, kind: .said(text: "is the oil ok?\n\u{1B}[31m", source: .grammar, interpretation: read)),
            JournalEntry(number: 2, tick: 30, kind: .clock(digest: "00ff")),
            JournalEntry(number: 3, tick: 30, kind: .said(text: "närm 日本 👩‍🔧 e\u{301}", source: .model, interpretation: set)),
            JournalEntry(number: 4, tick: 31, kind: .confirmed(text: "yes")),
            JournalEntry(number: 5, tick: 40, kind: .cancelled(text: "no \\ \"quoted\"")),
            JournalEntry(number: 6, tick: 262, kind: .ended(reason: .diagnosed)),
        ]
    }

    static func assessment(
        scenario: String = "combine-pilot-pressure", score: Int = 8750, passed: Bool = true, seconds: Int? = 262,
        badge: String? = "Hydraulics level 2", quote: String = "=HYPERLINK(\"x\"), pump seal"
    ) -> Assessment {
        Assessment(
            scenarioID: scenario, scenarioVersion: 2, rubricID: "standard", rubricVersion: 3, graderVersion: 1,
            claim: Claim(
                verdict: .fault, component: "pump", fault: "pump-seal-leak", action: "replace seal", confidence: 72.5, quote: quote),
            endReason: .diagnosed, correct: passed, componentCorrect: true, passed: passed, scoreBP: score,
            criteria: [.init(name: .time, points: 1500, maximum: 1500, reasons: [.init(.withinTarget, "", at: 262)])],
            diagnosisSeconds: seconds, targetSeconds: 300, parSeconds: 140, evidencePosteriorBP: 9312, hintsUsed: 1,
            unsafeActs: [.init(action: "open-guard", at: 99, safetyCritical: false)],
            actions: [.init(name: .readTags, count: 3), .init(name: .operate, count: 1)], badge: passed ? badge : nil)
    }

    static let scenario = FinishedDrill.ScenarioFacts(
        title: "Pilot pressure falls", industry: "agriculture", difficulty: "intermediate", level: 2,
        tags: ["hydraulic", "combine"], faultType: "pump-seal-leak")

    static func drill(
        _ id: String = "d-1", scenario scenarioID: String = "combine-pilot-pressure", mode: DrillMode = .drill,
        trainee: String = "t-7", name: String = "Åsa \"Flash\" Öberg", office: String = "Lund", score: Int = 8750,
        passed: Bool = true, seconds: Int? = 262, endedAt: String = "2026-11-20T08:04:22.000Z", seed: UInt64 = 42,
        facts: FinishedDrill.ScenarioFacts = scenario
    ) -> FinishedDrill {
        FinishedDrill(
            header: header(id, scenario: scenarioID, mode: mode, seed: seed, trainee: trainee, name: name, office: office),
            scenario: facts, entries: entries(),
            assessment: assessment(scenario: scenarioID, score: score, passed: passed, seconds: seconds), endedAt: endedAt,
            finalDigest: "deadbeef")
    }
}

/// The error that a body throws, for comparison with the expected fact.
func recordsError(_ body: () throws -> Void) -> RecordsError? {
    do {
        try body()
        return nil
    } catch {
        return error as? RecordsError
    }
}

/// A file that holds what came out when it was last looked at.
func goldenText(_ name: String, is text: String, file: String = #filePath) throws -> Bool {
    let tests = URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let golden = tests.appendingPathComponent("Fixtures/records/" + name)
    // `RECORD_GOLDEN=1 swift test` writes the file; look at the difference before committing it.
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil { try text.write(to: golden, atomically: true, encoding: .utf8) }
    // By bytes: Swift's own comparison takes composed and decomposed letters for the same.
    return Data(text.utf8) == (try? Data(contentsOf: golden))
}
