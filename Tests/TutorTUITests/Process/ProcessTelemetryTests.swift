import Foundation
import Testing

/// `tutor-tui telemetry` as scripts use it.
@Suite struct ProcessTelemetryTests {
    let home: ProgramHome
    init() throws { home = try ProgramHome() }

    @Test func whatIsMadeIsSummedUp() throws {
        let made = try home.run(
            "telemetry", "make", "wind-turbine", "--units", "3", "--minutes", "2", "--every", "10s", "--fault",
            "hydraulic-leak@0x1", "--seed", "4")
        #expect(made.status == 0 && made.error == "")
        #expect(made.lines.count == 1 + 3 * 12 * 15)
        let again = try home.run(
            "telemetry", "make", "wind-turbine", "--units", "3", "--minutes", "2", "--every", "10s", "--fault", "hydraulic-leak",
            "--seed", "4")
        #expect(made.outputBytes == again.outputBytes)
        let summary = try home.run("telemetry", "summary", "--asset", "wind-turbine", "--json", input: made.output + "rubbish\n")
        #expect(summary.status == 0 && summary.error == "")
        let answers = try #require(JSONLines.object(summary.output))
        for key in [
            "asset", "units", "records", "newest", "latest", "codes", "levels", "maintenance", "freshness", "batches", "rejected",
            "unknown_tags",
        ] { #expect(answers[key] != nil, "\(key)") }
        #expect(answers["records"] as? Int == 540 && answers["units"] as? Int == 3)
        #expect((answers["rejected"] as? [String: Any])?["count"] as? Int == 1)
        #expect((answers["latest"] as? [Any])?.count == 45)
        #expect(
            (answers["levels"] as? [[String: Any]])?.compactMap { $0["level"] as? String } == [
                "NORMAL", "INFO", "WARNING", "CRITICAL",
            ])
        #expect((answers["batches"] as? [String: Any])?["average"] as? Double == 270)
        let people = try home.run("telemetry", "summary", "--asset", "wind-turbine", input: made.output)
        #expect(people.status == 0 && people.output.contains("Units needing maintenance"))
    }

    @Test func aRecordingIsLookedInto() throws {
        let result = try home.run("telemetry", "recording", "turbine-morning", "--json")
        let facts = try #require(JSONLines.object(result.output))
        #expect(result.status == 0)
        #expect(facts["rows"] as? Int == 221 && facts["rejected"] as? Int == 0)
        #expect(try home.run("telemetry", "recording").output.contains("turbine-warm-morning"))
        #expect((facts["channels"] as? [[String: Any]])?.allSatisfy { $0["gaps"] as? Int == 1 } == true)
    }

    @Test func mistakesAreNamed() throws {
        for (arguments, status, says) in [
            (["make", "wind-turbin"], 2, "Did you mean wind-turbine?"),
            (["make", "wind-turbine", "--fault", "hydraulic-leek"], 2, "Did you mean hydraulic-leak?"),
            (["make", "wind-turbine", "--every", "0.5s"], 2, "--every"),
            (["make", "wind-turbine", "--out", "/no/such/folder/file.csv"], 3, "cannot be written"),
            (["summary", "/no/such/file.csv", "--asset", "wind-turbine"], 3, "cannot be read"),
            (["recording", "turbine-mornin"], 2, "Did you mean turbine-morning?"),
        ] {
            let result = try ProgramRun.result(["telemetry"] + arguments, in: home)
            #expect(result.status == Int32(status), "\(arguments): \(result.error)")
            #expect(result.error.contains(says), "\(arguments): \(result.error)")
        }
        let empty = try home.run("telemetry", "summary", "--asset", "wind-turbine", input: "time,value\n1,2\n")
        #expect(empty.status == 1 && empty.error.contains("has no column \"timestamp\""))
    }
}
