import Foundation
import Testing

/// Making drills with the real program: record a solution, put it in, try it, and read how drills are used.
@Suite struct ProcessAuthoringTests {
    private static let drill = "harvester-pilot-pressure"
    let home: ProgramHome
    init() throws { home = try ProgramHome() }

    /// A copy of the library in which the drill has neither hints nor anything that solves it. Returns folder and file.
    private func bareLibrary() throws -> (folder: String, file: String) {
        let folder = try home.copyLibrary()
        let file = folder + "/scenarios/\(Self.drill).yaml"
        var text = try String(contentsOfFile: file, encoding: .utf8)
        for key in ["hints", "evidence", "procedure", "reference", "tests"] {
            text.replace(try Regex("(?m)^\(key):.*\\n(?: .*\\n)*"), with: "")
        }
        #expect(!text.contains("@262") && text.contains("brief:"))
        try Data(text.utf8).write(to: URL(filePath: file))
        return (folder, file)
    }

    private func record(_ arguments: String..., library: String) throws -> ProgramRun.Result {
        try ProgramRun.result(
            ["scenario", "record", Self.drill, "--script", "-", "--library", library] + arguments, in: home,
            input: ReferenceScript.text(Self.drill))
    }

    @Test func aRecordedSolutionPastedIntoTheFileHolds() throws {
        let (folder, file) = try bareLibrary()
        #expect(try home.run("scenario", "test", Self.drill, "--library", folder).status == 1)
        let draft = try record(library: folder)
        #expect(draft.status == 0 && draft.error.isEmpty, "\(draft.error)")
        #expect(draft.output.contains("# draft: rewrite in your words"))
        // As somebody pastes it: the key that is there already is taken out.
        let old = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
        let pasted = old.filter { !$0.hasPrefix("target:") }.joined(separator: "\n") + draft.output
        try Data(pasted.utf8).write(to: URL(filePath: file))
        let test = try home.run("scenario", "test", Self.drill, "--library", folder)
        #expect(test.status == 0 && test.output.hasPrefix("ok   \(Self.drill): untouched fails, reference "), "\(test.output)")
        let check = try home.run("scenario", "check", "--strict", "--library", folder)
        #expect(check.status == 0, "\(check.output)")
        // Nothing of it is on record.
        #expect(home.journalNames.isEmpty)
        #expect(try home.run("drill", "list", "--all").output == "No drill is on record yet.\n")
    }

    @Test func applyPutsItIntoTheFileAndKeepsTheOldOne() throws {
        let (folder, file) = try bareLibrary()
        let before = try String(contentsOfFile: file, encoding: .utf8)
        try Data(("# kept\n" + before).utf8).write(to: URL(filePath: file))
        let result = try record("--apply", library: folder)
        #expect(result.status == 0 && result.output.contains(" is kept as "), "\(result.error)")
        #expect(try String(contentsOfFile: file + "~", encoding: .utf8) == "# kept\n" + before)
        let after = try String(contentsOfFile: file, encoding: .utf8)
        #expect(after.hasPrefix("# kept\n") && after.contains("reference:\n  - \"@45 "))
        let untouched = before.split(separator: "\n").filter { !$0.hasPrefix("target:") }
        for line in untouched { #expect(after.contains(line)) }
        #expect(try home.run("scenario", "test", Self.drill, "--library", folder).status == 0)
        // Once more: the copy of before is not written over.
        #expect(try record("--apply", library: folder).status == 0)
        #expect(try String(contentsOfFile: file + "~", encoding: .utf8) == "# kept\n" + before)
    }

    @Test func aDraftThatDoesNotPassChangesNoFile() throws {
        let (folder, file) = try bareLibrary()
        let before = try Data(contentsOf: URL(filePath: file))
        let result = try ProgramRun.result(
            ["scenario", "record", Self.drill, "--script", "-", "--library", folder, "--apply"], in: home,
            input: "@50 show me the oil level\n")
        #expect(result.status == 1)
        #expect(result.output.contains("DOES NOT PASS: there is no diagnosis in it"))
        #expect(result.error.contains("was left as it is"))
        #expect(try Data(contentsOf: URL(filePath: file)) == before)
    }

    @Test func outNeverWritesOverAFile() throws {
        let target = home.path + "/draft.yaml"
        let first = try record("--out", target, library: ProgramHome.library)
        #expect(first.status == 0 && first.output.contains("The draft is in "), "\(first.error)")
        let kept = try Data(contentsOf: URL(filePath: target))
        #expect(String(decoding: kept, as: UTF8.self).contains("reference:"))
        let again = try record("--out", target, library: ProgramHome.library)
        #expect(again.status == 3 && again.error.contains("is there already"))
        #expect(try Data(contentsOf: URL(filePath: target)) == kept)
    }

    @Test func aDrillOnRecordCanBeTheReference() throws {
        let run = try home.run(
            "run", Self.drill, "--script", "-", "--seed", "1", "--json", input: ReferenceScript.text(Self.drill))
        let id = try #require(JSONLines.objects(run.output).last?["drill_id"] as? String)
        let draft = try home.run("scenario", "record", Self.drill, "--from", id, "--json")
        #expect(draft.status == 0, "\(draft.error)")
        let facts = try #require(JSONLines.object(draft.output))
        #expect(facts["passes"] as? Bool == true && facts["left_out"] as? Int == 0)
        #expect((facts["fragment"] as? String)?.contains("- \"@262 yes\"") == true)
        let other = try home.run("scenario", "record", "turbine-gearbox-hot", "--from", id)
        #expect(other.status == 2 && other.error.contains("was a run of \(Self.drill)"))
        #expect(try home.run("scenario", "record", Self.drill, "--from", "nope").status == 2)
        #expect(try home.run("scenario", "record", Self.drill, "--from", id, "--script", "-").status == 2)
        #expect(try home.run("scenario", "record", "free-harvester-hydraulics", "--script", "-").status == 2)
        #expect(try home.run("scenario", "record", Self.drill, "--script", "-").status == 1)
    }

    @Test func whatDoesNotHoldIsSaidWithItsLine() throws {
        let (folder, file) = try bareLibrary()
        _ = try record("--apply", library: folder)
        var text = try String(contentsOfFile: file, encoding: .utf8)
        let line = text.split(separator: "\n", omittingEmptySubsequences: false).count + 2
        text += "tests:\n  - {at: 5min, alarm: pilot_pressure.L}\n  - {at: 60s, alarm: pilot_pressure.L}\n"
        try Data(text.utf8).write(to: URL(filePath: file))
        let result = try home.run("scenario", "test", Self.drill, "--library", folder, "--seeds", "3")
        #expect(result.status == 1 && result.lines.count == 3, "\(result.output)\(result.error)")
        #expect(result.lines[0].hasPrefix("BAD  ") && result.lines[0].contains("3 seeds hold (least "))
        #expect(result.lines[1] == "     ok   at 5:00 alarm pilot_pressure.L stands")
        #expect(result.lines[2].hasPrefix("     BAD  at 1:00 alarm pilot_pressure.L stands: it had not been raised; it comes at "))
        #expect(result.lines[2].hasSuffix("(line \(line))"))
        let json = try home.run("scenario", "test", Self.drill, "--library", folder, "--seeds", "2", "--json")
        let facts = try #require(JSONLines.object(json.output))
        for key in [
            "scenario", "well", "untouched_passed", "reference_passed", "reference_score_bp", "tests", "seeds", "bad_seeds",
            "worst_seed", "worst_score_bp",
        ] { #expect(facts[key] != nil, "\(key)") }
        let tests = try #require(facts["tests"] as? [[String: Any]])
        #expect(tests.map { $0["holds"] as? Bool } == [true, false])
        #expect(tests[1]["line"] as? Int == line && tests[1]["seen"] is String)
    }

    @Test func theUseOfDrillsIsReported() throws {
        #expect(try home.run("report", "drills").output.hasPrefix("No drill or exam is on record yet."))
        let never = try home.run("report", "drills", Self.drill)
        #expect(never.status == 0 && never.output.hasPrefix("Nobody has run \(Self.drill)"))
        #expect(try home.run("report", "drills", "harvester-pilot-presure").error.contains("Did you mean \(Self.drill)?"))
        let run = ["run", Self.drill, "--script", "-", "--seed", "1"]
        _ = try ProgramRun.result(run, in: home, input: ReferenceScript.text(Self.drill))
        _ = try ProgramRun.result(
            run, in: home, input: "@50 frobnicate the wotsit\n@60 it's the relief valve stuck open\n@61 yes\n")
        for arguments in [["report", "drills"], ["report", "drills", Self.drill]] {
            let report = try ProgramRun.result(arguments, in: home)
            #expect(report.status == 0 && report.error.isEmpty)
            #expect(report.lines.allSatisfy { $0.count <= 80 }, "\(report.output)")
            #expect(!report.output.contains("Åsa") && !report.output.contains("t-1"))
        }
        let json = try home.run("report", "drills", Self.drill, "--json")
        let line = try #require((JSONLines.object(json.output)?["lines"] as? [[String: Any]])?.first)
        for key in [
            "scenario_id", "scenario_name", "versions", "attempts", "passed", "right", "median_seconds", "target_seconds",
            "par_seconds", "median_score_bp", "guesses", "without_diagnosis", "not_replayed", "stalls", "hints",
            "wrong_diagnoses", "unclear", "evidence", "unsafe_acts",
        ] { #expect(line[key] != nil, "\(key)") }
        #expect(line["attempts"] as? Int == 2 && line["passed"] as? Int == 1)
    }
}
