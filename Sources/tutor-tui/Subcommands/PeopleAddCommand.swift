import ArgumentParser
import Foundation
import Scenarios
import Tutor

extension PeopleCommand {
    /// `tutor-tui people add`.
    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Add a person, or everybody in a list.",
            discussion: """
                A list is a CSV file whose first line names its columns: id, and any of name, office, email, role and login. When a line has \
                a mistake, nobody is added.
                """)
        @OptionGroup var common: CommonOptions
        @Option(help: ArgumentHelp("The list; - for standard input.", valueName: "file")) var from: String?
        @Option(help: ArgumentHelp("Their id, which stands in the records for good: no name.", valueName: "id")) var id: String?
        @Option(help: ArgumentHelp("Their name.", valueName: "name")) var name: String?
        @Option(help: ArgumentHelp("Their office.", valueName: "office")) var office: String?
        @Option(help: ArgumentHelp("Their mail address.", valueName: "address")) var email: String?
        @Option(help: ArgumentHelp("Their account on this machine, where it is not the id.", valueName: "account")) var login:
            String?
        @Option(help: "trainee, auditor, instructor or administrator.") var role: Tutor.Role = .trainee
        @Option(help: ArgumentHelp("Why, for the record; no names.", valueName: "text")) var reason = ""

        func validate() throws {
            guard (from == nil) != (id == nil) else { throw ValidationError(tr("Give --id, or --from with a list.")) }
        }

        func run() throws {
            let records = try common.openRecords(for: .administer)
            let people = try from.map(list) ?? [one()]
            if records.door == nil, people.contains(where: { $0.role == .administrator }) { throw Failure.people(.noAdministrator) }
            let taken = try Failure.catching {
                try records.store.addPeople(
                    people, at: ConversationEnvironment.system.now(), by: records.access.authority, reason: reason)
            }
            guard taken.isEmpty else { throw Failure.people(.taken(taken)) }
            if common.json { return Output.json(["added": people.count]) }
            Output.write(
                people.count == 1 ? tr("\(people[0].id) was added.") + "\n" : tr("\(people.count) people were added.") + "\n")
        }

        private func one() throws -> PersonRow {
            let id = id ?? ""
            guard PeopleFile.isFit(id: id) else { throw Failure.people(.badPersonID(id)) }
            return PersonRow(
                id: id, name: ControlCharacters.stripped(name ?? ""), office: ControlCharacters.stripped(office ?? ""),
                email: ControlCharacters.stripped(email ?? ""), login: ControlCharacters.stripped(login ?? ""), role: role)
        }

        private func list(_ path: String) throws -> [PersonRow] {
            let data = path == "-" ? try FileHandle.standardInput.readToEnd() ?? Data() : FileManager.default.contents(atPath: path)
            guard let data else { throw Failure.file(.unreadable(path: path)) }
            let list = PeopleFile(Array(data))
            for mistake in list.mistakes {
                FileHandle.standardError.write(Data("tutor-tui: \(Words.sentence(mistake))\n".utf8))
            }
            guard list.mistakes.isEmpty else { throw Failure.people(.mistakes(list.mistakes.count, path: path)) }
            return list.people
        }
    }
}
