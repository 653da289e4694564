import Testing

@testable import Scenarios

/// Each mistake of an author is named with its code, line and column, and takes nothing else down.
@Suite struct BrokenFileTests {
    /// One change to a good file, and what must be said about it.
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var find: String
        var replace: String
        var says: String
        var testDescription: String { name }
    }

    static let cases = [
        Case(
            name: "not YAML", find: "title: Skid\n", replace: "title: [Skid\n",
            says: "error[S002]: skid.yaml:4:9: is not valid YAML: the list in `[ ]` is not closed"),
        Case(name: "tab", find: "industry: utilities", replace: "\tindustry: utilities", says: "error[S002]: skid.yaml:4:1:"),
        Case(name: "anchor", find: "title: Skid\n", replace: "title: &a Skid\n", says: "error[S005]: skid.yaml:3:8: an anchor"),
        Case(
            name: "duplicate key", find: "summary: A", replace: "title: Twice\nsummary: A",
            says: "error[S101]: skid.yaml:5:1: key `title` stands twice; first on line 3"),
        Case(
            name: "unknown key", find: "summary:", replace: "sumary:",
            says: "error[S102]: skid.yaml:5:1: unknown key `sumary`; did you mean `summary`?"),
        Case(
            name: "missing key", find: "industry: utilities\n", replace: "",
            says: "error[S103]: skid.yaml:1:1: the file needs the key `industry`"),
        Case(
            name: "unknown tag", find: "sensor: {tag: pressure", replace: "sensor: {tag: presure",
            says: "no tag is called `presure`; did you mean `pressure`?"),
        Case(name: "number", find: "normal: 100", replace: "normal: ten", says: "`normal` cannot be `ten`; expected a number"),
        Case(
            name: "overflow", find: "normal: 100", replace: "normal: 1e999", says: "`normal` cannot be `1e999`; expected a number"),
        Case(name: "no unit", find: "lag: 2s", replace: "lag: 2", says: "`lag` cannot be `2`; expected a time with its unit"),
        Case(
            name: "Norway", find: "start: on, stops_in: 10s", replace: "start: no, stops_in: 10s",
            says: "`start` cannot be `no`; expected on or off"),
        Case(name: "outside its span", find: "normal: 6,", replace: "normal: 60,", says: "`normal` is 60; allowed is 0.0 to 10.0"),
        Case(name: "limits", find: "L: {at: 62", replace: "H: {at: 62", says: "error[S202]"),
        Case(name: "beyond physics", find: "level: {by: -30", replace: "level: {by: -300", says: "error[S203]"),
        Case(name: "unstable loop", find: "to: flow, gain: 2}", replace: "to: flow, gain: -200}", says: "error[S203]"),
        Case(
            name: "newer schema", find: "schema: 1", replace: "schema: 2",
            says: "error[S108]: skid.yaml:1:9: is written for schema 2"),
        Case(
            name: "control character", find: "title: Skid\n", replace: "title: \"Sk\\eid\"\n",
            says: "error[S005]: skid.yaml:3:8: the control character U+1B"),
    ]

    @Test(arguments: cases)
    func isNamedWithItsPlace(broken: Case) {
        #expect(SimulatorTests.skid.contains(broken.find))
        let text = SimulatorTests.skid.replacing(broken.find, with: broken.replace, maxReplacements: 1)
        let library = Library(files: [
            LibraryFile(path: "good.yaml", bytes: Array(SimulatorTests.skid.replacing("asset: skid", with: "asset: other").utf8)),
            LibraryFile(path: "skid.yaml", bytes: Array(text.utf8)),
        ])
        #expect(library.assets.map(\.id) == ["other"])
        let said = library.diagnostics.map(\.line)
        #expect(said.contains { $0.contains(broken.says) }, "\(said)")
    }

    @Test func aByteOrderMarkAndCarriageReturnsAreNoMistake() {
        let text = "\u{FEFF}" + SimulatorTests.skid.replacing("\n", with: "\r\n")
        let library = Library(files: [LibraryFile(path: "skid.yaml", bytes: Array(text.utf8))])
        #expect(library.diagnostics.filter { $0.severity == .error }.map(\.line) == [])
    }

    @Test func hugeDeepEmptyAndBinaryFilesAreRefusedQuickly() {
        let files: [(String, [UInt8])] = [
            ("S003", Array(repeating: 97, count: 2 << 20)),
            ("S004", Array((String(repeating: "[", count: 60) + String(repeating: "]", count: 60)).utf8)),
            ("S002", []), ("S002", [0xFF, 0xFE, 0x00, 0x41]), ("S002", Array("a: \0".utf8)), ("S105", Array("just words".utf8)),
        ]
        for (code, bytes) in files {
            let library = Library(files: [LibraryFile(path: "x.yaml", bytes: bytes)])
            #expect(library.diagnostics.map(\.code) == [code])
        }
    }

    @Test func aScenarioThatNamesItsCauseIsALeak() throws {
        let blocks = try ProjectFiles.yamlBlocks("docs/asset-format.md")
        let leaky = blocks[1].replacing("title: Discharge pressure is falling", with: "title: The seal faces are worn")
        let library = Library(
            files: [blocks[0], blocks[2], leaky].enumerated().map {
                LibraryFile(path: "\($0.offset).yaml", bytes: Array($0.element.utf8))
            })
        #expect(library.scenarios.isEmpty)
        #expect(library.diagnostics.map(\.code).contains("S204"))
    }
}
