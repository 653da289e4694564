import Testing

@testable import Tutor

@Suite struct CommandCatalogueTests {
    @Test func everyCommandHasOneRow() {
        #expect(
            CommandCatalogue.all.map(\.name).sorted { $0.rawValue < $1.rawValue }
                == CommandName.allCases.sorted { $0.rawValue < $1.rawValue })
    }

    @Test func slashWordsAreUnique() {
        #expect(Set(CommandCatalogue.all.map(\.slash)).count == CommandCatalogue.all.count)
    }

    @Test func examsGiveNoHelp() {
        for name in [CommandName.requestHint, .explain, .setSpeed, .injectFault, .pause] {
            #expect(!CommandCatalogue.allows(name, in: .exam))
        }
    }
}
