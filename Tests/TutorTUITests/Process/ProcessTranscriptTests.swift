import Foundation
import Testing

@testable import tutor_tui

/// `tutor-tui transcript`, as scripts and people use it.
@Suite struct ProcessTranscriptTests {
    let home: ProgramHome
    init() throws { home = try ProgramHome() }

    private static let scenario = "harvester-pilot-pressure"

    private static func rows(_ json: String) -> [[String: Any]]? {
        (try? JSONSerialization.jsonObject(with: Data(json.utf8))) as? [[String: Any]]
    }

    /// A drill on record, then one that was cut off.
    private func twoDrills() throws {
        let done = try home.run(
            "run", Self.scenario, "--seed", "7", "--script", "-", input: try ReferenceScript.text(Self.scenario))
        #expect(done.status == 0, "\(done.error)")
        let cut = try home.run(
            "run", Self.scenario, "--seed", "8", "--script", "-", input: "@3 is the quarklevel ok?\n@9 # <b>|x|\nbroken\n")
        #expect(cut.status == 2, "\(cut.error)")
    }

    @Test func finishedAndUnfinishedDrillsAreExportedInEachForm() throws {
        #expect(try home.run("transcript", "list").output.contains("no drill of yours"))
        try twoDrills()
        let rows = try #require(Self.rows(try home.run("transcript", "list", "--json").output))
        #expect(rows.map { $0["state"] as? String } == ["filed", "unfinished"])
        #expect(rows[0]["score_bp"] as? Int == 10_000 && rows[1]["score_bp"] == nil)
        let ids = rows.compactMap { $0["drill_id"] as? String }

        for id in ids {
            let document = try #require(JSONLines.object(try home.run("transcript", "show", id, "--json").output))
            #expect(document["schema"] as? String == "tutor-transcript/1" && document["drill_id"] as? String == id)
            let items = try #require(document["items"] as? [[String: Any]])
            #expect(items.compactMap { $0["number"] as? Int } == Array(1...items.count))
            #expect(Set(items.compactMap { $0["speaker"] as? String }).isSubset(of: ["you", "tutor", "plant", "coach"]))
            // Nobody tries a running drill out beside it.
            #expect((document["seed"] != nil) == (id == ids[0]) && document["is_on_record"] as? Bool == (id == ids[0]))
        }
        // What is told is the same each time, and the beginning of an id is enough.
        let twice = try (0..<2).map { _ in try home.run("transcript", "export", String(ids[0].prefix(8)), "--format", "html").output
        }
        #expect(twice[0] == twice[1] && twice[0].hasPrefix("<!DOCTYPE html>") && twice[0].contains("<svg"))
        let cut = try home.run("transcript", "export").output
        #expect(cut.contains("> is the quarklevel ok?") && cut.contains("> \\# &lt;b>|x|") && cut.contains("Not graded yet"))

        let path = home.path + "/talk.html"
        #expect(try home.run("transcript", "export", ids[0], "--output", path).output.contains("Only you can read the file."))
        #expect(try String(contentsOfFile: path, encoding: .utf8) == twice[0])
        var facts = stat()
        #expect(stat(path, &facts) == 0 && facts.st_mode & 0o777 == 0o600)
        let again = try home.run("transcript", "export", ids[1], "--output", path)
        #expect(again.status == 3 && again.error.contains("left as it is"))
        #expect(try String(contentsOfFile: path, encoding: .utf8) == twice[0])
        #expect(try home.run("transcript", "export", ids[1], "--output", path, "--replace").status == 0)
        #expect(try String(contentsOfFile: path, encoding: .utf8).contains("quarklevel"))
        #expect(try home.run("transcript", "show", "nothing").status == 2)
    }

    @Test func wordsAreFoundWithTheirPlace() throws {
        #expect(try home.run("transcript", "search", "oil").output.contains("no drill of yours to search yet"))
        try twoDrills()
        let found = try home.run("transcript", "search", "QUARKLEVEL", "ok")
        #expect(found.status == 0 && found.output.contains("0:03 You: is the [quarklevel] [ok]?"), "\(found.output)")
        let rows = try #require(Self.rows(try home.run("transcript", "search", "quarklevel", "--json").output))
        #expect(rows.count == 1 && rows[0]["at"] as? Int == 3 && rows[0]["hits"] as? [[Int]] == [[7, 17]])
        let none = try home.run("transcript", "search", "zebra")
        #expect(none.status == 1 && none.output.contains("--everything"))
        #expect(try home.run("transcript", "search", "driver says").status == 1)
        #expect(try home.run("transcript", "search", "--everything", "driver says").output.contains("Tutor: "))
        #expect(try home.run("transcript", "search", " ").status == 2)
    }

    /// In a session files would lie on the server: nothing is written there, and it is said how to get them.
    @Test func aSessionWritesNoFile() throws {
        let site = try AttackHome()
        let file = site.home.path + "/stolen.md"
        let talk = try AttackHome.session(
            of: "kim", "chat --plain --offline", in: site.home,
            input: "/start \(AttackHome.scenario)\n/export \(file)\n/search canary words\n/quit\n")
        #expect(talk.output.contains("ssh SERVER tutor-tui transcript export"), "\(talk.output)\(talk.error)")
        #expect(!FileManager.default.fileExists(atPath: file) && !talk.output.contains(AttackHome.words))
        let other = try AttackHome.session(of: site.victim, "transcript search canary", in: site.home)
        #expect(other.status == 0 && other.output.contains("[canary] words of lee"))
    }

    @Test func erasingSomebodyTakesWhatTheChatKeptOfThem() throws {
        try twoDrills()
        let traces = OwnTraces(folder: home.state, person: "t-1")
        for kind in OwnTraces.Kind.allCases { traces.makeFolder(kind) }
        for kind in OwnTraces.Kind.allCases { try Data("x".utf8).write(to: URL(filePath: traces.path(kind))) }
        let result = try home.run("record", "erase", "t-1", "--reason", "asked for it", "--yes")
        #expect(result.status == 0, "\(result.error)")
        for kind in OwnTraces.Kind.allCases { #expect(!FileManager.default.fileExists(atPath: traces.path(kind)), "\(kind)") }
    }
}
