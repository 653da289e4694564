import Foundation
import Testing

/// Text from outside is data: nothing of it steers the terminal, whatever way it came in.
@Suite struct ProcessForeignTextTests {
    let home: ProgramHome
    init() throws { home = try ProgramHome() }

    /// Escape sequences, C0 and C1, bidirectional controls, line separators.
    static let nasty =
        "\u{1B}[31mred\u{1B}]0;title\u{07}\u{9B}2J\u{85}\u{8}\u{7F}\u{202E}abc\u{2066}\u{61C}\u{200F}\u{2028}x\u{FEFF}"

    /// What must never reach a terminal. Written down again here, so that the program's own list is tested too.
    static func controls(in bytes: [UInt8]) -> [String] {
        String(decoding: bytes, as: UTF8.self).unicodeScalars.filter { scalar in
            switch scalar.value {
            case 0x0A: false
            case 0..<0x20, 0x7F..<0xA0: true
            default: scalar.properties.isBidiControl || scalar.value == 0x2028 || scalar.value == 0x2029
            }
        }.map { String($0.value, radix: 16) }
    }

    private func expectHarmless(_ result: ProgramRun.Result, _ what: String, location: SourceLocation = #_sourceLocation) {
        #expect(Self.controls(in: result.outputBytes) == [], "\(what): \(result.output)", sourceLocation: location)
        #expect(Self.controls(in: result.errorBytes) == [], "\(what): \(result.error)", sourceLocation: location)
        #expect(!result.output.isEmpty || !result.error.isEmpty, "\(what)", sourceLocation: location)
    }

    @Test func askedOrTyped() throws {
        for text in [
            Self.nasty, "note: " + Self.nasty, "it's the pump " + Self.nasty, "start " + Self.nasty, "show me " + Self.nasty,
        ] {
            expectHarmless(try home.run("ask", text, "--scenario", "harvester-pilot-pressure"), text)
            expectHarmless(try home.run("ask", text, "--json"), text)
        }
    }

    @Test func inADrillInItsRecordsAndReports() throws {
        let you = ["TUTOR_NAME": Self.nasty, "TUTOR_OFFICE": Self.nasty, "TUTOR_TRAINEE": "t\u{1B}[1m\u{9B}", "TERM": Self.nasty]
        let lines = [
            "/start_scenario " + Self.nasty, "list " + Self.nasty, "start harvester-pilot-pressure", "note " + Self.nasty,
            "/note \u{202E}" + Self.nasty, "show me " + Self.nasty, Self.nasty, "it's the pump shaft seal " + Self.nasty, "no",
            "it's the pump shaft seal, worn shaft seal \u{1B}[31m\u{61C}, replace the seal", "yes", "show my progress",
            "show the leaderboard",
        ]
        let talk = try home.run("chat", "--plain", input: lines.joined(separator: "\n") + "\n", environment: you)
        expectHarmless(talk, "chat")
        #expect(talk.output.contains("Debrief:"))
        let list = try home.run("drill", "list", "--all", "--json")
        let filed = try #require(try JSONSerialization.jsonObject(with: Data(list.outputBytes)) as? [[String: Any]])
        let id = try #require(filed.first?["drill_id"] as? String)
        for command in [
            ["drill", "list", "--all"], ["drill", "list", "--all", "--json"], ["drill", "replay", id], ["drill", "debrief", id],
            ["drill", "regrade", id, "--json"], ["report", "leaderboard"], ["report", "leaderboard", "--json"],
            ["report", "offices", "--json"], ["record", "export", "--format", "jsonl"], ["doctor"],
        ] {
            expectHarmless(try ProgramRun.result(command, in: home, environment: you), "\(command)")
        }
        // RFC 4180 ends lines with a carriage return.
        let csv = try home.run("record", "export", environment: you)
        #expect(Self.controls(in: csv.outputBytes.filter { $0 != 0x0D }) == [])
    }

    @Test func onTheCommandLine() throws {
        let odd = home.path + "/none/x" + Self.nasty
        for command in [
            [odd], ["--nope" + Self.nasty], ["scenario", "show", odd], ["drill", "replay", odd], ["library", "--library", odd],
            ["run", "harvester-pilot-pressure", "--script", odd], ["chat", "--db", odd + "/r"], ["chat", "--mode", odd],
            ["record", "export", "--output", odd], ["record", "backup", odd + "/b"], ["scenario", "check", odd],
            ["doctor", "--db", odd + "/r"], ["doctor", "--library", odd],
        ] {
            expectHarmless(try ProgramRun.result(command, in: home), "\(command)")
        }
        try home.write("@5 \(Self.nasty)\n\(Self.nasty)\n", to: "script")
        expectHarmless(try home.run("run", "harvester-pilot-pressure", "--script", home.path + "/script"), "script")
        expectHarmless(
            try home.run("run", "harvester-pilot-pressure", "--script", "-", "--json", input: "@5 \(Self.nasty)\n"), "run")
    }

    @Test func inAScenarioFile() throws {
        // What is about all machines takes its time with each of them; here it is about one text.
        let library = try home.copyLibrary(onlyOf: "harvester-hydraulics", "harvester-pilot-pressure")
        let name = "library/scenarios/harvester-pilot-pressure.yaml"
        let whole = try String(contentsOfFile: home.path + "/" + name, encoding: .utf8)
        for title in [
            "\"\\e[31mPilot \\x9b2J \\u202e pressure\"", "Pilot \u{1B}[31m pressure", "Pilot \u{9B}31m \u{202E}pressure",
            "\"Pilot \\u061c pressure\"", "Pilot \u{61C} pressure",
        ] {
            try home.write(whole.replacing("title: Pilot pressure is falling", with: "title: \(title)"), to: name)
            for command in [
                ["scenario", "check"], ["scenario", "check", "--json"], ["scenario", "list"], ["scenario", "list", "--json"],
                ["library", "--json"], ["doctor"],
            ] {
                expectHarmless(try ProgramRun.result(command + ["--library", library], in: home), "\(title) \(command)")
            }
            let talk = try home.run(
                "chat", "--plain", "--library", library, input: "list drills\n/start_scenario harvester-pilot-pressure\n")
            expectHarmless(talk, title)
            try? FileManager.default.removeItem(atPath: home.state)
        }
    }

    @Test func longLinesAndNulBytes() throws {
        let long = String(repeating: "show me the oil level ", count: 50_000)
        var input =
            "start harvester-pilot-pressure\n\(long)\nnote a\u{0}b\u{0}\n\u{0}\n/note \(String(repeating: "é", count: 1_000_000))\n"
        input += "show me the oil \u{0}level\nis the oil ok\n"
        let began = ProgramRun.now
        let talk = try home.run("chat", "--plain", input: input, limit: 20)
        #expect(talk.status == 0)
        expectHarmless(talk, "long lines")
        #expect(talk.lines.last?.contains("offered again at the next start") == true)
        #expect(talk.output.contains("Hydraulic oil level is"))
        // No line is a book, neither here nor in the journal.
        #expect(talk.outputBytes.count < 60_000)
        #expect(ProgramRun.now - began < 10)
        let ask = try home.run("ask", String(long.prefix(120_000)), "--json", limit: 10)
        #expect(ask.status == 0 && JSONLines.object(ask.output) != nil)
        let bytes = Data((0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ ($0 >> 8)) })
        try home.write(bytes, to: "noise")
        let noise = try ProgramRun.result(["chat", "--plain"], in: home, shell: "\"$@\" < \(home.path)/noise", limit: 20)
        #expect(noise.status == 0)
        expectHarmless(noise, "noise")
    }
}
