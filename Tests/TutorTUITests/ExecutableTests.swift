import Testing
@testable import tutor_tui
@Suite struct ExecutableTests {
    @Test func theProgramIsCalledTutorTUI() { #expect(TutorTUI.configuration.commandName == "tutor-tui") }
}
