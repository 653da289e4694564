import ArgumentParser
import Scenarios
import Tutor

extension PeopleCommand {
    /// `tutor-tui people show`: one person.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Show what is kept of a person beside their drills.")
        @OptionGroup var common: CommonOptions
        @Argument(help: ArgumentHelp("Whose; none means yours.", valueName: "id")) var id: String?

        func run() throws {
            let own = try common.openRecords(for: .ownRecords)
            let id = id ?? own.person.id
            // Whoever may not see others hears the same of somebody who is not known.
            let records = id == own.access.person.id ? own : try common.openRecords(for: .allRecords)
            let book = try Failure.catching { try records.store.roleBook() }
            guard let person = try Failure.catching({ try records.store.person(id) }) else { throw Failure.people(.noPerson(id)) }
            let facts = Facts(person, book)
            if common.json { return Output.json(facts) }
            Output.blocks([
                .heading(person.name.isEmpty ? person.id : "\(person.name) (\(person.id))"),
                .bullets(
                    [
                        facts.left ? tr("has left") : tr(text: facts.role),
                        person.office.isEmpty ? nil : tr("office \(person.office)"),
                        person.email.isEmpty ? nil : tr("mail \(person.email)"),
                        person.login.isEmpty ? nil : tr("account \(person.login)"),
                        person.hasPassphrase ? tr("a passphrase is set") : tr("no passphrase is set"),
                        person.isHidden ? tr("not on the leaderboard") : nil,
                    ].compactMap { $0 }),
            ])
        }
    }
}
