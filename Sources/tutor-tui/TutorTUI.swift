import ArgumentParser
import Foundation

/// The program: parses the command line, runs one subcommand, and leaves with the documented status.
@main
struct TutorTUI: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tutor-tui",
        abstract: "A terminal tutor that trains technicians to find faults in industrial plant.",
        subcommands: [ScenarioCommand.self])

    static func main() {
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch let failure as Failure {
            FileHandle.standardError.write(Data("tutor-tui: \(failure)\n".utf8))
            Foundation.exit(failure.status)
        } catch {
            let code = exitCode(for: error)
            // ArgumentParser's own status for usage is 64; ours is 2, as most tools have it.
            let text = fullMessage(for: error)
            if !text.isEmpty { (code == .success ? FileHandle.standardOutput : .standardError).write(Data((text + "\n").utf8)) }
            Foundation.exit(code == .validationFailure ? 2 : code.rawValue)
        }
    }
}
