import ArgumentParser
import Foundation
import Scenarios
import Tutor

/// What only administrators do, and how the first one comes to be.
extension PeopleCommand {
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
            Output.write("\(id) is administrator, and roles hold from now on.\n")
        }
    }

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
            guard (from == nil) != (id == nil) else { throw ValidationError("Give --id, or --from with a list.") }
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
            Output.write(people.count == 1 ? "\(people[0].id) was added.\n" : "\(people.count) people were added.\n")
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
            try PeopleCommand.tell(change, id, role, "\(id) is \(role.rawValue) now.", json: common.json)
        }
    }

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
            try PeopleCommand.tell(change, id, .trainee, "\(id) has left; nothing is open to them any more.", json: common.json)
        }
    }

    /// What came of a change.
    fileprivate static func tell(_ change: RoleChange, _ id: String, _ role: Tutor.Role, _ sentence: String, json: Bool) throws {
        switch change {
        case .unknown: throw Failure.people(.noPerson(id))
        case .unchanged: throw Failure.people(.roleUnchanged(id, role))
        case .lastAdministrator: throw Failure.people(.lastAdministrator)
        case .done(let receipt):
            if json { return Output.json(Changed(id: id, role: role.rawValue, seq: receipt.sequence, recordHash: receipt.hash)) }
            Output.write("\(sentence) On record as number \(receipt.sequence).\n")
        }
    }

    private struct Changed: Encodable {
        var id: String
        var role: String
        var seq: Int
        var recordHash: String
    }

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
            Output.write("The passphrase of \(id) is set.\n")
        }
    }
}

/// A passphrase that is to be set.
enum NewPassphrase {
    /// Asked twice at a terminal, once of a script.
    static func read(of id: String) throws -> Passphrase {
        let question = "New passphrase of \(ControlCharacters.visible(id))"
        guard let first = try PassphraseInput.read(.new, asking: question) else { throw Failure.passphrase(.notGiven) }
        guard first.isFit else { throw Failure.passphrase(.tooShort) }
        if !PassphraseInput.isProvided(.new) {
            guard let again = try PassphraseInput.read(.new, asking: "The same again") else { throw Failure.passphrase(.notGiven) }
            guard again == first else { throw Failure.passphrase(.differ) }
        }
        return first
    }

    static func salt() -> [UInt8] { (0..<16).map { _ in UInt8.random(in: 0...255) } }
}

extension Tutor.Role: ExpressibleByArgument {}
