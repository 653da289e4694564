import ArgumentParser
import Scenarios
import Tutor

extension PeopleCommand {
    /// `tutor-tui people role`.
    struct Role: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Give a person a role, or take it away by giving \"trainee\".",
            discussion: "Who did it, when and why is put on record and stays there.")
        @OptionGroup var common: CommonOptions
        @Option(help: ArgumentHelp("Why, for the record; no names.", valueName: "text")) var reason: String
        @Argument(help: ArgumentHelp("Whose.", valueName: "id")) var id: String
        @Argument(help: "trainee, auditor, instructor or administrator.") var role: Tutor.Role

        func run() throws {
            let records = try common.openRecords(for: .administer)
            if records.door == nil, role == .administrator { throw Failure.people(.noAdministrator) }
            let change = try Failure.catching {
                try records.store.giveRole(
                    role, to: id, at: ConversationEnvironment.system.now(), by: records.access.authority, reason: reason)
            }
            try PeopleCommand.tell(change, id, role, tr("\(id) is \(tr(text: role.rawValue)) now."), json: common.json)
        }
    }
}

extension Tutor.Role: ExpressibleByArgument {}
