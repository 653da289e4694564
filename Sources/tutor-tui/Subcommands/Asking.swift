import ArgumentParser
import Synchronization
import Tutor

/// What this process knows of whoever asks. A proof holds for the process and no longer.
enum Asking {
    private struct State {
        var session: String?
        var command = ""
        var person: Trainee?
        var hasProved = false
    }

    private static let state = Mutex(State())

    /// The id of the person whose session this is; nil when the program was started on the machine itself.
    static var session: String? { state.withLock { $0.session } }

    /// The subcommand that runs, such as `drill show`: what a refusal is filed under.
    static var command: String { state.withLock { $0.command } }

    /// Whose rows are asked for, once that is settled; nil while nobody had to know.
    static var person: Trainee? { state.withLock { $0.person } }

    static var hasProved: Bool { state.withLock { $0.hasProved } }

    /// From here on this is somebody's session, and nothing on the command line or in the environment makes it another's.
    static func beginSession(of id: String) {
        state.withLock {
            $0.session = id
            $0.person = Trainee(id: id, name: id, office: "")
        }
    }

    static func begin(_ command: any ParsableCommand) {
        let path = CommandPath.of(command)
        state.withLock { $0.command = path }
        CrashReport.note(path)
    }

    static func settle(_ person: Trainee) { state.withLock { $0.person = person } }

    static func prove() { state.withLock { $0.hasProved = true } }
}

/// Where a subcommand stands among the others.
enum CommandPath {
    /// Its names, from the program's own subcommands down.
    static func of(_ command: any ParsableCommand) -> String {
        (find(type(of: command), in: TutorTUI.self) ?? []).joined(separator: " ")
    }

    static func name(_ type: any ParsableCommand.Type) -> String { type.configuration.commandName ?? "\(type)".lowercased() }

    private static func find(_ wanted: any ParsableCommand.Type, in parent: any ParsableCommand.Type) -> [String]? {
        for type in parent.configuration.subcommands {
            if type == wanted { return [name(type)] }
            if let rest = find(wanted, in: type) { return [name(type)] + rest }
        }
        return nil
    }
}
