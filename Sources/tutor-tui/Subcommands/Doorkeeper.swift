import Foundation
import Scenarios
import Tutor

/// Decides who may do what with the records of a site whose roles hold, asks for passphrases, and puts refusals on record.
struct Doorkeeper {
    let store: RecordStore
    let asker: Asker
    private let showsNames: Bool
    /// Wrong passphrases that are asked again at a terminal.
    private static let tries = 3

    init(store: RecordStore, site: SiteSettings, book: RoleBook) throws {
        self.store = store
        showsNames = site.flag(.leaderboardNames)
        let known: PersonRow?
        let id: String
        var group: Role?
        if let session = Asking.session {
            // The account is the tutor's own and says nothing about who this is.
            known = try Failure.catching { try store.person(session) }
            id = session
        } else {
            let account = SystemAccount()
            known = try Failure.catching { try store.person(login: account.name) ?? store.person(account.name) }
            id = known?.id ?? account.name
            group = account.role(at: site)
        }
        var asker = Asker(person: Self.trainee(id, known), book: book, group: group)
        if Asking.hasProved { asker.prove() }
        self.asker = asker
    }

    private static func trainee(_ id: String, _ row: PersonRow?) -> Trainee {
        Trainee(id: id, name: row.flatMap { $0.name.isEmpty ? nil : $0.name } ?? id, office: row?.office ?? "")
    }

    /// Lets them in for something, after a proof where one is needed.
    func access(for permission: Permission) throws -> Access {
        var asker = asker
        if Asking.hasProved { asker.prove() }
        switch asker.way(to: permission) {
        case .open: break
        case .shut: throw refuse(asker.hasLeft ? .left : .role, permission)
        case .withProof:
            try prove(asker.person.id, from: .own, permission)
            Asking.prove()
            asker.prove()
        }
        var access = Access(person: asker.person, role: asker.proved, isEnforced: true)
        access.showsNames = showsNames
        return access
    }

    /// Whose rows are meant: the asker's, or of somebody else when the asker may see them.
    func subject(_ wanted: String?) throws -> Trainee {
        guard let wanted, wanted != asker.person.id else { return asker.person }
        _ = try access(for: .allRecords)
        return Self.trainee(wanted, try Failure.catching { try store.person(wanted) })
    }

    /// Whether they could see the rows of all. Whoever could is asked for the proof; to whoever could not it is as if there were none.
    func couldSeeAll() throws -> Bool {
        guard asker.way(to: .allRecords) != .shut else { return false }
        _ = try access(for: .allRecords)
        return true
    }

    /// Puts a refusal on record and gives the words for it.
    func refuse(_ fact: Denial.Fact, _ permission: Permission) -> Failure {
        note(permission)
        return .denied(Denial(fact, permission, asker.authority))
    }

    /// Puts on record that something was asked for that they may not have. A ledger that cannot be written refuses all the same.
    func note(_ permission: Permission) {
        _ = try? store.refuse(
            asker.authority, permission: permission.rawValue, command: Asking.command, at: ConversationEnvironment.system.now())
    }

    /// Asks for the passphrase of a person until it is right.
    func prove(_ id: String, from variable: PassphraseInput.Variable, _ permission: Permission) throws {
        let tries = PassphraseInput.isProvided(variable) ? 1 : Self.tries
        for number in 1...tries {
            guard let passphrase = try PassphraseInput.read(variable, asking: tr("Passphrase of \(ControlCharacters.visible(id))"))
            else {
                throw refuse(.noTerminal, permission)
            }
            let proof = try Failure.catching { try store.prove(id, with: passphrase, now: Int(Date().timeIntervalSince1970)) }
            switch proof {
            case .proved: return
            case .noPassphrase: throw refuse(.noPassphrase, permission)
            case .shut(let seconds): throw refuse(.shut(seconds: seconds), permission)
            case .wrong(let left):
                guard number < tries, left > 0 else { throw refuse(.wrongPassphrase(left: left), permission) }
                note(permission)
                FileHandle.standardError.write(Data(("tutor-tui: " + tr("That is not it.") + "\n").utf8))
            }
        }
    }
}
