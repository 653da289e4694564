import ArgumentParser
import Foundation
import Scenarios
import Tutor

/// `tutor-tui` or `tutor-tui chat`: the tutor.
struct ChatCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "chat", abstract: "Talk with the tutor: on the whole screen, or in lines with --plain.")

    @OptionGroup var common: CommonOptions
    @OptionGroup var drill: DrillOptions

    func run() throws {
        let library = try common.loadLibrary()
        for diagnostic in library.diagnostics where diagnostic.severity == .error {
            FileHandle.standardError.write(Data("tutor-tui: \(diagnostic.line)\n".utf8))
        }
        let assistants = try common.assistants()
        let archive = try common.openArchive()
        let conversation = Conversation(
            library: library, archive: archive, trainee: common.person, mode: drill.mode, speed: drill.speed,
            seed: drill.seed, environment: try common.conversationEnvironment(archive, library: library), model: assistants.model,
            scoring: assistants.scoring)
        let environment = ProcessInfo.processInfo.environment
        if !common.plain, Face.canUseScreen(environment: environment) {
            do {
                try Face.runCurses(
                    session: conversation, environment: environment, typing: common.typing(isExam: drill.mode == .exam))
                return
            } catch let error as TerminalError {
                let sentence = error.sentence + " " + tr("Going on in lines.")
                FileHandle.standardError.write(Data("tutor-tui: \(sentence)\n".utf8))
            }
        }
        if let failure = Face.runPlain(session: conversation, desk: common.desk) { Output.leave(failure) }
    }
}

extension TerminalError {
    /// What the person at the terminal is told.
    fileprivate var sentence: String {
        switch self {
        case .unknownTerminal(let name):
            tr("This machine does not know the terminal \"\(ControlCharacters.visible(name))\" (TERM).")
        case .noPipe: tr("The system has no file left for the screen.")
        }
    }
}
