import ArgumentParser
import Foundation
import Scenarios

/// The program: parses the command line, runs one subcommand, and leaves with the documented status.
@main
struct TutorTUI: ParsableCommand {
    static let version = "0.1.0"
    /// When that was, for the manual page.
    static let versionDate = "2026-11-21"

    static let configuration = CommandConfiguration(
        commandName: "tutor-tui",
        abstract: "A terminal tutor that trains technicians to find faults in industrial plant.",
        discussion: "Exit status: 0 done, 1 the thing asked about is not well, 2 usage, 3 environment, 70 a bug.",
        version: version,
        subcommands: [
            ChatCommand.self,
            AskCommand.self,
            RunCommand.self,
            ScenarioCommand.self,
            DrillCommand.self,
            TranscriptCommand.self,
            RecordCommand.self,
            ReportCommand.self,
            AlertsCommand.self,
            CertificateCommand.self,
            SyncCommand.self,
            PeopleCommand.self,
            SessionCommand.self,
            TelemetryCommand.self,
            EndpointCommand.self,
            LibraryCommand.self,
            KeysCommand.self,
            DoctorCommand.self,
            ConfigCommand.self,
            CompletionsCommand.self,
            ManualCommand.self,
        ], defaultSubcommand: ChatCommand.self)

    static func main() {
        CrashReport.arm(version: version, environment: ProcessInfo.processInfo.environment)
        SpokenLanguage.settle(
            arguments: Array(CommandLine.arguments.dropFirst()), environment: ProcessInfo.processInfo.environment)
        do {
            var command = try parseAsRoot()
            Asking.begin(command)
            try command.run()
        } catch let failure as Failure {
            FileHandle.standardError.write(Data("tutor-tui: \(ControlCharacters.visible("\(failure)"))\n".utf8))
            Foundation.exit(failure.status)
        } catch {
            let code = exitCode(for: error)
            // It quotes what was typed.
            let text = ControlCharacters.visible(fullMessage(for: error), keepingNewlines: true)
            if !text.isEmpty { (code == .success ? FileHandle.standardOutput : .standardError).write(Data((text + "\n").utf8)) }
            // ArgumentParser leaves with 64 for a wrong command line; the documented status is 2, as most tools have it.
            Foundation.exit(code == .validationFailure ? 2 : code.rawValue)
        }
    }
}
