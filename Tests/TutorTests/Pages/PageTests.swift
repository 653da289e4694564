import Foundation
import Scenarios
import Testing

@testable import Tutor

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// Pages stand alone, are well-formed, and take whatever stands in files for text.
@Suite struct PageTests {
    private static let library = ShippedLibrary.library
    private static let nasty =
        "<script>alert(1)</script> \"q\" 'a' & ]]> <!-- --> \u{202E}evil\u{2066}\u{1B}[31m\u{0}\u{85}\u{FFFF}</title></style><u onload=x>"

    /// What an XML parser makes of a page: elements, their texts, and the first mistake.
    private final class Reading: NSObject, XMLParserDelegate {
        private(set) var elements: [String: Int] = [:]
        private(set) var attributes: [(element: String, name: String, value: String)] = []
        private(set) var text = ""
        private(set) var mistake: String?

        init(_ page: Page) {
            super.init()
            let parser = XMLParser(data: Data(page.html.utf8))
            parser.delegate = self
            if !parser.parse() { mistake = "\(parser.lineNumber): \(parser.parserError.map { "\($0)" } ?? "?")" }
        }

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
            attributes list: [String: String]
        ) {
            elements[name, default: 0] += 1
            attributes += list.map { (name, $0.key, $0.value) }
        }

        func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
    }

    /// All drills; in a short run every sixth.
    private static var drills: [Scenario] {
        let all = library.scenarios
        guard ProcessInfo.processInfo.environment["TUTOR_LONG_TESTS"] == nil else { return all }
        return stride(from: 0, to: all.count, by: 6).map { all[$0] }
    }

    @Test func everyShippedDrillHasAWellFormedPage() throws {
        for scenario in Self.drills {
            let preview = try DrillPreview(scenario, library: Self.library)
            let page = Page(preview, of: scenario, library: Self.library)
            let reading = Reading(page)
            #expect(reading.mistake == nil, "\(scenario.id)")
            // One drawing a curve that moves, and the row of times; each says what it is to who cannot see it.
            let drawings = reading.elements["svg"] ?? 0
            #expect(drawings >= preview.moving.count + 1)
            #expect(reading.elements["desc"] == drawings && reading.elements["title"] == drawings + 1)
            #expect(reading.text.contains(scenario.title) && reading.text.contains(preview.assetTitle))
            for onset in preview.faults { #expect(reading.text.contains(onset.component)) }
        }
    }

    @Test func aPageNeedsNothingBesideIt() throws {
        let scenario = try #require(Self.library.scenario("harvester-pilot-pressure"))
        let page = Page(try DrillPreview(scenario, library: Self.library), of: scenario, library: Self.library)
        let reading = Reading(page)
        for name in ["script", "link", "img", "iframe", "object", "a"] { #expect(reading.elements[name] == nil, "\(name)") }
        for attribute in reading.attributes {
            #expect(!attribute.name.hasPrefix("on") && !["src", "href", "style"].contains(attribute.name))
            // Names of namespaces are no addresses.
            if attribute.name != "xmlns" { #expect(!attribute.value.contains("://"), "\(attribute)") }
        }
        #expect(!page.html.contains("url(") && !page.html.contains("@import"))
        #expect(!PageStyle.sheet.contains { "<>&".contains($0) })
        for wanted in ["prefers-color-scheme: dark", "@media print", "size: A4"] { #expect(page.html.contains(wanted)) }
    }

    @Test func textsOfFilesStayTexts() throws {
        var scenario = try #require(Self.library.scenario("harvester-pilot-pressure"))
        scenario.title = Self.nasty
        scenario.brief = Self.nasty
        scenario.hints = [Self.nasty]
        scenario.reference = [Self.nasty]
        scenario.badge = Self.nasty
        scenario.evidence = [.init(look: .alarms, weight: 1, shows: Self.nasty)]
        let library = Self.library.replacing(scenario)
        let asset = try #require(library.asset(scenario.asset))
        var preview = try DrillPreview(scenario, library: library)
        preview.assetTitle = Self.nasty
        for index in preview.tags.indices {
            preview.tags[index].title = Self.nasty
            preview.tags[index].unit = Self.nasty
        }
        for index in preview.alarms.indices { preview.alarms[index].title = Self.nasty }
        for index in preview.faults.indices { preview.faults[index].component = Self.nasty }
        for page in [
            Page(preview, of: scenario, library: library),
            Page(Words.instructorSheet(of: scenario, asset: asset, library: library, preview: preview)),
            Page(Words.traineeSheet(of: scenario, asset: asset)),
        ] {
            let reading = Reading(page)
            #expect(reading.mistake == nil)
            #expect(reading.elements["script"] == nil && reading.elements["u"] == nil)
            #expect(!reading.attributes.contains { $0.name.hasPrefix("on") })
            #expect(reading.text.contains("<script>alert(1)</script> \"q\" 'a' & ]]>"))
            #expect(!page.html.unicodeScalars.contains { ControlCharacters.isUnsafe($0) && $0 != "\n" })
            #expect(page.html.contains("\\u{202e}evil"))
        }
    }

    @Test func axesHaveRoundNumbersInside() {
        for (low, high) in [(0.0, 1.0), (118.5, 182), (-0.115, -0.07), (5, 5), (0, 1e6), (-3, 12_345)] {
            let scale = PlotScale(low: low, high: high, least: 0.4, count: 6)
            #expect(scale.low <= low && scale.high >= high && scale.ticks.count >= 2 && scale.ticks.count <= 8, "\(low) \(high)")
            for tick in scale.ticks { #expect((scale.low...scale.high).contains(tick)) }
        }
        for seconds in [60, 300, 900, 3600, 14_400] {
            #expect((3...9).contains(seconds / PlotScale.timeStep(seconds)), "\(seconds)")
        }
    }
}
