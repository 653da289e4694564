import ArgumentParser
import Scenarios
import Tutor

extension PeopleCommand {
    /// `tutor-tui people init`: how the first administrator comes to be.
    struct Init: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make the first administrator; from then on roles hold.",
            discussion: """
                Asks for a passphrase twice. It has at least 12 characters. Scripts name a file that only they can read in \
                TUTOR_NEW_PASSPHRASE_FILE.
                """)
        @OptionGroup var common: CommonOptions
        @Option(help: ArgumentHelp("The administrator's id.", valueName: "id")) var id: String
        @Option(help: ArgumentHelp("Their name.", valueName: "name")) var name: String?
        @Option(help: ArgumentHelp("Their account on this machine; yours when left out.", valueName: "account")) var login: String?

        func run() throws {
            guard PeopleFile.isFit(id: id) else { throw Failure.people(.badPersonID(id)) }
            let store = try common.openStore()
            let book = try Failure.catching { try store.roleBook() }
            guard book.administrators == 0 else { throw Failure.people(.hasAdministrator) }
            let passphrase = try NewPassphrase.read(of: id)
            let person = PersonRow(id: id, name: name ?? "", login: login ?? SystemAccount().name)
            let done = try Failure.catching {
                try store.begin(
                    with: person, passphrase: passphrase, salt: NewPassphrase.salt(), at: ConversationEnvironment.system.now(),
                    reason: "the first administrator")
            }
            guard done else { throw Failure.people(.hasAdministrator) }
            if common.json { return Output.json(["id": id, "role": "administrator"]) }
            Output.write(tr("\(id) is administrator, and roles hold from now on.") + "\n")
        }
    }
}
