import Foundation
import Testing

@testable import Scenarios

/// Every file of Tests/Fixtures/broken is told exactly what is wrong with it, where, and quickly; what YAML makes of a text elsewhere
/// is in these files as well, with nothing to be said.
@Suite struct BrokenFixtureTests {
    private let files: [LibraryFile]

    init() throws { files = try ProjectFiles.documentedFiles() }

    @Test func everyFileIsToldExactlyWhatIsWrong() throws {
        let fixtures = try BrokenFixture.all()
        #expect(fixtures.count >= 160)
        var codes: Set<String> = []
        for fixture in fixtures {
            let start = LoaderChecks.work
            let (diagnostics, summary) = fixture.found(among: files)
            let milliseconds = LoaderChecks.work - start
            #expect(summary.sorted() == fixture.expected.sorted(), "\(fixture.name): \(diagnostics.map(\.line))")
            #expect(milliseconds < 200, "\(fixture.name)")
            codes.formUnion(diagnostics.map(\.code))
            LoaderChecks.check(diagnostics, of: fixture.name, fixture.bytes)
        }
        // What one small file cannot show is shown below, by the large ones and by the library.
        let elsewhere: Set<String> = ["S001", "S003", "S006", "S007", "S211", "S212"]
        let all = Set(DiagnosticRule.all.map(\.code).filter { $0.hasPrefix("S") })
        #expect(all.subtracting(codes) == elsewhere)
    }

    /// Large files are made here: their code, and that none takes long.
    @Test(arguments: LargeFile.all)
    func largeFilesAreRefusedQuickly(large: LargeFile) {
        let bytes = large.bytes
        let start = LoaderChecks.work
        let library = Library(files: [LibraryFile(path: "x.yaml", bytes: bytes)])
        let milliseconds = LoaderChecks.work - start
        #expect(library.diagnostics.map(\.code).last == large.code, "\(library.diagnostics.map(\.line))")
        #expect(milliseconds < (large.isParsed ? 200 : 20))
        LoaderChecks.check(library.diagnostics, of: "x.yaml", bytes)
    }

    @Test func fiftyMistakesAreToldAndTheRestCounted() throws {
        let keys = (1...70).map { "key\($0): 1\n" }.joined()
        let library = Library(files: [LibraryFile(path: "x.yaml", bytes: Array("schema: 1\npool: p\n\(keys)".utf8))])
        #expect(library.diagnostics.count == 51)
        let last = try #require(library.diagnostics.last)
        // Seventy keys, and three that are missing.
        #expect(last.problem == .more(count: 23))
    }

    @Test func aBrokenMachineIsToldOnce() throws {
        let broken = files.map { file in
            let text = String(decoding: file.bytes, as: UTF8.self).replacing("cause: worn seal faces", with: "cause:")
            return LibraryFile(path: file.path, bytes: Array(text.utf8))
        }
        let scenario = try #require(files.first { String(decoding: $0.bytes, as: UTF8.self).contains("scenario: pump") })
        let second = String(decoding: scenario.bytes, as: UTF8.self).replacing("scenario: pump-", with: "scenario: other-")
        let library = Library(files: broken + [LibraryFile(path: "second.yaml", bytes: Array(second.utf8))])
        #expect(library.scenarioList.isEmpty)
        #expect(library.diagnostics.map(\.code) == ["S105", "S212"])
        #expect(library.diagnostics.last?.problem == .leftOut(kind: "asset", id: "pump-skid", count: 2))
        #expect(library.diagnostics.last?.location.description == "docs/asset-format.md#1:2:8")
    }
}
