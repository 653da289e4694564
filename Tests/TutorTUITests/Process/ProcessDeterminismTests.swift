import Foundation
import Testing

/// The same seed gives the same drill; the records give the same grade again.
@Suite struct ProcessDeterminismTests {
    /// What belongs to one run: its ids, its stamps, and the hash that is taken over them.
    static let ownKeys: Set<String> = ["assessment_id", "drill_id", "started_at", "ended_at", "assessment_date", "record_hash"]

    /// The output of a run without ``ownKeys``, in canonical JSON.
    private func common(_ output: String) throws -> [String] {
        try output.split(separator: "\n").map { line in
            var object = try #require(JSONLines.object(String(line)))
            if object["type"] as? String == "assessment" {
                for key in Self.ownKeys { #expect(object.removeValue(forKey: key) != nil, "\(key) is gone") }
            }
            return JSONLines.canonical(object)
        }
    }

    private func run(_ scenario: String, seed: Int) throws -> (home: ProgramHome, result: ProgramRun.Result) {
        let home = try ProgramHome()
        return (
            home,
            try home.run(
                "run", scenario, "--seed", "\(seed)", "--script", "-", "--json", input: try ReferenceScript.text(scenario))
        )
    }

    @Test(arguments: ["harvester-pilot-pressure", "turbine-gearbox-hot"])
    func oneSeedOneOutput(scenario: String) throws {
        let first = try run(scenario, seed: 7).result
        let second = try run(scenario, seed: 7).result
        #expect(first.status == 0 && second.status == 0)
        // Turn lines hold no id and no stamp at all: they are the same byte by byte.
        #expect(first.lines.dropLast() == second.lines.dropLast())
        #expect(try common(first.output) == common(second.output))
    }

    @Test func anotherSeedOtherNoise() throws {
        let first = try run("harvester-pilot-pressure", seed: 7).result
        let second = try run("harvester-pilot-pressure", seed: 8).result
        func readings(_ result: ProgramRun.Result) -> [String] {
            JSONLines.objects(result.output).compactMap { $0["outcomes"] as? [[String: Any]] }.flatMap { $0 }
                .compactMap { $0["readings"] }.map { "\($0)" }
        }
        #expect(!readings(first).isEmpty)
        #expect(readings(first) != readings(second))
        #expect(
            JSONLines.objects(first.output).last?["final_digest"] as? String
                != JSONLines.objects(second.output).last?["final_digest"] as? String)
    }

    @Test func theRecordsGradeAndReplayAsTheyStand() throws {
        let (home, result) = try run("harvester-pilot-pressure", seed: 7)
        let last = try #require(JSONLines.objects(result.output).last)
        let id = try #require(last["drill_id"] as? String)
        let first = try home.run("drill", "regrade", id, "--json")
        let second = try home.run("drill", "regrade", id, "--json")
        #expect(first.status == 0 && second.status == 0)
        #expect(first.outputBytes == second.outputBytes && first.lines.count == 1)
        #expect(JSONLines.object(first.output)?["score_bp"] as? Int == last["score_bp"] as? Int)
        let replayed = try home.run("drill", "replay", id)
        #expect(replayed.status == 0)
        #expect(replayed.lines.last == "Final state \(try #require(last["final_digest"] as? String)), as recorded.")
        let debrief = try home.run("drill", "debrief", id)
        #expect(debrief.status == 0 && debrief.output.contains("PASSED, 100 of 100"))
    }
}
