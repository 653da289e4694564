import Scenarios
import Tutor

/// What is wrong and what to do, in a sentence or two.
extension PeopleFailure: CustomStringConvertible {
    var description: String {
        switch self {
        case .mistakes(let mistakes, let path):
            mistakes == 1
                ? tr("Nobody was added from \(ControlCharacters.visible(path)): a line has a mistake, named above.")
                : tr("Nobody was added from \(ControlCharacters.visible(path)): \(mistakes) lines have mistakes, named above.")
        case .noPerson(let id):
            tr("Nobody here has the id \"\(ControlCharacters.visible(id))\". \"tutor-tui people list\" names everybody.")
        case .taken(let ids):
            taken(ids.prefix(10).map { ControlCharacters.visible($0) }.joined(separator: ", "), isOne: ids.count == 1)
        case .badPersonID(let id): tr("The id \"\(ControlCharacters.visible(id))\" does not fit:") + " " + Words.idRule
        case .lastAdministrator: tr("This is the last administrator: make somebody else one first, with \"tutor-tui people role\".")
        case .roleUnchanged(let id, let role): tr("\(id) is \(tr(text: role.rawValue)) already. Nothing was changed.")
        case .hasAdministrator: tr("There is an administrator already. They give roles with \"tutor-tui people role\".")
        case .noAdministrator:
            tr("There is no administrator yet. Make the first one, who needs a passphrase, with \"tutor-tui people init --id ID\".")
        case .sessionInSession: tr("A session cannot be started inside a session.")
        }
    }

    private func taken(_ ids: String, isOne: Bool) -> String {
        isOne
            ? tr("Nobody was added: \(ids) is here already. Roles are changed with \"tutor-tui people role\".")
            : tr("Nobody was added: \(ids) are here already. Roles are changed with \"tutor-tui people role\".")
    }
}
