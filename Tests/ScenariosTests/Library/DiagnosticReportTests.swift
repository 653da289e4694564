import Foundation
import Testing

@testable import Scenarios

/// The forms in which findings are told.
@Suite struct DiagnosticReportTests {
    private func report(_ text: String, file: String = "x.yaml", paths: [String: String] = [:]) -> DiagnosticReport {
        let bytes = Array(text.utf8)
        return DiagnosticReport(
            Library(files: [LibraryFile(path: file, bytes: bytes)]).diagnostics, sources: [file: bytes], paths: paths)
    }

    private func text(_ source: String) -> String {
        report(source).text(isColored: false) {
            $0.value >= 0x1100 ? 2 : ($0.properties.generalCategory == .nonspacingMark ? 0 : 1)
        }
    }

    @Test func aMistakeIsShownInItsLine() {
        #expect(
            text("schema: 1\npool: p\ntitel: x\nlevel: 2\nscenarios: []\n") == """
                error[S102]: unknown key `titel`
                 --> x.yaml:3:1
                  |
                3 | titel: x
                  | ^^^^^ not known here
                  = help: did you mean `title`?

                error[S105]: `scenarios` needs at least one entry
                 --> x.yaml:5:12
                  |
                5 | scenarios: []
                  |            ^^
                  = help: docs/asset-format.md shows what stands there


                """)
    }

    @Test func aSecondPlaceIsShownWithTheFirst() {
        let lines = text("schema: 1\npool: p\ntitle: x\n# a\n# b\n# c\n# d\n# e\n# f\ntitle: y\n")
        #expect(
            lines == """
                error[S101]: key `title` stands twice
                  --> x.yaml:10:1
                   |
                 3 | title: x
                   | ----- first defined here
                   :
                10 | title: y
                   | ^^^^^ again here
                   = help: keep one of them


                """)
    }

    @Test func caretsStandBelowWideCharactersAndTabs() {
        let lines = text("schema: 1\npool: p\ntitle: x\nlevel: 1\nscenarios: {日本:\t部品, e\u{301}: 1}\n").split(separator: "\n")
        #expect(lines.contains("5 | scenarios: {日本:    部品, e\u{301}: 1}"))
        #expect(lines.contains("  |            ^^^^^^^^^^^^^^^^^^^^^ must be a list"), "\(lines)")
    }

    @Test func aLongLineIsCutAroundTheMistake() throws {
        let source = "schema: 1\npool: p\ntitle: {a: \(String(repeating: "y", count: 3000)), b: 1}\nlevel: 1\nscenarios: [x]\n"
        for line in text(source).split(separator: "\n") { #expect(line.count <= 132, "\(line)") }
        let (before, after) = (String(repeating: "a, ", count: 300), String(repeating: "b\u{301}, ", count: 100))
        let middle = "schema: 1\npool: [\(before){a: 1, \"a\": 2}, \(after)]\n"
        let lines = text(middle).split(separator: "\n")
        let shown = try #require(lines.last { $0.hasPrefix("2 | …") })
        let carets = try #require(lines.first { $0.contains("^") })
        let at = try #require(carets.firstIndex(of: "^"))
        #expect(shown[shown.index(shown.startIndex, offsetBy: carets.distance(from: carets.startIndex, to: at))] == "\"")
    }

    @Test func controlCharactersNeverReachTheTerminal() {
        let source = "schema: 1\npool: p\u{1B}[2J\ntitle: \"\u{202E}\"\n"
        for form in [text(source), report(source).brief, report(source).github] {
            #expect(!form.unicodeScalars.contains { $0 != "\n" && ControlCharacters.isUnsafe($0) })
        }
        #expect(text(source).contains("2 | pool: p\\u{1b}[2J\n  |        ^^^^^^\n"))
    }

    @Test func coloursAreOnlyThereWhenWanted() {
        let broken = report("schema: 1\nasset: x\nx: 1\n")
        #expect(broken.text(isColored: true) { _ in 1 }.contains("\u{1B}[1;31merror[S102]\u{1B}[0m"))
        #expect(!broken.text(isColored: false) { _ in 1 }.contains("\u{1B}"))
    }

    @Test func gitHubIsToldInItsOwnEscapes() {
        let broken = report("schema: 1\npool: p\ntitle: 100%: [\n", file: "a,b:c.yaml", paths: ["a,b:c.yaml": "lib/a,b:c.yaml"])
        #expect(
            broken.github
                == "::error file=lib/a%2Cb%3Ac.yaml,line=3,endLine=3,col=12,endColumn=12,title=S002::is not valid YAML: a `:` stands where none can be; bring the line, or the one before it, into the same column as its neighbours; put text that holds `: ` into straight quotes\n"
        )
        let percent = report("schema: 1\npool: p\n\"100%\": 1\n").github
        #expect(percent.contains("unknown key `100%25`"))
    }

    @Test func sarifIsWhatTheStandardAsksFor() throws {
        let broken = report("schema: 1\npool: p\ntitle: x\ntitle: y\n", file: "a b.yaml", paths: ["a b.yaml": "lib/a b.yaml"])
        let data = try JSONEncoder().encode(SARIFLog(broken, version: "9.9"))
        let log = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        #expect(log["version"] as? String == "2.1.0")
        #expect(log["$schema"] as? String == "https://json.schemastore.org/sarif-2.1.0.json")
        let run = try #require((log["runs"] as? [[String: Any]])?.first)
        #expect(run["columnKind"] as? String == "unicodeCodePoints")
        let driver = try #require((run["tool"] as? [String: [String: Any]])?["driver"])
        let rules = try #require(driver["rules"] as? [[String: Any]])
        #expect(driver["name"] as? String == "tutor-tui" && driver["version"] as? String == "9.9")
        #expect(rules.map { $0["id"] as? String } == ["S101"])
        let result = try #require((run["results"] as? [[String: Any]])?.first)
        #expect(result["ruleId"] as? String == "S101" && result["ruleIndex"] as? Int == 0 && result["level"] as? String == "error")
        let location = try #require((result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any])
        #expect((location["artifactLocation"] as? [String: Any])?["uri"] as? String == "lib/a%20b.yaml")
        #expect(location["region"] as? [String: Int] == ["startLine": 4, "startColumn": 1, "endLine": 4, "endColumn": 6])
        #expect((result["relatedLocations"] as? [Any])?.count == 1)
    }

    @Test func jsonKeepsItsKeysAndGetsMore() throws {
        let broken = report("schema: 1\npool: p\ntitle: x\ntitle: y\n")
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        let data = try encoder.encode(broken.diagnostics.map(DiagnosticFacts.init))
        let first = try #require((try JSONSerialization.jsonObject(with: data) as? [[String: Any]])?.first)
        let keys: Set = ["code", "severity", "file", "line", "column", "message", "end_line", "end_column", "help", "related"]
        #expect(Set(first.keys) == keys)
        #expect(first["message"] as? String == "key `title` stands twice; first on line 3")
        #expect(((first["related"] as? [[String: Any]])?.first)?["label"] as? String == "first defined here")
    }
}
