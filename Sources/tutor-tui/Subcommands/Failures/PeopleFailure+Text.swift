import Scenarios
import Tutor

/// What is wrong and what to do, in a sentence or two.
extension PeopleFailure: CustomStringConvertible {
    var description: String {
        switch self {
        case .mistakes(let mistakes, let path):
            "Nobody was added from \(ControlCharacters.visible(path)): \(mistakes == 1 ? "a line has a mistake" : "\(mistakes) lines have mistakes"), named above."
        case .noPerson(let id):
            "Nobody here has the id \"\(ControlCharacters.visible(id))\". \"tutor-tui people list\" names everybody."
        case .taken(let ids):
            "Nobody was added: \(ids.prefix(10).map { ControlCharacters.visible($0) }.joined(separator: ", ")) \(ids.count == 1 ? "is" : "are") here already. Roles are changed with \"tutor-tui people role\"."
        case .badPersonID(let id): "The id \"\(ControlCharacters.visible(id))\" does not fit: \(Words.idRule)"
        case .lastAdministrator: "This is the last administrator: make somebody else one first, with \"tutor-tui people role\"."
        case .roleUnchanged(let id, let role): "\(id) is \(role.rawValue) already. Nothing was changed."
        case .hasAdministrator: "There is an administrator already. They give roles with \"tutor-tui people role\"."
        case .noAdministrator:
            "There is no administrator yet. Make the first one, who needs a passphrase, with \"tutor-tui people init --id ID\"."
        case .sessionInSession: "A session cannot be started inside a session."
        }
    }
}
