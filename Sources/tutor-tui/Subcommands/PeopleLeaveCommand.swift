import ArgumentParser
import Scenarios
import Tutor

extension PeopleCommand {
    /// `tutor-tui people leave`.
    struct Leave: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "A person has left: no role, no passphrase, no way in.",
            discussion: "Their records stay for as long as the site keeps them; \"record erase\" takes the person out of them.")
        @OptionGroup var common: CommonOptions
        @Option(help: ArgumentHelp("Why, for the record; no names.", valueName: "text")) var reason: String
        @Argument(help: ArgumentHelp("Who.", valueName: "id")) var id: String

        func run() throws {
            let records = try common.openRecords(for: .administer)
            let change = try Failure.catching {
                try records.store.leave(
                    id, at: ConversationEnvironment.system.now(), by: records.access.authority, reason: reason)
            }
            try PeopleCommand.tell(change, id, .trainee, tr("\(id) has left; nothing is open to them any more."), json: common.json)
        }
    }
}
