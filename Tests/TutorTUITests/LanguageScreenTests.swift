import Scenarios
import Testing
import Tutor

@testable import tutor_tui

/// Screens in every language: longer words and wide characters must not cost what has to be seen.
@Suite struct LanguageScreenTests {
    private let screens = ScreenTests()
    private static let foreign = Language.allCases.filter { $0 != .english }

    @Test(arguments: foreign) func everySizeShowsAlarmAndKeys(_ language: Language) {
        Language.$overriding.withValue(language) {
            for columns in stride(from: 40, through: 140, by: 10) {
                for rows in stride(from: 12, through: 50, by: 19) {
                    var model = screens.model(columns, rows)
                    let buffer = ChatScreen.frame(&model).buffer
                    #expect(buffer.lines.contains { $0.contains("HH!") }, "\(language.rawValue) \(columns)x\(rows)")
                    #expect(buffer.lines[rows - 1].contains("Enter"), "\(language.rawValue) \(columns)x\(rows)")
                    #expect(buffer.lines.allSatisfy { CellWidth.of($0) <= columns }, "\(language.rawValue) \(columns)x\(rows)")
                }
            }
        }
    }

    @Test(arguments: [Language.german, .japanese], ScreenTests.sizes) func drill(language: Language, size: (Int, Int)) {
        Language.$overriding.withValue(language) {
            var model = screens.model(size.0, size.1)
            Golden.expect(&model, "drill-\(language.rawValue)-\(size.0)x\(size.1)")
        }
    }

    /// The sheet of keys is read in 80 columns.
    @Test(arguments: foreign) func theKeySheetFits(_ language: Language) {
        Language.$overriding.withValue(language) {
            for line in KeySheet.lines(.standard, names: false) {
                #expect(CellWidth.of(line) <= 80, "\(language.rawValue): \(line)")
            }
        }
    }
}
