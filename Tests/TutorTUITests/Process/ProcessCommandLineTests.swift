import Foundation
import Testing

/// What a wrong command line, file or folder comes to: one sentence that says what to do, the documented status, nothing lost.
@Suite struct ProcessCommandLineTests {
    let home: ProgramHome
    init() throws { home = try ProgramHome() }

    /// One sentence of the program's own on standard error and nothing on standard output.
    private func expect(
        _ result: ProgramRun.Result, status: Int32, says words: String..., location: SourceLocation = #_sourceLocation
    ) {
        #expect(result.status == status, "\(result.error)", sourceLocation: location)
        #expect(result.output.isEmpty, sourceLocation: location)
        #expect(result.error.hasPrefix("tutor-tui: ") && result.error.hasSuffix("\n"), "\(result.error)", sourceLocation: location)
        #expect(result.error.split(separator: "\n").count == 1, "\(result.error)", sourceLocation: location)
        for word in words { #expect(result.error.contains(word), "\(result.error)", sourceLocation: location) }
    }

    @Test func anUnknownScenarioSuggestsTheNearest() throws {
        let nearest = "Did you mean harvester-pilot-pressure?"
        expect(try home.run("run", "harvester-pilot-presure", "--script", "-"), status: 2, says: nearest)
        expect(try home.run("scenario", "show", "harvester-pilot-presure"), status: 2, says: nearest)
        expect(try home.run("ask", "hello", "--scenario", "harvester-pilot-presure"), status: 2, says: nearest)
        expect(try home.run("scenario", "show", "zzz"), status: 2, says: "scenario list")
        #expect(home.journalNames.isEmpty)
    }

    @Test(arguments: [
        ["run", "harvester-pilot-pressure", "--script", "-", "--nope"], ["nonsense"], ["run"], ["--speed", "500"],
        ["--mode", "exams"], ["--mode", "exam", "--speed", "2"], ["record", "export", "--format", "xls"],
        ["run", "harvester-pilot-pressure", "--script", "-", "--seed", "-1"],
    ])
    func aWrongCommandLineIsUsage(arguments: [String]) throws {
        let result = try ProgramRun.result(arguments, in: home)
        #expect(result.status == 2)
        #expect(result.output.isEmpty)
        #expect(result.error.hasPrefix("Error: ") && result.error.contains("Usage: tutor-tui"), "\(result.error)")
    }

    @Test(arguments: ["foo", "5 read the oil", "@ read", "@x read", "@-1 read", "@86401 read", "@1.5 read"])
    func aWrongScriptLineIsNamedBeforeAnythingIsDone(line: String) throws {
        try home.write("# a script\n@5 read the oil level\n\(line)\n", to: "script")
        expect(
            try home.run("run", "harvester-pilot-pressure", "--script", home.path + "/script"), status: 2,
            says: "Script line 3, \"\(line)\"", "@SECONDS text")
        #expect(home.journalNames.isEmpty)
    }

    @Test func timesOfAScriptDoNotGoBack() throws {
        try home.write("@5 read the oil level\n@4 read the oil level\n", to: "script")
        expect(
            try home.run("run", "harvester-pilot-pressure", "--script", home.path + "/script"), status: 2, says: "line 2", "@5")
    }

    @Test func aWrongLineThatIsPipedInLeavesTheDrillToGoOnWith() throws {
        let run = ["run", "harvester-pilot-pressure", "--script", "-", "--json"]
        let script = try ReferenceScript.lines("harvester-pilot-pressure")
        let broken = try ProgramRun.result(run, in: home, input: script[..<3].joined(separator: "\n") + "\nfoo\n")
        #expect(broken.status == 2 && broken.lines.count == 4)
        #expect(broken.error.contains("Script line 4, \"foo\"") && broken.error.contains("--resume"), "\(broken.error)")
        let other = try ProgramRun.result(run + ["--resume"], in: home, input: "@1 something else\n")
        #expect(other.status == 2)
        #expect(other.error.contains("Script line 1, \"something else\": the drill heard"), "\(other.error)")
        let resumed = try ProgramRun.result(run + ["--resume"], in: home, input: script.joined(separator: "\n"))
        #expect(resumed.status == 0 && resumed.output.contains("\"score_bp\":10000"))
        expect(
            try ProgramRun.result(run + ["--resume"], in: home), status: 2, says: "No drill of harvester-pilot-pressure was cut off"
        )
    }

    @Test func aScriptOfAnotherSystemReadsAlike() throws {
        let lines = try ReferenceScript.lines("harvester-pilot-pressure")
        try home.write("\u{FEFF}" + lines.map { $0.replacing(" ", with: "\t", maxReplacements: 1) + "\r\n" }.joined(), to: "script")
        let result = try home.run("run", "harvester-pilot-pressure", "--script", home.path + "/script")
        #expect(result.status == 0, "\(result.error)")
    }

    @Test func blankLinesOfAScriptAreNoWordsOfTheTrainee() throws {
        // `@50` with no text says nothing when nothing waits; going on afterwards must not miscount.
        let script = ["@45 show me the oil level", "@50", "@60 show me the pilot pressure", "@70 read the case drain flow"]
        let run = ["run", "harvester-pilot-pressure", "--script", "-", "--json", "--seed", "7"]
        let cut = try ProgramRun(run, in: home, input: script[..<3].joined(separator: "\n") + "\nfoo\n").finish()
        #expect(cut.status == 2)
        let resumed = try ProgramRun.result(run + ["--resume"], in: home, input: script.joined(separator: "\n"))
        let said = JSONLines.objects(resumed.output).compactMap { $0["you"] as? String }.filter { !$0.isEmpty }
        #expect(said == ["read the case drain flow"])
    }

    @Test func whatIsMissingIsNamed() throws {
        let none = home.path + "/none"
        expect(
            try home.run("run", "harvester-pilot-pressure", "--script", none), status: 3, says: none, "cannot be read")
        for command in [["scenario", "list"], ["library"], ["chat", "--plain"], ["ask", "hello"]] {
            expect(try ProgramRun.result(command + ["--library", none], in: home), status: 3, says: none, "--library")
        }
        expect(try home.run("chat", "--plain", "--db", none + "/r.sqlite"), status: 3, says: "does not exist; create it")
        expect(try home.run("drill", "replay", "none"), status: 2, says: "drill list")
        expect(try home.run("record", "export", "--output", none + "/x.csv"), status: 3, says: "cannot be written")
        expect(try home.run("record", "backup", none + "/x.sqlite"), status: 3, says: "does not exist; create it")
    }

    @Test func anEmptyLibrarySaysSo() throws {
        let empty = home.path + "/empty"
        try FileManager.default.createDirectory(atPath: empty, withIntermediateDirectories: true)
        expect(
            try home.run("run", "harvester-pilot-pressure", "--script", "-", "--library", empty), status: 3,
            says: "holds no drills", empty)
        expect(try home.run("scenario", "check", "--library", empty), status: 3, says: "holds no drills", "--library")
        #expect(try home.run("scenario", "list", "--json", "--library", empty).output == "[]\n")
        let chat = try home.run("chat", "--plain", "--library", empty, input: "list drills\nstart the first one\n")
        #expect(chat.status == 0 && chat.output.contains("holds no drills yet"))
        #expect(try home.run("doctor", "--library", empty).status == 1)
    }

    @Test func aBrokenFileIsNamedAndTheRestWorks() throws {
        let library = try home.copyLibrary()
        let broken = "scenarios/harvester-pilot-pressure.yaml"
        let whole = try String(contentsOfFile: library + "/" + broken, encoding: .utf8)
        try home.write(whole.replacing("title: Pilot", with: "title: [Pilot"), to: "library/" + broken)
        let check = try home.run("scenario", "check", "--format", "brief", "--library", library)
        #expect(check.status == 1)
        let place = try #require(check.output.firstRange(of: broken + ":"))
        let numbers = check.output[place.upperBound...].split(separator: ":", maxSplits: 2).prefix(2).compactMap { Int($0) }
        #expect(numbers.count == 2, "\(check.output)")
        let chat = try home.run(
            "chat", "--plain", "--library", library, input: "/start_scenario turbine-gearbox-hot\nshow me all tags\n")
        #expect(chat.status == 0)
        #expect(chat.error.contains(broken) && chat.error.split(separator: "\n").count == 1)
        #expect(chat.output.contains("Level ") && chat.output.contains("target "))
        let run = try home.run("run", "harvester-pilot-pressure", "--script", "-", "--library", library)
        #expect(run.status == 1 && run.error.contains(broken))
        #expect(try home.run("doctor", "--library", library).output.contains("BAD  library"))
    }

    @Test func aReaderThatGoesAwayEndsItQuietly() throws {
        for disposition in ["", "trap '' PIPE; "] {
            for command in [["scenario", "list"], ["run", "harvester-pilot-pressure", "--script", "-", "--json"]] {
                let result = try ProgramRun.result(
                    command, in: home, input: try ReferenceScript.text("harvester-pilot-pressure"),
                    shell: disposition + "\"$@\" | head -n 1")
                #expect(result.error == "" && result.lines.count == 1)
            }
            // A drill nobody listens to is over as well: it does not go on until its words end.
            let talk = try ProgramRun(
                ["chat", "--plain"], in: home, input: nil, shell: disposition + "\"$@\" | head -n 1", limit: 10)
            talk.write(String(repeating: "list drills\n", count: 50))
            let result = talk.finish()
            #expect(result.error == "" && result.lines.count == 1)
        }
        #expect(try home.run("record", "verify").status == 0)
    }

    @Test func aFullDeviceIsNoSuccess() throws {
        for command in [["scenario", "list"], ["record", "export"], ["library", "--json"]] {
            let result = try ProgramRun.result(command, in: home, shell: "\"$@\" > /dev/full")
            #expect(result.status == 3)
            #expect(result.error == "tutor-tui: Standard output cannot be written: the disk is full.\n")
        }
    }

    @Test func termEndsTheTalkAndKeepsTheDrill() throws {
        let talk = try ProgramRun(["chat", "--plain"], in: home, input: nil)
        talk.write("/start_scenario harvester-pilot-pressure\nshow me the oil level\n")
        #expect(talk.read { $0.contains("Hydraulic oil level is") })
        // While it runs it is nobody else's.
        #expect(try !home.run("chat", "--plain").output.contains("cut off"))
        talk.send(SIGTERM)
        let result = talk.finish()
        #expect(result.signal == SIGTERM || result.status == 143)
        #expect(result.error == "")
        let next = try home.run("chat", "--plain", input: "yes\n")
        #expect(next.output.contains("was cut off at") && next.output.contains("You are back in"))
        #expect(next.output.contains("Hydraulic oil level is"))
    }
}
