import ArgumentParser
import Scenarios
import Tutor

extension PeopleCommand {
    /// `tutor-tui people list`: everybody.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List everybody who is known.")
        @OptionGroup var common: CommonOptions

        func run() throws {
            let store = try common.openRecords(for: .allRecords).store
            let (people, book) = try Failure.catching { (try store.people(), try store.roleBook()) }
            if common.json { return Output.json(people.map { Facts($0, book) }) }
            guard !people.isEmpty else { return Output.write(tr("Nobody is known yet.") + "\n") }
            let offices = people.contains { !$0.office.isEmpty }
            Output.blocks([
                .table(
                    TextTable(
                        headings: [tr("Id"), tr("Name")] + (offices ? [tr("Office")] : []) + [tr("Role"), tr("Passphrase")],
                        rows: people.map { person in
                            [person.id, person.name] + (offices ? [person.office] : [])
                                + [
                                    book.left.contains(person.id) ? tr("has left") : tr(text: book.role(of: person.id).rawValue),
                                    person.hasPassphrase ? tr("set") : "-",
                                ]
                        }, numeric: []))
            ])
        }
    }
}
