import Foundation
import Scenarios
import Testing

@testable import Tutor

/// What is handed to a trainee holds no answer; what is handed to an instructor holds all of it.
@Suite struct SheetTests {
    private static let library = ShippedLibrary.library

    private static func text(_ page: Page) -> String {
        page.html.replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&lt;", with: "<").replacing(
            "&gt;", with: ">"
        ).replacing("&amp;", with: "&")
    }

    @Test func noTraineesSheetHoldsTheAnswer() throws {
        var told = 0
        for scenario in Self.library.scenarios {
            let asset = try #require(Self.library.asset(scenario.asset))
            let secrets = try Secrets(scenario, library: Self.library, seed: 987_654_321)
            let sheet = Words.traineeSheet(of: scenario, asset: asset)
            let found = secrets.found(in: sheet.markdown) + secrets.found(in: Self.text(Page(sheet)))
            #expect(found.isEmpty, "\(scenario.id): \(found)")
            #expect(sheet.markdown.contains(scenario.brief.prefix(40)))
            // The same look finds it where it may stand: it is no blind test.
            let instructors = Words.instructorSheet(of: scenario, asset: asset, library: Self.library, preview: nil)
            if !secrets.found(in: instructors.markdown).isEmpty { told += 1 }
        }
        #expect(told == Self.library.scenarioList.count)
    }

    @Test func theInstructorsSheetHoldsEverything() throws {
        for id in ["harvester-pilot-pressure", "aeration-ammonium"] {
            let scenario = try #require(Self.library.scenario(id))
            let asset = try #require(Self.library.asset(scenario.asset))
            let preview = try DrillPreview(scenario, library: Self.library)
            let text = Words.instructorSheet(of: scenario, asset: asset, library: Self.library, preview: preview).markdown
            for hidden in scenario.faults {
                let fault = try #require(asset.fault(hidden.mode))
                for part in [fault.title, fault.cause, fault.repair, fault.failureMode] + fault.lookAlikes.map(\.test) {
                    #expect(text.contains(part), "\(part)")
                }
            }
            for part in scenario.hints + scenario.evidence.map(\.shows) + scenario.reference {
                #expect(text.contains(part), "\(part)")
            }
            for step in scenario.procedure.flatMap(\.anyOf) {
                #expect(text.contains(try #require(asset.action(step)).title))
            }
            for curve in preview.moving { #expect(text.contains(Words.reach(curve))) }
            #expect(text.contains("par \(DurationText.clock(try #require(preview.parSeconds)))"))
            #expect(text.contains("names the answer"))
        }
    }

    @Test func aMachinesSheetNamesNoFaultAndAllThatCanBeReadAndDone() throws {
        for asset in Self.library.assets {
            let text = Words.machineSheet(of: asset).markdown
            let folded = text.replacing(/[ ]+\|[ ]+/, with: "|")
            for title in asset.tags.map(\.title) + asset.components.map(\.title) + asset.actions.map(\.title) {
                #expect(folded.contains("|\(title)|") || folded.contains("| \(title)|"), "\(asset.id): \(title)")
            }
            for interlock in asset.interlocks { #expect(text.contains(interlock.title)) }
            for topic in asset.reference { #expect(text.contains(topic.title)) }
            for mode in asset.modes.dropFirst() { #expect(text.contains(mode.title)) }
            for fault in asset.faults {
                #expect(!text.contains(fault.title), "\(asset.id): \(fault.title)")
                for finding in fault.findings.values { #expect(!text.contains(finding)) }
            }
        }
    }

    @Test func markdownStaysMarkdownWhateverTheTextsHold() {
        let nasty = "a | b\n# c <script> *d* `e` [f](g) \u{202E}h\u{1B}[31m"
        let sheet = Sheet(
            title: nasty, subtitle: nasty, warning: nasty,
            blocks: [
                .heading(nasty), .text(nasty), .bullets([nasty]),
                .table(TextTable(headings: ["x", "y"], rows: [[nasty, "1"]], numeric: [1])),
            ])
        let lines = sheet.markdown.split(separator: "\n")
        #expect(lines.filter { $0.hasPrefix("#") }.count == 2)
        #expect(!sheet.markdown.contains("<script>") && !sheet.markdown.unicodeScalars.contains("\u{202E}"))
        #expect(!sheet.markdown.unicodeScalars.contains("\u{1B}"))
        let rows = lines.filter { $0.hasPrefix("|") }
        #expect(rows.count == 3)
        // Three edges of two cells, and the one inside that is escaped.
        #expect(rows.map { $0.replacing("\\|", with: "").count { $0 == "|" } } == [3, 3, 3])
    }
}
