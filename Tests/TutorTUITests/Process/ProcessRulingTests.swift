import Foundation
import Testing

/// Overrides, appeals, holds, retention and erasure as scripts use them: the real program on a real file.
@Suite struct ProcessRulingTests {
    private let home: ProgramHome
    private let drill: String

    init() throws {
        home = try ProgramHome()
        let run = try home.run(
            "run", "harvester-pilot-pressure", "--script", "-", "--json", "--offline", "--seed", "7",
            input: try ReferenceScript.text("harvester-pilot-pressure"))
        let last = try #require(JSONLines.objects(run.output).last)
        drill = try #require(last["drill_id"] as? String)
    }

    private func json(_ arguments: String..., by person: String) throws -> [String: Any] {
        let result = try ProgramRun.result(arguments + ["--json"], in: home, environment: ["TUTOR_TRAINEE": person])
        #expect(result.status == 0, "\(arguments): \(result.error)")
        return try #require(JSONLines.object(result.output))
    }

    private func refusal(_ arguments: String..., by person: String) throws -> (status: Int32?, words: String) {
        let result = try ProgramRun.result(arguments, in: home, environment: ["TUTOR_TRAINEE": person])
        return (result.status, result.error)
    }

    @Test func aGradeIsAppealedOverruledAndDecided() throws {
        let override = ["record", "override", drill, "--score", "55.5", "--passed", "no", "--reason-code", "misconduct"]
        let blank = try ProgramRun.result(
            override + ["--reason", " ", "--approved-by", "i-2"], in: home, environment: ["TUTOR_TRAINEE": "i-1"])
        #expect(blank.status == 2 && blank.error.contains("Say why"))
        let own = try ProgramRun.result(override + ["--reason", "x", "--approved-by", "i-2"], in: home)
        #expect(own.status == 2 && own.error.contains("own drill"))
        #expect(
            try refusal("record", "override", drill, "--reason-code", "other", "--reason", "x", "--approved-by", "i-2", by: "i-1")
                .status == 2)
        #expect(try refusal("record", "appeal", "no-such-drill", "--reason", "x", by: "t-1").status == 2)
        let appeal = try #require(try json("record", "appeal", drill, "--reason", "The gauge stuck.", by: "t-1")["appeal"] as? Int)
        let changed = try json(
            "record", "override", drill, "--score", "55.5", "--passed", "no", "--reason-code", "misconduct", "--reason",
            "Had the answers.",
            "--approved-by", "i-2", by: "i-1")
        #expect(changed["score_bp"] as? Int == 5550 && changed["passed"] as? Bool == false)
        #expect(changed["original_passed"] as? Bool == true)
        let shown = try home.run("drill", "show", drill)
        #expect(shown.output.contains("55.5 of 100, not passed") && shown.output.contains("the grader said"))
        let mine = try refusal("record", "decide", "\(appeal)", "--uphold", "--reason", "x", by: "i-1")
        #expect(mine.status == 2 && mine.words.contains("ask another instructor"))
        #expect(
            try json("record", "decide", "\(appeal)", "--uphold", "--reason", "Right.", by: "i-2")["state"] as? String == "upheld")
        let list = try home.run("record", "appeals").output
        #expect(list.contains("The gauge stuck.") && list.contains("upheld by i-2"))
        #expect(try json("record", "rebuild", by: "i-1")["assessments"] as? Int == 1)
        #expect(try json("record", "verify", by: "i-1")["sound"] as? Bool == true)
    }

    @Test func aPersonIsHeldAndThenForgotten() throws {
        let never = try home.run("record", "erase", "t-1", "--reason", "asked")
        #expect(never.status == 2 && never.error.contains("--yes"))
        let plan = try json("record", "erase", "t-1", "--reason", "asked", "--dry-run", by: "admin")
        #expect(plan["drills"] as? Int == 1 && plan["done"] as? Bool == false)
        _ = try json("record", "hold", "t-1", "--reason", "accident", by: "admin")
        let held = try refusal("record", "erase", "t-1", "--reason", "asked", "--yes", by: "admin")
        #expect(held.status == 1)
        _ = try json("record", "hold", "t-1", "--release", "--reason", "settled", by: "admin")
        let done = try json("record", "erase", "t-1", "--reason", "asked", "--yes", by: "admin")
        #expect(done["done"] as? Bool == true && done["hash"] != nil && done["stays"] as? [String] == [])
        let bytes = try Data(contentsOf: URL(filePath: home.database))
        for text in ["\"t-1\"", "Åsa", drill.uppercased()] { #expect(bytes.range(of: Data(text.utf8)) == nil, "\(text)") }
        let shown = try refusal("drill", "show", drill, by: "admin")
        #expect(shown.status == 1 && shown.words.contains("were removed"))
        #expect(try json("record", "verify", by: "admin")["sound"] as? Bool == true)
    }

    @Test func anOldJournalGoesAndItsGradeStays() throws {
        try home.write("keep_telemetry: 0s\n", to: "site.yaml")
        let dry = try json("record", "retain", "--dry-run", by: "admin")
        #expect(dry["journals"] as? Int == 1 && dry["drills"] as? Int == 0 && dry["done"] as? Bool == false)
        let key = try home.run("certificate", "key", "show")
        #expect(key.status != nil)
        let done = try json("record", "retain", by: "admin")
        #expect((done["tombstones"] as? [Any])?.count == 1)
        for command in ["show", "replay", "debrief"] {
            let gone = try refusal("drill", command, drill, by: "t-1")
            #expect(gone.status == 1 && gone.words.contains("its time was over"), "\(command): \(gone)")
        }
        #expect(try home.run("drill", "list").output.contains(drill))
        #expect(try json("record", "verify", by: "admin")["sound"] as? Bool == true)
    }
}
