import Foundation
import Scenarios
import Testing

/// Whether everything that the program says can be said in every language.
@Suite struct CatalogueTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
        .deletingLastPathComponent().path
    private static let foreign = Language.allCases.filter { $0 != .english }
    private static let harvest = try! PhraseHarvest(root: root)
    private static let phrases: Set<String> = {
        let library = try! Library(folder: root + "/scenario-library")
        return Set(harvest.phrases.keys).union(SpokenTables.texts(library: library))
    }()

    private static func gaps(_ text: String) -> [String] { text.matches(of: /\{[0-9]+\}/).map { String($0.0) }.sorted() }

    @Test func everyPhraseIsALiteral() throws {
        if let file = ProcessInfo.processInfo.environment["TUTOR_PHRASES"] {
            try Self.phrases.sorted().map { Catalogue.lines($0, "") }.joined().write(
                toFile: file, atomically: true, encoding: .utf8)
        }
        #expect(Self.harvest.unreadable.isEmpty)
        #expect(Self.phrases.count > 1500)
    }

    @Test(arguments: foreign) func nothingIsMissing(_ language: Language) {
        let catalogue = Catalogue.interface(language)
        #expect(Self.phrases.filter { catalogue[$0] == nil }.sorted() == [])
    }

    @Test(arguments: foreign) func nothingIsSaidNoMore(_ language: Language) {
        #expect(Set(Catalogue.interface(language).texts.keys).subtracting(Self.phrases).sorted() == [])
    }

    /// A gap may move and may be left out by no language; what is counted has its form for many.
    @Test(arguments: foreign) func gapsAreTheSame(_ language: Language) {
        for (english, text) in Catalogue.interface(language).texts {
            let forms = english.hasSuffix("(s)") ? text.split(separator: "|").map(String.init) : [text]
            for form in forms { #expect(Self.gaps(form) == Self.gaps(english), "\(language.rawValue): \(english)") }
            #expect(!forms.isEmpty && forms.count <= 2, "\(language.rawValue): \(english)")
        }
    }

    /// What must be typed as it stands stays as it stands.
    @Test(arguments: foreign) func commandsStayAsTheyAre(_ language: Language) {
        for (english, text) in Catalogue.interface(language).texts {
            for command in english.matches(of: /--[a-z][a-z-]+|tutor-tui (?!for )[a-z]+|TUTOR_[A-Z_]+|Ctrl-[A-Z]|Alt-[A-Z]/) {
                #expect(text.contains(command.0), "\(language.rawValue): \(english)")
            }
        }
    }
}
