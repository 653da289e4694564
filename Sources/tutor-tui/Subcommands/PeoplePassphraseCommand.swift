import ArgumentParser
import Scenarios
import Tutor

extension PeopleCommand {
    /// `tutor-tui people passphrase`.
    struct Passphrase: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Set your passphrase, or as an administrator somebody's.",
            discussion: """
                Whoever has one proves themselves with it first. That an administrator set somebody's is put on record. Scripts name \
                files that only they can read: TUTOR_PASSPHRASE_FILE, TUTOR_NEW_PASSPHRASE_FILE.
                """)
        @OptionGroup var common: CommonOptions
        @Argument(help: ArgumentHelp("Whose; none means yours.", valueName: "id")) var id: String?

        func run() throws {
            let own = try common.openRecords(for: .ownRecords)
            let id = id ?? own.access.person.id
            let isOwn = id == own.access.person.id
            let records = isOwn ? own : try common.openRecords(for: .administer)
            let known = try Failure.catching { try records.store.person(id) }
            guard isOwn || known != nil else { throw Failure.people(.noPerson(id)) }
            if isOwn, known?.hasPassphrase == true, !Asking.hasProved {
                try own.door?.prove(id, from: .own, .ownRecords)
            }
            let passphrase = try NewPassphrase.read(of: id)
            try Failure.catching {
                try records.store.setPassphrase(
                    passphrase, of: id, salt: NewPassphrase.salt(), at: ConversationEnvironment.system.now(),
                    by: records.access.authority, reason: "")
            }
            if common.json { return Output.json(["id": id]) }
            Output.write(tr("The passphrase of \(id) is set.") + "\n")
        }
    }
}
