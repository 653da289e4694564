import ArgumentParser
import Foundation
import Testing

@testable import tutor_tui

/// What scripts of other people rely on: the words of `--help`, and the keys of every JSON. Keys are only ever added.
@Suite struct ProcessContractTests {
    let home: ProgramHome
    init() throws { home = try ProgramHome() }

    private static let snapshots = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots")

    /// Every subcommand, as it is typed.
    private static func commands(_ type: any ParsableCommand.Type, _ path: [String] = []) -> [[String]] {
        [path]
            + type.configuration.subcommands.flatMap { commands($0, path + [$0.configuration.commandName ?? "\($0)".lowercased()]) }
    }

    /// `TUTOR_RECORD_GOLDENS=1` writes the snapshots anew; then read the diff.
    @Test func helpIsAsReviewed() throws {
        var known: Set<String> = []
        for command in Self.commands(TutorTUI.self) {
            let result = try ProgramRun.result(command + ["--help"], in: home)
            #expect(result.status == 0 && result.error == "", "\(command)")
            #expect(result.output.hasPrefix("OVERVIEW: ") && result.output.contains("USAGE: "), "\(command)")
            let name = (["tutor-tui"] + command).joined(separator: "-") + ".txt"
            known.insert(name)
            let file = Self.snapshots.appending(path: name)
            if ProcessInfo.processInfo.environment["TUTOR_RECORD_GOLDENS"] != nil {
                try result.output.write(to: file, atomically: true, encoding: .utf8)
            }
            let kept = try? String(contentsOf: file, encoding: .utf8)
            #expect(kept == result.output, "\(name): read the difference, then record it with TUTOR_RECORD_GOLDENS=1")
        }
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.snapshots.path)
        #expect(Set(files) == known)
    }

    @Test func theVersionIsOneLine() throws {
        #expect(try home.run("--version").output == TutorTUI.version + "\n")
    }

    private func keys(_ value: Any?, has documented: [String], location: SourceLocation = #_sourceLocation) {
        let keys = (value as? [String: Any]).map { Set($0.keys) } ?? []
        #expect(Set(documented).isSubset(of: keys), "missing \(Set(documented).subtracting(keys))", sourceLocation: location)
        for key in keys {
            #expect(key.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "_" }, "\(key)", sourceLocation: location)
        }
    }

    private func json(_ arguments: String...) throws -> Any {
        let result = try ProgramRun.result(arguments + ["--json"], in: home)
        #expect(result.status == 0 && result.error == "", "\(arguments): \(result.error)")
        #expect(result.output.hasSuffix("\n"))
        return try JSONSerialization.jsonObject(with: Data(result.outputBytes), options: .fragmentsAllowed)
    }

    @Test func askHasItsKeys() throws {
        let answer = try #require(
            try json("ask", "it is the pump shaft seal, not the relief valve", "--scenario", "harvester-pilot-pressure")
                as? [String: Any])
        let documented = ["text", "commands", "confidence", "alternatives", "negated", "clarify"]
        keys(answer, has: documented)
        keys((answer["commands"] as? [Any])?.first, has: ["name", "arguments"])
        #expect(answer["clarify"] is NSNull && answer["negated"] is [String])
        let unclear = try #require(try json("ask", "the thing with the stuff") as? [String: Any])
        keys(unclear, has: documented)
        #expect(unclear["clarify"] is String)
        let vague = try #require(try json("ask", "oil", "--scenario", "harvester-pilot-pressure") as? [String: Any])
        for alternative in vague["alternatives"] as? [Any] ?? [] { keys(alternative, has: ["name", "arguments", "confidence"]) }
    }

    private static let scenarioKeys = [
        "id", "title", "industry", "asset", "level", "difficulty", "tags", "target_seconds", "par_seconds",
    ]

    @Test func listsHaveTheirKeys() throws {
        let scenarios = try #require(try json("scenario", "list") as? [Any])
        #expect(!scenarios.isEmpty)
        for scenario in scenarios { keys(scenario, has: Self.scenarioKeys) }
        keys(try json("scenario", "show", "harvester-pilot-pressure"), has: Self.scenarioKeys)
        let library = try #require(try json("library") as? [String: Any])
        keys(library, has: ["assets", "scenarios", "certifications"])
        for asset in try #require(library["assets"] as? [[String: Any]]) {
            keys(asset, has: ["id", "industry", "tags", "fault_modes"])
            #expect(asset["tags"] is [String])
            for fault in try #require(asset["fault_modes"] as? [[String: Any]]) {
                keys(fault, has: ["id", "kind"])
                #expect(["process", "sensor"].contains(fault["kind"] as? String))
            }
        }
        #expect((library["scenarios"] as? [Any])?.count == scenarios.count)
        // What a list tells is the complaint: no fault mode of any machine is in it.
        let text = try home.run("scenario", "list", "--json").output
        for asset in try #require(library["assets"] as? [[String: Any]]) {
            for fault in asset["fault_modes"] as? [[String: Any]] ?? [] { #expect(!text.contains("\"\(fault["id"] ?? "?")\"")) }
        }
    }

    static let assessmentKeys = [
        "assessment_id", "drill_id", "trainee_id", "trainee_name", "office_location", "scenario_id", "scenario_name",
        "scenario_version", "scenario_tags", "industry", "difficulty", "level", "fault_type", "mode", "started_at", "ended_at",
        "assessment_date", "actions", "diagnosis", "diagnosis_quote", "correct", "component_correct", "score", "score_bp", "passed",
        "diagnosis_time_seconds", "target_seconds", "par_seconds", "hints_used", "unsafe_acts", "evidence_posterior", "interpreter",
        "seed", "rubric_version", "grader_version", "record_hash",
    ]

    @Test func aRunAndItsRecordsHaveTheirKeys() throws {
        let run = try home.run(
            "run", "harvester-pilot-pressure", "--seed", "7", "--script", "-", "--json",
            input: try ReferenceScript.text("harvester-pilot-pressure"))
        let lines = run.lines.map(JSONLines.object)
        #expect(lines.allSatisfy { $0 != nil })
        for line in lines.dropLast() {
            keys(line, has: ["type", "at", "you", "commands", "tutor", "outcomes"])
            #expect(line?["type"] as? String == "turn")
        }
        let last = try #require(lines.last ?? nil)
        #expect(last["type"] as? String == "assessment")
        keys(last, has: ["type", "final_digest"] + Self.assessmentKeys)
        #expect(last["score"] as? Int == 100 && last["score_bp"] as? Int == 10_000 && last["passed"] as? Bool == true)
        let id = try #require(last["drill_id"] as? String)
        let listed = try #require(try json("drill", "list") as? [Any])
        keys(listed.first, has: Self.assessmentKeys)
        keys(try json("drill", "regrade", id), has: ["score_bp", "passed", "criteria"])
        keys(try json("drill", "debrief", id), has: ["lines"])
        let replay = try home.run("drill", "replay", id, "--json").lines.map(JSONLines.object)
        #expect(replay.allSatisfy { $0 != nil })
        #expect((replay.last ?? nil)?["final_digest"] as? String == last["final_digest"] as? String)
        let verified = try #require(try json("record", "verify") as? [String: Any])
        keys(verified, has: ["sound", "records", "head", "problems"])
        #expect(verified["sound"] as? Bool == true && verified["head"] as? String == last["record_hash"] as? String)
        keys(try json("record", "backup", home.path + "/copy.sqlite"), has: ["records", "target"])
        for report in ["leaderboard", "progress", "faults", "offices", "struggling"] { _ = try json("report", report) }
        keys(JSONLines.object(try home.run("record", "export", "--format", "jsonl").output), has: Self.assessmentKeys)
        let heading = try #require(try home.run("record", "export").output.split(separator: "\r\n").first)
        #expect(Set(Self.assessmentKeys).isSubset(of: heading.split(separator: ",").map(String.init)))
    }

    @Test func checksAnswerInJSONToo() throws {
        #expect((try json("scenario", "check") as? [Any])?.isEmpty == true)
        keys(
            try json("scenario", "test", "harvester-pilot-pressure"),
            has: ["scenario", "well", "untouched_passed", "reference_passed", "reference_score_bp"])
        let doctor = try #require(try json("doctor") as? [[String: Any]])
        for check in doctor { keys(check, has: ["name", "ok", "text"]) }
        let library = try home.copyLibrary()
        try home.write("schema: 1\nscenario: x\ntitel: y\n", to: "library/scenarios/x.yaml")
        let broken = try home.run("scenario", "check", "--json", "--library", library)
        #expect(broken.status == 1)
        let findings = try #require(try JSONSerialization.jsonObject(with: Data(broken.outputBytes)) as? [Any])
        for finding in findings { keys(finding, has: ["code", "severity", "file", "line", "column", "message"]) }
        #expect(broken.output.contains("did you mean `title`?"))
    }
}
