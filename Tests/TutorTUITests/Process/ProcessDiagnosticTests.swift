import Foundation
import Testing

/// How the built program tells what is wrong with instructors' files.
@Suite struct ProcessDiagnosticTests {
    private let home: ProgramHome

    init() throws { home = try ProgramHome() }

    private func broken() throws -> String {
        let library = home.path + "/library"
        try FileManager.default.createDirectory(atPath: library + "/rubrics", withIntermediateDirectories: true)
        try home.write("schema: 1\nrubric: r\ntitel: \u{1B}[2J\n", to: "library/rubrics/a.yaml")
        try home.write("schema: 1\npool: p\ntitle: t\ntitle: u\n", to: "library/rubrics/b.yaml")
        return library
    }

    @Test func everyFormHoldsEveryMistake() throws {
        let library = try broken()
        func check(_ options: String...) throws -> ProgramRun.Result {
            let run = try ProgramRun.result(["scenario", "check", "--library", library] + options, in: home)
            #expect(run.status == 1 && !run.outputBytes.contains(0x1B), "\(options)")
            return run
        }
        let text = try check()
        #expect(text.output == (try check("--format", "text").output))
        #expect(text.output.contains("4 | title: u\n  | ^^^^^ again here\n  = help: keep one of them\n"))
        let brief = try check("--format", "brief").lines
        #expect(brief.count == 2 && brief[1] == "error[S101]: rubrics/b.yaml:4:1: key `title` stands twice; first on line 3")
        let gitHub = try check("--format", "github").lines
        #expect(gitHub.count == 2 && gitHub.allSatisfy { $0.hasPrefix("::error file=\(library)/rubrics/") })
        let json = try check("--json").output
        #expect(json == (try check("--format", "json").output))
        let findings = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
        #expect(findings.map { $0["code"] as? String } == ["S002", "S101"])
        let log = try #require(
            try JSONSerialization.jsonObject(with: Data(check("--format", "sarif").outputBytes)) as? [String: Any])
        let runs = try #require(log["runs"] as? [[String: Any]])
        #expect((runs.first?["results"] as? [Any])?.count == 2 && log["version"] as? String == "2.1.0")
        #expect(try home.run("scenario", "check", "--json", "--format", "brief").status == 2)
    }

    @Test func codesAreExplained() throws {
        let one = try home.run("scenario", "explain", "s104")
        #expect(one.status == 0 && one.output.hasPrefix("S104: No such id\n") && one.output.contains("Why it matters:"))
        let all = try home.run("scenario", "explain").lines
        #expect(all.count >= 38 && all.first == "S001  A file cannot be read")
        let none = try home.run("scenario", "explain", "S999")
        #expect(none.status == 2 && none.error.contains("No rule has the code `S999`"))
    }

    /// The worst files, with the whole library read beside them, in an address space of 400 MB.
    @Test func theWorstFilesNeedLittleMemoryAndTime() throws {
        let worst = [
            String(repeating: "[", count: 1 << 20), String(repeating: "a", count: 2 << 20),
            "schema: 1\nasset: a\n" + (0..<9000).map { "k\($0): 1\n" }.joined(),
            "a: \"" + String(repeating: "\u{1}", count: 500_000) + "\"",
        ]
        for (number, text) in worst.enumerated() {
            try home.write(text, to: "\(number).yaml")
            let run = try home.run(
                "scenario", "check", "--format", "brief", "\(home.path)/\(number).yaml",
                shell: "ulimit -v 400000 && ulimit -t 10 && exec \"$@\"")
            let said = run.output
            #expect(run.status == 1, "\(number): \(run.error)")
            #expect(said.hasPrefix("error[S") && said.utf8.count < 100_000, "\(number): \(said.prefix(300))")
        }
    }
}
