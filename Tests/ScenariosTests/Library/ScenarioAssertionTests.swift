import Testing

@testable import Scenarios

/// What an author holds to be true of a drill is read strictly, and held against the machine before anything runs.
@Suite struct ScenarioAssertionTests {
    /// The documented drill with other tests in it.
    private static func library(_ tests: [String]) throws -> Library {
        let blocks = try ProjectFiles.yamlBlocks("docs/asset-format.md")
        let drill = try #require(blocks.first { $0.contains("\nscenario: ") })
        let body = drill.components(separatedBy: "\ntests:")[0].components(separatedBy: "\n").filter { !$0.hasPrefix("recording:") }
        let text = body.joined(separator: "\n") + "\ntests:\n" + tests.map { "  - \($0)\n" }.joined()
        return Library(
            files: [("asset.yaml", blocks[0]), ("rubric.yaml", blocks[2]), ("drill.yaml", text)].map {
                LibraryFile(path: $0.0, bytes: Array($0.1.utf8))
            })
    }

    @Test func everyKindIsRead() throws {
        let library = try Self.library([
            "{at: 300s, alarm: discharge_pressure.L}", "{at: 5min, no_alarm: discharge_pressure.LL}",
            "{at: 5min, tag: discharge_pressure, below: 5 bar, above: 40 psi}", "{at: 14min, trip: low-pressure-trip}",
            "{at: 1min, no_trip: low-pressure-trip}", "{at: 5min, inspect: seal, says: Water}", "{par_under: 8min}",
            "{accepts: the seal is leaking}", "{rejects: it is not the seal}",
        ])
        #expect(library.diagnostics.map(\.line) == [])
        let statements = try #require(library.scenario("pump-pressure-falling")).tests.map(\.statement)
        #expect(
            statements == [
                .alarm(tag: "discharge_pressure", kind: .low, stands: true, at: 300),
                .alarm(tag: "discharge_pressure", kind: .lowLow, stands: false, at: 300),
                .reading(tag: "discharge_pressure", above: Quantity(40, "psi"), below: Quantity(5, "bar"), at: 300),
                .trip(interlock: "low-pressure-trip", tripped: true, at: 840),
                .trip(interlock: "low-pressure-trip", tripped: false, at: 60),
                .finding(component: "seal", says: "Water", at: 300), .par(under: 480), .accepts("the seal is leaking"),
                .rejects("it is not the seal"),
            ])
    }

    struct Broken: Sendable, CustomTestStringConvertible {
        var test: String
        var says: String
        var testDescription: String { test }
    }

    @Test(arguments: [
        Broken(
            test: "{at: 5min, alarm: discharge_presure.L}",
            says: "no tag is called `discharge_presure`; did you mean `discharge_pressure`?"
        ),
        Broken(
            test: "{at: 5min, alarm: discharge_pressure.HH}",
            says: "no alarm is called `discharge_pressure.HH`; did you mean `discharge_pressure.LL`?"),
        Broken(
            test: "{at: 5min, alarm: discharge_pressure}", says: "`alarm` cannot be `discharge_pressure`; expected a tag and its"),
        Broken(test: "{alarm: discharge_pressure.L}", says: "a test needs the key `at`"),
        Broken(test: "{at: 300, alarm: discharge_pressure.L}", says: "expected a time with its unit"),
        Broken(
            test: "{at: 20min, alarm: discharge_pressure.L}", says: "`at` is 1200.0 s; allowed is up to the drill's limit, 900 s"),
        Broken(test: "{at: 5min, tag: flow}", says: "a test of a tag needs the key `above or below`"),
        Broken(test: "{at: 5min, tag: flow, below: 5 bar}", says: "`below` cannot be `5.0 bar`; expected L/min, L/h"),
        Broken(test: "{at: 5min, tag: flow, below: much}", says: "`below` cannot be `much`; expected a number"),
        Broken(test: "{at: 5min, tag: flow, below: 5, above: 6}", says: "`below` is 5.0; allowed is more than `above`"),
        Broken(test: "{at: 5min, tag: noise_index, below: 5 bar}", says: "a number without a unit, as `noise_index` has none"),
        Broken(test: "{at: 5min, trip: low-trip}", says: "no interlock is called `low-trip`"),
        Broken(test: "{at: 5min, inspect: seel, says: x}", says: "no component is called `seel`; did you mean `seal`?"),
        Broken(test: "{accepts: yes, rejects: no}", says: "expected one statement in each test"),
        Broken(test: "{at: 5min}", says: "a test needs the key"),
        Broken(test: "{accepts: a leak, level: 3}", says: "unknown key `level`"),
    ])
    func mistakesAreNamed(broken: Broken) throws {
        let library = try Self.library([broken.test])
        let said = library.diagnostics.filter { $0.severity == .error }
        #expect(said.contains { $0.message.contains(broken.says) && $0.location.file == "drill.yaml" }, "\(said.map(\.line))")
        #expect(library.scenarioList.isEmpty)
    }

    @Test(arguments: [
        Broken(test: "[0.8, 1.2]", says: "`severity` is 1.2; allowed is 0 to 1"),
        Broken(test: "[-0.1, 1]", says: "`severity` is -0.1; allowed is 0 to 1"),
        Broken(test: "[1, 0.5]", says: "`severity` must be a number, or [least, greatest], lower first"),
        Broken(test: "2", says: "`severity` is 2; allowed is 0.0 to 1.0"),
    ])
    func aSeverityOutsideZeroToOneIsRefused(broken: Broken) throws {
        let library = try Self.library(severity: broken.test)
        #expect(library.scenarioList.isEmpty)
        #expect(library.diagnostics.contains { $0.message.contains(broken.says) })
    }

    @Test func aSeverityMayBeARange() throws {
        #expect(try Self.library(severity: "[0.8, 1]").scenarios.map { $0.faults[0].severity } == [0.8...1])
        #expect(try Self.library(severity: "0.35").scenarios.map { $0.faults[0].severity } == [0.35...0.35])
    }

    /// The documented library with another severity in its drill.
    private static func library(severity: String) throws -> Library {
        let files = try ProjectFiles.yamlBlocks("docs/asset-format.md").enumerated().map { number, text in
            let changed = text.replacing(/severity: .*?, onset/, with: "severity: \(severity), onset")
            return LibraryFile(path: "docs/\(number).yaml", bytes: Array(changed.utf8))
        }
        return Library(files: try ProjectFiles.dataBlocks("docs/asset-format.md") + files)
    }
}
