import Foundation
import Testing

@testable import Scenarios

/// What is kept between runs: never stale, and worth nothing more than time.
@Suite struct LibraryIndexTests {
    private static let shipped = ProjectFiles.root.appending(path: "scenario-library").path
    private let files: [LibraryFile]

    init() throws { files = try Library.files(in: Self.shipped) }

    /// Everything a library tells, without reading what it tells it from.
    private func facts(_ library: Library) -> [String] {
        library.assetList.map { "\($0)" } + library.scenarioList.map { "\($0)" } + library.rubricIDs
            + library.diagnostics.map(\.line)
    }

    private func indexed(_ files: [LibraryFile]) throws -> LibraryIndex {
        var index: LibraryIndex? = LibraryIndex(program: "test")
        _ = Library(files: files, index: &index)
        return try JSONDecoder().decode(LibraryIndex.self, from: JSONEncoder().encode(try #require(index)))
    }

    @Test func byTheIndexEverythingIsAsWhenRead() throws {
        let plain = Library(files: files)
        var index: LibraryIndex? = try indexed(files)
        let quick = Library(files: files, index: &index)
        #expect(facts(quick) == facts(plain))
        #expect(quick.assets == plain.assets)
        #expect(quick.scenarios == plain.scenarios)
        #expect(quick.rubrics == plain.rubrics)
        let scenario = try #require(plain.scenarios.first)
        #expect(quick.content(of: scenario) == plain.content(of: scenario))
    }

    @Test func aFileThatChangedIsReadAgain() throws {
        var index: LibraryIndex? = try indexed(files)
        var changed = files
        let n = try #require(changed.firstIndex { $0.path == "scenarios/crusher-oil-pressure.yaml" })
        let text = String(decoding: changed[n].bytes, as: UTF8.self).replacingOccurrences(of: "level: ", with: "level: 9")
        changed[n].bytes = Array(text.utf8)
        let library = Library(files: changed, index: &index)
        #expect(facts(library) == facts(Library(files: changed)))
        #expect(library.scenario("crusher-oil-pressure") == nil)
        #expect(library.diagnostics.contains { $0.code == "S107" })
        // And back again.
        #expect(facts(Library(files: files, index: &index)) == facts(Library(files: files)))
    }

    @Test func aDrillIsCheckedAgainWhenItsMachineChanges() throws {
        var index: LibraryIndex? = try indexed(files)
        var changed = files
        let n = try #require(changed.firstIndex { $0.path == "assets/jaw-crusher.yaml" })
        let text = String(decoding: changed[n].bytes, as: UTF8.self).replacingOccurrences(
            of: "lube_filter_dp", with: "lube_screen_dp")
        changed[n].bytes = Array(text.utf8)
        let library = Library(files: changed, index: &index)
        #expect(facts(library) == facts(Library(files: changed)))
        #expect(library.diagnostics.contains { $0.code == "S104" })
        #expect(library.scenarioList.count < Library(files: files).scenarioList.count)
    }

    @Test func aSecondFileOfTheSameIdTakesTheFirstsPlaceWhenThatGoes() throws {
        let first = try #require(files.first { $0.path == "rubrics/standard.yaml" })
        let both = files + [LibraryFile(path: "rubrics/zz-copy.yaml", bytes: first.bytes)]
        var index: LibraryIndex? = LibraryIndex(program: "test")
        let doubled = Library(files: both, index: &index)
        #expect(doubled.diagnostics.contains { $0.code == "S201" })
        let rest = both.filter { $0.path != first.path }
        #expect(facts(Library(files: rest, index: &index)) == facts(Library(files: rest)))
    }

    @Test func aCacheThatIsDamagedForeignOrUnwritableCostsTimeOnly() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "index-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appending(path: "deep/library.json").path
        let expected = facts(Library(files: files))
        let cache = Library.Cache(path: path, program: "one")
        #expect(facts(try Library(folder: Self.shipped, cache: cache)) == expected)
        let written = try Data(contentsOf: URL(filePath: path))
        #expect(facts(try Library(folder: Self.shipped, cache: cache)) == expected)
        #expect(try Data(contentsOf: URL(filePath: path)) == written)
        try Data(written.dropLast(100)).write(to: URL(filePath: path))
        #expect(facts(try Library(folder: Self.shipped, cache: cache)) == expected)
        #expect(try Data(contentsOf: URL(filePath: path)) == written)
        let other = Library.Cache(path: path, program: "two")
        #expect(facts(try Library(folder: Self.shipped, cache: other)) == expected)
        #expect(try Data(contentsOf: URL(filePath: path)) != written)
        let nowhere = Library.Cache(path: "/proc/nowhere/library.json", program: "one")
        #expect(facts(try Library(folder: Self.shipped, cache: nowhere)) == expected)
    }
}
