import Testing

@testable import Scenarios

/// Older files are brought up to date before they are read, and what is wrong with them is said where they say it.
@Suite struct SchemaVersionTests {
    @Test func everyOlderNumberHasItsStep() {
        #expect(SchemaVersions.current.isComplete)
        #expect(!SchemaVersions(newest: 2, migrations: []).isComplete)
    }

    /// A format in which `target` was once called `par_time`, on a real file with a mistake further down.
    @Test func anOlderFileIsReadAndKeepsItsPlaces() throws {
        let rename = SchemaVersions.Migration(from: 1) { mapping in
            var mapping = mapping
            for n in mapping.pairs.indices where mapping.pairs[n].key.string == "par_time" {
                mapping.pairs[n].key.string = "target"
            }
            return mapping
        }
        let versions = SchemaVersions(newest: 2, migrations: [rename])
        #expect(versions.isComplete)
        let new = try ProjectFiles.text("scenario-library/scenarios/crusher-oil-pressure.yaml")
        let old = new.replacing("\ntarget:", with: "\npar_time:").replacing("\nlimit: 15min", with: "\nlimit: 15")
        let sink = DiagnosticSink()
        let root = try #require(
            SchemaVersions.root(of: LibraryFile(path: "old.yaml", bytes: Array(old.utf8)), sink: sink, versions: versions))
        let scenario = ScenarioReader(root: root).read()
        #expect(scenario.targetSeconds == 360)
        let line = try #require(old.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0 == "limit: 15" }) + 1
        #expect(sink.diagnostics.map { "\($0.code) \($0.location)" } == ["S106 old.yaml:\(line):8"])
    }

    @Test(arguments: ["2", "0", "999999"])
    func anUnknownNumberIsRefused(number: String) {
        let sink = DiagnosticSink()
        let file = LibraryFile(path: "x.yaml", bytes: Array("schema: \(number)\npool: x\n".utf8))
        #expect(SchemaVersions.root(of: file, sink: sink) == nil)
        #expect(sink.diagnostics.map(\.code) == ["S108"])
    }
}
