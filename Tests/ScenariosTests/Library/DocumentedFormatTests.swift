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
    }
}
