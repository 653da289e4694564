import Scenarios
import Testing

/// Whether the shipped machines can be read in every language.
@Suite struct LibraryTextsTests {
    private static let library = ShippedLibraryTests.library
    private static let folder = ProjectFiles.root.appending(path: "scenario-library/languages").path
    private static let foreign = Language.allCases.filter { $0 != .english }

    private static func catalogue(_ name: String, _ language: Language) throws -> Catalogue {
        Catalogue(try ProjectFiles.text("scenario-library/languages/\(language.rawValue)/\(name).txt"))
    }

    /// What of a text must stand in its translation as well.
    private static func gaps(_ text: String) -> [String] { text.matches(of: /\{[^}]*\}/).map { String($0.0) }.sorted() }

    @Test(arguments: foreign) func everyTextOfEveryMachineIsThere(_ language: Language) throws {
        let common = try Self.catalogue(LibraryTexts.shared, language)
        for asset in Self.library.assets {
            let catalogue = try Self.catalogue(asset.id, language)
            let texts = asset.texts + Self.library.scenarios.filter { $0.asset == asset.id }.flatMap(\.texts)
            let missing = texts.filter { catalogue[$0] == nil && common[$0] == nil }
            #expect(missing.isEmpty, "\(language.rawValue)/\(asset.id).txt")
            let stale = Set(catalogue.texts.keys).subtracting(texts)
            #expect(stale.isEmpty, "\(language.rawValue)/\(asset.id).txt says what nothing says any more")
        }
    }

    @Test(arguments: foreign) func gapsAreTheSame(_ language: Language) throws {
        for name in Self.library.assets.map(\.id) + [LibraryTexts.shared] {
            for (english, text) in try Self.catalogue(name, language).texts {
                #expect(Self.gaps(english) == Self.gaps(text), "\(language.rawValue)/\(name).txt: \(english)")
                #expect(!text.isEmpty, "\(language.rawValue)/\(name).txt: \(english)")
            }
        }
    }

    /// A finding holds what was measured; it is found again, and said with the figures in it.
    @Test func aFindingIsSaidInTheOtherLanguageWithWhatWasMeasured() throws {
        LibraryTexts.lie(in: ProjectFiles.root.appending(path: "scenario-library").path)
        let pump = try #require(Self.library.asset("booster-pump"))
        let found = "Stem shows fully open, strainer clear, test gauge at the flange 1.18 bar."
        let german = Language.$overriding.withValue(.german) { pump.local(finding: found, of: "suction_valve") }
        #expect(german.contains("1,18 bar"))
        #expect(!german.contains("Stem"))
        #expect(pump.local(finding: found, of: "suction_valve") == found)
    }
}
