import Testing

@testable import Scenarios

/// A certification asks for what the library has, and for enough of it.
@Suite struct CertificationTests {
    private static let good = """
        schema: 1
        certification: ours
        version: 2
        title: Ours
        requirements:
          - {tag: hydraulics, level: 2, count: 3}
          - {scenario: crusher-oil-pressure}
          - {pool: exam-level-2, passes: 2}
        conditions: {run: exam, score: 8500, hints: 0, safe: true}
        within: 365d
        valid_for: 2y
        keep_records: 7y

        """

    /// The shipped library with one more file.
    private static func library(_ text: String) throws -> Library {
        Library(
            files: try Library.files(in: ProjectFiles.root.appending(path: "scenario-library").path) + [
                LibraryFile(path: "certifications/ours.yaml", bytes: Array(text.utf8))
            ])
    }

    @Test func everythingIsRead() throws {
        let library = try Self.library(Self.good)
        #expect(library.diagnostics.map(\.line) == [])
        let read = try #require(library.certification("ours"))
        #expect(read.version == 2 && read.rule == .all)
        #expect(
            read.requirements == [
                .drills(tag: "hydraulics", level: 2, count: 3), .scenario("crusher-oil-pressure"),
                .exams(pool: "exam-level-2", passes: 2),
            ])
        #expect(read.conditions == .init(run: .exam, score: 8500, hints: 0, isSafe: true))
        #expect(read.within == 31_536_000 && read.validFor == 63_072_000 && read.keepRecords == 7 * 31_536_000)
    }

    @Test func twoAreShipped() {
        #expect(Set(ShippedLibraryTests.library.certifications.map(\.title)) == ["Level 2 Hydraulics", "Master Technician"])
    }

    struct Broken: Sendable, CustomTestStringConvertible {
        var find: String
        var replace: String
        var says: String
        var testDescription: String { replace }
    }

    @Test(arguments: [
        Broken(
            find: "tag: hydraulics", replace: "tag: hydraulic-s", says: "no tag of drills is called `hydraulic-s`; did you mean"),
        Broken(find: "count: 3", replace: "count: 300", says: "`count` is 300; allowed is at most"),
        Broken(
            find: "scenario: crusher-oil-pressure", replace: "scenario: crusher-oil-presure",
            says: "did you mean `crusher-oil-pressure`?"),
        Broken(find: "pool: exam-level-2", replace: "pool: exam-level-9", says: "no pool is called `exam-level-9`"),
        Broken(find: "valid_for: 2y", replace: "valid_for: 2min", says: "`valid_for` is 2min; allowed is at least 1d"),
        Broken(find: "valid_for: 2y\n", replace: "", says: "the file needs the key `valid_for`"),
        Broken(find: "run: exam", replace: "run: practice", says: "`run` cannot be `practice`; expected one of drill, exam"),
        Broken(find: "level: 2, count", replace: "level: 4, count", says: "`level` is 4; allowed is 1 to 3"),
        Broken(find: "{scenario: crusher-oil-pressure}", replace: "{scenario: a, pool: b}", says: "one requirement in each item"),
    ])
    func mistakesAreNamed(broken: Broken) throws {
        try #require(Self.good.contains(broken.find))
        let library = try Self.library(Self.good.replacing(broken.find, with: broken.replace, maxReplacements: 1))
        #expect(library.certification("ours") == nil)
        #expect(library.certifications.count == 2)
        let said = library.diagnostics.map(\.line)
        #expect(said.contains { $0.contains("certifications/ours.yaml") && $0.contains(broken.says) }, "\(said)")
    }
}
