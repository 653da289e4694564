import Testing

@testable import Scenarios

/// docs/asset-format.md is what authors follow: what stands there must load.
@Suite struct DocumentedFormatTests {
    @Test func everyExampleLoads() throws {
        let library = try ProjectFiles.documentedLibrary()
        #expect(library.diagnostics.map(\.line) == [])
        #expect(library.assets.map(\.id) == ["pump-skid"])
        #expect(library.scenarios.map(\.id) == ["pump-pressure-falling"])
        #expect(library.rubrics.map(\.id) == ["standard"])
        #expect(library.recordings.mappings.map(\.id) == ["pump-night"])
        let recording = try library.recordings.recording("pump-night")
        #expect(recording.rejectedCount == 0 && recording.series.map { $0.gaps(longerThan: 30).count } == [2, 2])
    }
}
