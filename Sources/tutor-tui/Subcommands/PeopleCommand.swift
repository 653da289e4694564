import ArgumentParser
import Foundation
import Scenarios
import Tutor

/// `tutor-tui people ...`: who is known, who may do what.
struct PeopleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "people", abstract: "Say who is who and who may do what.",
        discussion: """
            Roles hold as soon as there is an administrator: "people init" makes the first one. Until then whoever has the records may do \
            everything. See docs/people.md.
            """,
        subcommands: [
            Init.self, List.self, Show.self, Add.self, Role.self, Passphrase.self, Leave.self, Hide.self,
        ])

    /// Everybody.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List everybody who is known.")
        @OptionGroup var common: CommonOptions

        func run() throws {
            let store = try common.openRecords(for: .allRecords).store
            let (people, book) = try Failure.catching { (try store.people(), try store.roleBook()) }
            if common.json { return Output.json(people.map { Facts($0, book) }) }
            guard !people.isEmpty else { return Output.write("Nobody is known yet.\n") }
            let offices = people.contains { !$0.office.isEmpty }
            Output.blocks([
                .table(
                    TextTable(
                        headings: ["Id", "Name"] + (offices ? ["Office"] : []) + ["Role", "Passphrase"],
                        rows: people.map { person in
                            [person.id, person.name] + (offices ? [person.office] : [])
                                + [
                                    book.left.contains(person.id) ? "has left" : book.role(of: person.id).rawValue,
                                    person.hasPassphrase ? "set" : "-",
                                ]
                        }, numeric: []))
            ])
        }
    }

    /// One person.
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
                        facts.left ? "has left" : facts.role, person.office.isEmpty ? nil : "office \(person.office)",
                        person.email.isEmpty ? nil : "mail \(person.email)",
                        person.login.isEmpty ? nil : "account \(person.login)",
                        person.hasPassphrase ? "a passphrase is set" : "no passphrase is set",
                        person.isHidden ? "not on the leaderboard" : nil,
                    ].compactMap { $0 }),
            ])
        }
    }

    /// The documented JSON.
    struct Facts: Encodable {
        var id: String
        var name: String
        var office: String
        var email: String
        var login: String
        var role: String
        var left: Bool
        var passphrase: Bool
        var hidden: Bool

        init(_ person: PersonRow, _ book: RoleBook) {
            id = person.id
            name = person.name
            office = person.office
            email = person.email
            login = person.login
            role = book.role(of: person.id).rawValue
            left = book.left.contains(person.id)
            passphrase = person.hasPassphrase
            hidden = person.isHidden
        }
    }

    /// Off the leaderboard, or on it again.
    struct Hide: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Take yourself off the leaderboard.",
            discussion:
                "Nobody sees you there then, whoever looks. What you did stays in the reports that those who may see it have.")
        @OptionGroup var common: CommonOptions
        @Flag(help: "Stand on it again.") var off = false

        func run() throws {
            let records = try common.openRecords(for: .ownRecords)
            // Each for themselves: not even an administrator decides this for somebody else.
            let id = records.access.person.id
            guard try Failure.catching({ try records.store.hide(id, !off) }) else { throw Failure.people(.noPerson(id)) }
            if common.json { return Output.json(["hidden": !off]) }
            Output.write(off ? "You stand on the leaderboard.\n" : "You do not stand on the leaderboard any more.\n")
        }
    }
}
