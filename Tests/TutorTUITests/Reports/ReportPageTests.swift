import Foundation
import FoundationXML
import Testing
import Tutor

/// `report summary --html`: one page for managers.
@Suite struct ReportPageTests {
    let home: ProgramHome

    init() throws {
        home = try ProgramHome()
        let store = try RecordStore(path: home.database)
        try ReportLedger.fill(store)
        try store.close()
    }

    private func page(_ arguments: String...) throws -> String {
        let result = try ProgramRun.result(["report", "summary", "--html", "-"] + arguments, in: home)
        #expect(result.status == 0 && result.error == "")
        return result.output
    }

    @Test func itHoldsEveryReportAndNeedsNothingBesides() throws {
        let page = try page("--from", "2026-10-01", "--until", "2026-11-21")
        for heading in [
            "Week by week", "Offices", "Leaderboard", "Who needs help", "What they should train next", "Faults that are failed",
            "Weakest subjects", "Difficulty", "Fastest right diagnoses", "How sure and how right", "Certificates that expire",
        ] {
            #expect(page.contains("<h2>\(heading)</h2>"), "\(heading)")
        }
        for name in ["<script", "<link", "<img", "url(", "@import", "onload"] { #expect(!page.contains(name), "\(name)") }
        #expect(page.contains("prefers-color-scheme: dark") && page.contains("@media print") && page.contains("class=\"average\""))
        let parser = XMLParser(data: Data(page.utf8))
        #expect(parser.parse(), "\(String(describing: parser.parserError))")
    }

    @Test func anEmptyPeriodSaysSo() throws {
        let page = try page("--from", "1999-01-01", "--until", "1999-12-31")
        #expect(page.contains("Nothing is on record for 1999-01-01 to 1999-12-31.") && !page.contains("<svg"))
        let lines = try home.run("report", "offices", "--until", "1999-12-31")
        #expect(lines.status == 0 && lines.output.contains("Nothing is on record for up to 1999-12-31. There are"))
    }

    @Test func everyReportHasJSONAndCSVAndIsFreeOfDrawingsInWords() throws {
        for name in ["fastest", "offices", "struggling", "leaderboard", "difficulty", "faults", "calibration", "summary"] {
            let arguments = ["report", name, "--from", "2026-09-01", "--until", "2026-11-21"]
            let json = try ProgramRun.result(arguments + ["--json"], in: home)
            let object = try #require(try JSONSerialization.jsonObject(with: Data(json.outputBytes)) as? [String: Any])
            #expect((object["scope"] as? [String: Any])?["until"] as? String == "2026-11-22", "\(name)")
            let csv = try ProgramRun.result(arguments + ["--csv"], in: home)
            #expect(csv.status == 0 && csv.output.components(separatedBy: "\r\n").count > 2, "\(name)")
            let plain = try ProgramRun.result(arguments + ["--plain"], in: home)
            #expect(!plain.output.unicodeScalars.contains { (0x2580...0x259F).contains($0.value) }, "\(name)")
            let ascii = try ProgramRun.result(arguments, in: home, environment: ["LC_ALL": "C"])
            #expect(ascii.output.utf8.allSatisfy { $0 < 0x80 }, "\(name)")
        }
    }

    @Test func wrongOptionsAreSaid() throws {
        for arguments in [
            ["--period", "fortnight"], ["--from", "yesterday"], ["--until", "2026-02-30"], ["--limit", "0"],
            ["--period", "all", "--from", "2026-01-01"],
        ] {
            let result = try ProgramRun.result(["report", "offices"] + arguments, in: home)
            #expect(result.status == 2 && !result.error.isEmpty && result.output == "", "\(arguments)")
        }
    }
}
