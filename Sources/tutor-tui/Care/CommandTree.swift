import ArgumentParser
import Foundation

/// The commands, as ArgumentParser describes them: what a manual is made of.
struct CommandTree: Decodable {
    struct Argument: Decodable {
        struct Name: Decodable {
            var kind: String
            var name: String
        }
        /// `positional`, `option` or `flag`.
        var kind: String
        var shouldDisplay: Bool
        var isOptional: Bool
        var isRepeating: Bool
        var names: [Name]?
        var preferredName: Name?
        var valueName: String?
        var abstract: String?
        var discussion: String?
        var defaultValue: String?
        var allValues: [String]?

        /// What it is told apart by.
        var id: String { preferredName.map { $0.name } ?? valueName ?? "" }
    }

    var commandName: String
    var abstract: String?
    var discussion: String?
    var shouldDisplay: Bool?
    var subcommands: [CommandTree]?
    var arguments: [Argument]?

    private struct Dump: Decodable { var command: CommandTree }

    /// The commands below a type; nil when a newer ArgumentParser describes them in another way.
    init?(of type: any ParsableArguments.Type) {
        guard let dump = try? JSONDecoder().decode(Dump.self, from: Data(type._dumpHelp().utf8)) else { return nil }
        self = dump.command
    }

    /// Those that are shown.
    var shownSubcommands: [CommandTree] { (subcommands ?? []).filter { $0.shouldDisplay != false && $0.commandName != "help" } }
    var shownArguments: [Argument] { (arguments ?? []).filter { $0.shouldDisplay && !["help", "version"].contains($0.id) } }
}
