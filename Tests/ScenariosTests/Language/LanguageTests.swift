import Scenarios
import Testing

/// How a language is chosen, and how a phrase is put together.
@Suite struct LanguageTests {
    @Test(
        arguments: zip(
            ["de", "de_AT.UTF-8", "pt-BR", "Deutsch", "日本語", "ja_JP", "C", "POSIX", "fr_FR", ""],
            [Language.german, .german, .portuguese, .german, .japanese, .japanese, nil, nil, nil, nil]))
    func namesOfLanguages(_ name: String, _ language: Language?) { #expect(Language(named: name) == language) }

    @Test func theFirstVariableThatIsSetCounts() {
        #expect(Language.asked(by: ["LC_ALL": "es_MX.UTF-8", "LANG": "de_DE.UTF-8"]) == .spanish)
        #expect(Language.asked(by: ["LC_ALL": "", "LANG": "de_DE.UTF-8"]) == .german)
        #expect(Language.asked(by: ["LC_ALL": "C", "LANG": "de_DE.UTF-8"]) == .english)
        #expect(Language.asked(by: [:]) == .english)
    }

    @Test func aCatalogueIsPairsOfLines() {
        let catalogue = Catalogue("# remark\nOne {1}.\n\tEins {1}.\nNo translation\nTwo\\nlines\n\tZwei\\nZeilen\\\\\n")
        #expect(catalogue.texts == ["One {1}.": "Eins {1}.", "Two\nlines": "Zwei\nZeilen\\"])
        #expect(Catalogue(Catalogue.lines("a\nb\\", "c\nd\\")).texts == ["a\nb\\": "c\nd\\"])
    }

    @Test func numbersHaveTheMarkOfTheLanguage() {
        #expect(NumberText.spoken(1.25, decimals: 2) == "1.25")
        Language.$overriding.withValue(.german) {
            #expect(NumberText.spoken(1.25, decimals: 2) == "1,25")
            #expect(NumberText.withLocalMark("1.24 bar") == "1,24 bar")
            #expect(NumberText.fixed(1.25, decimals: 2) == "1.25")
        }
        Language.$overriding.withValue(.japanese) { #expect(NumberText.spoken(1.25, decimals: 2) == "1.25") }
    }
}
